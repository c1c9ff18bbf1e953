import type { ReactNode } from 'react';
import { MemberShell } from '../shell/MemberShell';
import { usePortalNavigation } from './navigation';

/** The frame of every page of the portal. */
export function PortalLayout({ children }: { readonly children: ReactNode }) {
  return (
    <MemberShell entry="portal" items={usePortalNavigation()}>
      {children}
    </MemberShell>
  );
}
