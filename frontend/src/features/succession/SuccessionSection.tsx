import { lazy, Suspense, useState } from 'react';
import { answer, api, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useHasRole } from '@/api/session';
import { useRefresh } from '@/api/useRefresh';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { PlusIcon } from '@/ui/icons';
import { Link } from '@/ui/navigation';
import { Async, EmptyState } from '@/ui/states';
import { Table, type Column } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { successionMessages } from './messages';
import type { ProviderRef } from './SuccessionDialog';

const SuccessionDialog = lazy(() => import('./SuccessionDialog'));

type Succession = components['schemas']['Succession'];
type Line = Succession & { readonly side: 'predecessor' | 'successor' };

/** Who came before a provider, and who came after. */
export function SuccessionSection({ provider }: { readonly provider: ProviderRef }) {
  const t = useMessages(successionMessages);
  const mayRecord = useHasRole('SUPERVISOR', 'COORDINATOR');
  const refresh = useRefresh();
  const successions = api.useQuery('get', '/providers/{providerId}/successions', {
    params: { path: { providerId: provider.id } },
  });
  const [adding, setAdding] = useState(false);
  const [takingBack, setTakingBack] = useState<Succession>();
  const add = (
    <Button small icon={<PlusIcon size={1.125} />} onClick={() => setAdding(true)}>
      {t.add}
    </Button>
  );
  const takeBack: Column<Line> = {
    key: 'takeBack',
    header: t.takeBack,
    cell: (row) => (
      <Button small kind="subtle" aria-label={t.takeBackNamed(row.other.name)} onClick={() => setTakingBack(row)}>
        {t.takeBack}
      </Button>
    ),
  };
  return (
    <Card title={t.title} flush aside={mayRecord ? add : null}>
      <Async query={successions}>
        {({ predecessors, successors }) => {
          const lines: readonly Line[] = [
            ...predecessors.map((one) => ({ ...one, side: 'predecessor' as const })),
            ...successors.map((one) => ({ ...one, side: 'successor' as const })),
          ];
          if (lines.length === 0) return <EmptyState title={t.empty}>{t.emptyText}</EmptyState>;
          return (
            <Table
              caption={t.title}
              rows={lines}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'other',
                  header: t.provider,
                  rowHeader: true,
                  cell: (row) => (
                    <Link to={`/werkplek/aanbieders/${row.other.id}?tab=succession`}>{row.other.name}</Link>
                  ),
                },
                { key: 'side', header: t.predecessor, cell: (row) => t[row.side] },
                {
                  key: 'kind',
                  header: t.kind,
                  cell: (row) => `${t.kinds[row.kind]}, ${t.since(formatDate(row.happenedOn))}`,
                },
                { key: 'reason', header: t.reason, cell: (row) => row.reason },
                { key: 'by', header: t.by, cell: (row) => row.by },
                ...(mayRecord ? [takeBack] : []),
              ]}
            />
          );
        }}
      </Async>
      <Suspense fallback={null}>
        {adding ? <SuccessionDialog provider={provider} onClose={() => setAdding(false)} /> : null}
      </Suspense>
      {takingBack ? (
        <ReasonDialog
          title={t.takeBackTitle}
          confirm={t.takeBack}
          onClose={() => setTakingBack(undefined)}
          onConfirm={async (reason) => {
            await answer(
              client.POST('/successions/{successionId}/taking-back', {
                params: {
                  path: { successionId: takingBack.id },
                  header: { 'If-Match': etagOf(takingBack.version) },
                },
                body: { reason },
              }),
            );
            await refresh('/providers');
            toast.done(t.takenBack);
          }}
        />
      ) : null}
    </Card>
  );
}
