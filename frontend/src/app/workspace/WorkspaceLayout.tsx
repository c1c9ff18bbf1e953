import type { ReactNode } from 'react';
import { useHasRole } from '@/api/session';
import { SearchBox } from '@/features/search/SearchBox';
import { searchers } from '@/features/search/routes';
import { MemberShell } from '../shell/MemberShell';
import { useWorkspaceNavigation } from './navigation';

/** The frame of every page of the workspace. */
export function WorkspaceLayout({ children }: { readonly children: ReactNode }) {
  const searches = useHasRole(...searchers);
  return (
    <MemberShell entry="workspace" items={useWorkspaceNavigation()} search={searches ? <SearchBox /> : null}>
      {children}
    </MemberShell>
  );
}
