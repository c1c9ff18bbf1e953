import { api } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { DeadlineBadge, StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { inquiryMessages } from './messages';

/** What was asked of me, or of the authority of which I am coordinator. */
export default function ReceivedPage() {
  const t = useMessages(inquiryMessages);
  const inquiries = api.useQuery('get', '/inquiries');
  return (
    <>
      <PageHeader title={t.received} intro={t.receivedIntro} />
      <Card flush>
        <Async query={inquiries}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t.receivedEmpty}>{t.receivedEmptyText}</EmptyState>
            ) : (
              <Table
                caption={t.received}
                rows={items}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'number',
                    header: t.number,
                    rowHeader: true,
                    tight: true,
                    cell: (row) => <Link to={`/werkplek/vragen/${row.id}`}>{row.number}</Link>,
                  },
                  { key: 'provider', header: t.provider, cell: (row) => row.providerName ?? t.unknownProvider },
                  { key: 'from', header: t.from, cell: (row) => `${row.askedBy}, ${row.authorityName}` },
                  {
                    key: 'due',
                    header: t.dueOn,
                    tight: true,
                    cell: (row) => (row.state === 'OPEN' ? <DeadlineBadge due={row.dueOn} /> : formatDate(row.dueOn)),
                  },
                  {
                    key: 'state',
                    header: t.state,
                    cell: (row) => (
                      <StatusBadge tone={row.state === 'OPEN' ? 'info' : 'neutral'}>{t.states[row.state]}</StatusBadge>
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
