import { useState } from 'react';
import { api } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { CalendarIcon, PlusIcon } from '@/ui/icons';
import { Stack } from '@/ui/Layout';
import { MoreButton } from '@/ui/MoreButton';
import { Link, useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { Tabs } from '@/ui/Tabs';
import { meetingMessages } from './messages';
import { PlanDialog } from './PlanDialog';

const tones = { PLANNED: 'info', CLOSED: 'positive', CANCELLED: 'neutral' } as const;

/** The meetings of the team: those to come and those that were. */
export default function MeetingsPage() {
  const t = useMessages(meetingMessages);
  const [planning, setPlanning] = useState(false);
  const go = useGo();
  return (
    <Stack>
      <PageHeader
        title={t.title}
        intro={t.intro}
        actions={
          <Button kind="primary" icon={<PlusIcon />} onClick={() => setPlanning(true)}>
            {t.plan}
          </Button>
        }
      />
      <Tabs
        label={t.title}
        items={[
          { key: 'to-come', label: t.toCome, content: <Meetings toCome /> },
          { key: 'ended', label: t.ended, content: <Meetings toCome={false} /> },
        ]}
      />
      {planning ? (
        <PlanDialog
          onDone={(meeting) => go(`/werkplek/werkoverleg/${meeting.id}`)}
          onClose={() => setPlanning(false)}
        />
      ) : null}
    </Stack>
  );
}

function Meetings({ toCome }: { readonly toCome: boolean }) {
  const t = useMessages(meetingMessages);
  const meetings = api.useInfiniteQuery(
    'get',
    '/meetings',
    { params: { query: { toCome } } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (last) => last.next ?? undefined },
  );
  return (
    <Card flush>
      <Async query={meetings}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) {
            return (
              <EmptyState title={toCome ? t.noneToCome : t.noneEnded} icon={<CalendarIcon size={2.5} />}>
                {toCome ? t.noneToComeText : null}
              </EmptyState>
            );
          }
          return (
            <>
              <Table
                caption={toCome ? t.toCome : t.ended}
                rows={items}
                rowKey={(one) => one.id}
                columns={[
                  {
                    key: 'when',
                    header: t.when,
                    rowHeader: true,
                    cell: (one) => <Link to={`/werkplek/werkoverleg/${one.id}`}>{formatDateTime(one.startsAt)}</Link>,
                  },
                  { key: 'chair', header: t.chair, cell: (one) => one.chairName },
                  { key: 'place', header: t.place, cell: (one) => one.place ?? '—' },
                  { key: 'items', header: t.items, cell: (one) => t.done(one.decided, one.postponed, one.open) },
                  {
                    key: 'state',
                    header: t.status,
                    cell: (one) => <StatusBadge tone={tones[one.state]}>{t.states[one.state]}</StatusBadge>,
                  },
                ]}
              />
              <MoreButton
                shown={items.length}
                hasMore={meetings.hasNextPage}
                busy={meetings.isFetchingNextPage}
                onMore={() => void meetings.fetchNextPage()}
              />
            </>
          );
        }}
      </Async>
    </Card>
  );
}
