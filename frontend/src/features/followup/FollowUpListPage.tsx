import { api } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { DeadlineBadge, StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { AlertTriangleIcon } from '@/ui/icons';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { followUpMessages } from './messages';
import { isOpen, tones } from './states';

/** What was handed to me, and what I handed on. */
export default function FollowUpListPage() {
  const t = useMessages(followUpMessages);
  const followUps = api.useQuery('get', '/follow-ups');
  return (
    <>
      <PageHeader title={t.mine} intro={t.mineIntro} />
      <Card flush>
        <Async query={followUps}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t.mineEmpty}>{t.mineEmptyText}</EmptyState>
            ) : (
              <Table
                caption={t.mine}
                rows={items}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'number',
                    header: t.number,
                    rowHeader: true,
                    tight: true,
                    cell: (row) => <Link to={`/werkplek/opvolging/${row.id}`}>{row.number}</Link>,
                  },
                  { key: 'provider', header: t.provider, cell: (row) => row.providerName ?? t.unknownProvider },
                  { key: 'to', header: t.handedTo, cell: (row) => row.handedTo.name ?? t.kinds[row.handedTo.kind] },
                  {
                    key: 'due',
                    header: t.dueOn,
                    tight: true,
                    cell: (row) => (isOpen(row.state) ? <DeadlineBadge due={row.dueOn} /> : formatDate(row.dueOn)),
                  },
                  {
                    key: 'state',
                    header: t.state,
                    cell: (row) =>
                      row.state === 'OPEN' && row.acknowledgeBy ? (
                        <StatusBadge tone="negative" icon={<AlertTriangleIcon size={1.125} />}>
                          {t.mustBeSeenBy(formatDateTime(row.acknowledgeBy))}
                        </StatusBadge>
                      ) : (
                        <StatusBadge tone={tones[row.state]}>{t.states[row.state]}</StatusBadge>
                      ),
                  },
                ]}
              />
            )
          }
        </Async>
      </Card>
    </>
  );
}
