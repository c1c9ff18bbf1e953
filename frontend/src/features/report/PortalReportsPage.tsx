import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useHasRole } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import { useFilters } from '@/lib/useFilters';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { MoreButton } from '@/ui/MoreButton';
import { TabNav } from '@/ui/Tabs';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState, Loading } from '@/ui/states';
import { portalReportMessages } from './portalMessages';
import { ReportTable } from './ReportTable';

const filterSchema = z.object({ toon: z.enum(['lopend', 'afgerond', 'alle']).catch('lopend') });
const states = { lopend: 'OPEN', afgerond: 'ENDED', alle: undefined } as const;
const base = '/portaal/meldingen';

/** All reports of the provider, those that are under way first. */
export default function PortalReportsPage() {
  const t = useMessages(portalReportMessages);
  const { toon } = useFilters(filterSchema).filters;
  const mayFile = useHasRole('PROVIDER_USER');
  const state = states[toon];
  const reports = useInfiniteQuery({
    queryKey: ['get', '/reports', { state, portal: true }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/reports', {
          params: { query: { ...(state ? { state } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const tabs = [
    { label: t.open, to: base, current: toon === 'lopend' },
    { label: t.ended, to: `${base}?toon=afgerond`, current: toon === 'afgerond' },
    { label: t.all, to: `${base}?toon=alle`, current: toon === 'alle' },
  ];
  const file = mayFile ? (
    <ButtonLink kind="primary" to="/portaal/melden">
      {t.file}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHeader title={t.listTitle} intro={t.listIntro} actions={file} />
      <TabNav label={t.filter} links={tabs} />
      <Async query={reports} loading={<Loading lines={6} />}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          if (rows.length === 0) {
            return (
              <Card>
                <EmptyState title={toon === 'afgerond' ? t.emptyEnded : t.emptyOpen}>{t.emptyText}</EmptyState>
              </Card>
            );
          }
          return (
            <Card flush>
              <ReportTable reports={rows} />
              <MoreButton
                shown={rows.length}
                hasMore={reports.hasNextPage}
                busy={reports.isFetchingNextPage}
                onMore={() => void reports.fetchNextPage()}
              />
            </Card>
          );
        }}
      </Async>
    </>
  );
}
