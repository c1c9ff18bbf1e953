import { api } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { PlusIcon, ShieldIcon } from '@/ui/icons';
import { Stack } from '@/ui/Layout';
import { MoreButton } from '@/ui/MoreButton';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { intakeMessages } from './messages';

const tones = { RECEIVED: 'info', IN_HAND: 'warning', DONE: 'positive' } as const;

/** For access officers: the signals that they filed, with the state of each and nothing else. */
export default function OwnSignalsPage() {
  const t = useMessages(intakeMessages).own;
  const signals = api.useInfiniteQuery(
    'get',
    '/access-signals',
    { params: { query: {} } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (last) => last.next ?? undefined },
  );
  const write = (
    <ButtonLink to="/werkplek/signaal-doorgeven" kind="primary" icon={<PlusIcon />}>
      {t.new}
    </ButtonLink>
  );
  return (
    <Stack>
      <PageHeader title={t.title} intro={t.intro} actions={write} />
      <Card flush>
        <Async query={signals}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) {
              return (
                <EmptyState title={t.none} icon={<ShieldIcon size={2.5} />}>
                  {t.noneText}
                </EmptyState>
              );
            }
            return (
              <>
                <Table
                  caption={t.title}
                  rows={items}
                  rowKey={(row) => row.id}
                  columns={[
                    {
                      key: 'number',
                      header: t.number,
                      rowHeader: true,
                      tight: true,
                      cell: (row) => <Link to={`/werkplek/mijn-signalen/${row.id}`}>{row.number}</Link>,
                    },
                    { key: 'received', header: t.received, tight: true, cell: (row) => formatDate(row.receivedOn) },
                    {
                      key: 'state',
                      header: t.state,
                      cell: (row) => <StatusBadge tone={tones[row.state]}>{t.states[row.state]}</StatusBadge>,
                    },
                    { key: 'reference', header: t.reference, cell: (row) => row.reference ?? '' },
                  ]}
                />
                <MoreButton
                  shown={items.length}
                  hasMore={signals.hasNextPage}
                  busy={signals.isFetchingNextPage}
                  onMore={() => void signals.fetchNextPage()}
                />
              </>
            );
          }}
        </Async>
      </Card>
    </Stack>
  );
}
