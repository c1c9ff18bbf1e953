import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useAccount, useHasRole } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ConfirmDialog } from '@/ui/Dialog';
import { Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table, type Column } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { AbsenceForm } from './AbsenceForm';
import { absenceMessages } from './absenceMessages';
import { HandOverForm } from './HandOverForm';

type Absence = components['schemas']['Absence'];

/** Who is away and who covers; handing all work of somebody over. */
export default function AbsencePage() {
  const t = useMessages(absenceMessages);
  const account = useAccount();
  const divides = useHasRole('COORDINATOR');
  const queries = useQueryClient();
  const absences = api.useQuery('get', '/absences');
  const colleagues = api.useQuery('get', '/colleagues', {}, { staleTime: 300_000 });
  const [ending, setEnding] = useState<Absence>();
  const people = (colleagues.data?.items ?? [])
    .filter((one) => one.roles.some((role) => role === 'SUPERVISOR' || role === 'COORDINATOR'))
    .map(({ id, name }) => ({ value: id, label: name }));

  const end = async (absence: Absence) => {
    await answer(client.POST('/absences/{absenceId}/ending', { params: { path: { absenceId: absence.id } } }));
    toast.done(t.ended(absence.account.name));
    await queries.invalidateQueries();
  };

  const columns: readonly Column<Absence>[] = [
    { key: 'who', header: t.colWho, rowHeader: true, cell: (one) => one.account.name },
    { key: 'cover', header: t.colCover, cell: (one) => one.coveredBy.name },
    { key: 'from', header: t.colFrom, tight: true, cell: (one) => formatShortDate(one.from) },
    { key: 'until', header: t.colUntil, tight: true, cell: (one) => formatShortDate(one.until) },
    {
      key: 'state',
      header: t.colState,
      cell: (one) => (
        <StatusBadge tone={one.running ? 'warning' : 'neutral'}>{one.running ? t.running : t.planned}</StatusBadge>
      ),
    },
    {
      key: 'end',
      header: t.colEnd,
      align: 'end',
      cell: (one) =>
        divides || one.account.id === account.id ? (
          <Button small kind="subtle" onClick={() => setEnding(one)}>
            {t.end}
          </Button>
        ) : null,
    },
  ];

  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <Stack>
        <Card flush title={t.now}>
          <Async query={absences}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState title={t.emptyTitle}>{t.emptyText}</EmptyState>
              ) : (
                <Table caption={t.now} columns={columns} rows={items} rowKey={(one) => one.id} />
              )
            }
          </Async>
        </Card>
        <Card title={t.announce}>
          <AbsenceForm people={people} mine={account.id} anybody={divides} />
        </Card>
        {divides ? (
          <Card title={t.handOver}>
            <HandOverForm people={people} />
          </Card>
        ) : null}
      </Stack>
      {ending ? (
        <ConfirmDialog
          open
          title={t.endTitle}
          confirm={t.end}
          onConfirm={() => end(ending)}
          onClose={() => setEnding(undefined)}
        >
          {t.endText(ending.account.name)}
        </ConfirmDialog>
      ) : null}
    </>
  );
}
