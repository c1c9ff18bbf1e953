import { useState } from 'react';
import { z } from 'zod';
import { api, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useHasRole } from '@/api/session';
import { useRefresh } from '@/api/useRefresh';
import { ForAuthority } from '@/domain/ForAuthority';
import { managementMessages } from '@/domain/management';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useMessages } from '@/i18n/messages';
import { formatWeekday, today } from '@/lib/dates';
import { useFilters } from '@/lib/useFilters';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ArrowLeftIcon, ArrowRightIcon, PlusIcon } from '@/ui/icons';
import { Row, Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table, type Column } from '@/ui/Table';
import { Heading, Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { AddHoliday } from './AddHoliday';
import { holidayMessages } from './messages';
import { Recomputation } from './Recomputation';

type Holiday = components['schemas']['Holiday'];

const schema = z.object({ jaar: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined) });
const tones = { LAW: 'neutral', EQUATED: 'info', AUTHORITY: 'positive' } as const;

/** The days off of a year, and what they mean for running terms. */
export default function HolidaysPage() {
  const t = useMessages(holidayMessages);
  const m = useMessages(managementMessages);
  return (
    <Stack>
      <PageHeader
        title={m.holidays}
        intro={t.intro}
        crumbs={[{ label: m.management, to: '/werkplek/beheer' }, { label: m.holidays }]}
      />
      <ForAuthority>{(authorityId) => <Holidays key={authorityId} authorityId={authorityId} />}</ForAuthority>
    </Stack>
  );
}

function Holidays({ authorityId }: { readonly authorityId: string }) {
  const t = useMessages(holidayMessages);
  const mayChange = useHasRole('COORDINATOR', 'ADMINISTRATOR');
  const { filters, change } = useFilters(schema);
  const year = filters.jaar ?? Number(today().slice(0, 4));
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Holiday>();
  const refresh = useRefresh();
  const days = api.useQuery('get', '/authorities/{authorityId}/holidays', {
    params: { path: { authorityId }, query: { year } },
  });
  const removal: Column<Holiday> = {
    key: 'remove',
    header: t.remove,
    cell: (row) =>
      row.id ? (
        <Button small kind="subtle" aria-label={t.removeNamed(row.name)} onClick={() => setRemoving(row)}>
          {t.remove}
        </Button>
      ) : null,
  };
  return (
    <Stack>
      <Row justify="between">
        <Row>
          <Button
            small
            aria-label={t.previous(year - 1)}
            icon={<ArrowLeftIcon size={1} />}
            onClick={() => change({ jaar: year - 1 })}
          >
            {year - 1}
          </Button>
          <Heading level={2}>{String(year)}</Heading>
          <Button small aria-label={t.previous(year + 1)} onClick={() => change({ jaar: year + 1 })}>
            {year + 1}
            <ArrowRightIcon size={1} />
          </Button>
        </Row>
        {mayChange ? (
          <Button kind="primary" icon={<PlusIcon />} onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        ) : null}
      </Row>
      <Card flush>
        <Async query={days}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t.none} />
            ) : (
              <Table
                caption={`${t.year} ${year}`}
                rows={items}
                rowKey={(row) => `${row.date} ${row.kind}`}
                columns={[
                  { key: 'date', header: t.date, cell: (row) => formatWeekday(row.date) },
                  { key: 'name', header: t.name, rowHeader: true, cell: (row) => row.name },
                  {
                    key: 'kind',
                    header: t.kind,
                    cell: (row) => <StatusBadge tone={tones[row.kind]}>{t.kinds[row.kind]}</StatusBadge>,
                  },
                  { key: 'source', header: t.source, cell: (row) => row.source },
                  ...(mayChange && items.some((day) => day.id) ? [removal] : []),
                ]}
              />
            )
          }
        </Async>
      </Card>
      {mayChange ? <Recomputation authorityId={authorityId} /> : null}
      {adding ? (
        <AddHoliday
          authorityId={authorityId}
          onAdded={(date) => change({ jaar: Number(date.slice(0, 4)) })}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {removing?.id ? (
        <ReasonDialog
          title={t.removeNamed(removing.name)}
          confirm={t.remove}
          onClose={() => setRemoving(undefined)}
          onConfirm={async (reason) => {
            await client.POST('/holidays/{holidayId}/removal', {
              params: { path: { holidayId: removing.id ?? '' } },
              body: { reason },
            });
            await refresh('/authorities');
            toast.done(t.removed(removing.name));
          }}
        >
          <Paragraph>{t.removeText}</Paragraph>
        </ReasonDialog>
      ) : null}
    </Stack>
  );
}
