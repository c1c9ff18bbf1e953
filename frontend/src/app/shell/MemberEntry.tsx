import { useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Queries } from '@/api/Queries';
import { startSession, useSessionState } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import { Narrow } from '@/ui/Layout';
import { ErrorState, Loading } from '@/ui/states';
import { appMessages } from '../messages';
import { Shell } from './Shell';
import type { EntryRouter } from './router';

/** Portal and workspace: first finds out who is there, then shows the pages. */
export function MemberEntry({ router }: { readonly router: EntryRouter }) {
  return (
    <Queries>
      <Start router={router} />
    </Queries>
  );
}

function Start({ router }: { readonly router: EntryRouter }) {
  const t = useMessages(appMessages);
  const kind = useSessionState().kind;
  const start = useQuery({
    queryKey: ['start'],
    queryFn: async () => {
      await startSession();
      return true;
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });

  useEffect(() => {
    // Signing out, here or in another tab, sends the guards round again.
    if (kind === 'none') void router.invalidate();
  }, [kind, router]);

  if (kind === 'starting') {
    return (
      <Shell brand={t.product} home="/" items={[]}>
        <Narrow>
          {start.error ? (
            <ErrorState title={t.unreachableTitle} error={start.error} onRetry={() => void start.refetch()} />
          ) : (
            <Loading />
          )}
        </Narrow>
      </Shell>
    );
  }
  return <RouterProvider router={router} />;
}
