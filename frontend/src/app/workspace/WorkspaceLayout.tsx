import type { ReactNode } from 'react';
import { MemberShell } from '../shell/MemberShell';
import { useWorkspaceNavigation } from './navigation';

/** The frame of every page of the workspace. */
export function WorkspaceLayout({ children }: { readonly children: ReactNode }) {
  return (
    <MemberShell entry="workspace" items={useWorkspaceNavigation()}>
      {children}
    </MemberShell>
  );
}
