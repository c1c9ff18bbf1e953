import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createQueryClient } from '@/api/queryClient';
import { enterSession } from '@/api/session';
import type { Role } from '@/lib/roles';
import { NavigationContext } from '@/ui/navigation';
import { ToastRegion } from '@/ui/Toast';
import { aSession } from './sessions';

interface Surroundings {
  /** Signs somebody in with these roles first. */
  readonly roles?: readonly Role[];
  /** Hears where the page wants to go. */
  readonly onGo?: (to: string) => void;
}

/** Draws a page with what stands around it in the product: queries, session, navigation, live region. */
export function renderPage(page: ReactNode, { roles, onGo }: Surroundings = {}): RenderResult {
  if (roles) enterSession(aSession({}, ...roles));
  const navigation = { owns: () => true, go: (to: string) => onGo?.(to), hasMoved: () => false };
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <NavigationContext value={navigation}>
        {page}
        <ToastRegion />
      </NavigationContext>
    </QueryClientProvider>,
  );
}
