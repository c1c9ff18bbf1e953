import { useState } from 'react';
import { z } from 'zod';
import { api } from '@/api/client';
import { managementMessages } from '@/domain/management';
import { useMessages } from '@/i18n/messages';
import { useFilters } from '@/lib/useFilters';
import { Card } from '@/ui/Card';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { Select, TextInput } from '@/ui/inputs';
import { Grid, Stack } from '@/ui/Layout';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { AuditTable } from './AuditTable';
import { ChainCheck } from './ChainCheck';
import { auditMessages } from './messages';

const kinds = ['CHANGE', 'LOOK', 'REFUSAL', 'SESSION'] as const;
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined);
const schema = z.object({
  soort: z.enum(kinds).optional().catch(undefined),
  van: date,
  tot: date,
  wie: z.uuid().optional().catch(undefined),
  zaak: z.string().max(30).optional().catch(undefined),
});

/** The audit trail of one's authority, for the privacy officer. */
export default function AuditPage() {
  const t = useMessages(auditMessages);
  const m = useMessages(managementMessages);
  const { filters, change } = useFilters(schema);
  const colleagues = api.useQuery('get', '/colleagues');
  const query = {
    ...(filters.soort ? { kind: filters.soort } : {}),
    ...(filters.van ? { from: filters.van } : {}),
    ...(filters.tot ? { until: filters.tot } : {}),
    ...(filters.wie ? { actorId: filters.wie } : {}),
    ...(filters.zaak ? { caseNumber: filters.zaak } : {}),
  };
  const events = api.useInfiniteQuery(
    'get',
    '/audit-events',
    { params: { query } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (last) => last.next ?? undefined },
  );
  return (
    <Stack>
      <PageHeader
        title={m.audit}
        intro={t.intro}
        crumbs={[{ label: m.management, to: '/werkplek/beheer' }, { label: m.audit }]}
      />
      <ChainCheck />
      <Grid min={12}>
        <FormField label={t.kind}>
          <Select
            placeholder={t.allKinds}
            value={filters.soort ?? ''}
            options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
            onChange={(event) => change({ soort: (event.target.value || undefined) as typeof filters.soort })}
          />
        </FormField>
        <FormField label={t.actor}>
          <Select
            placeholder={t.anyone}
            value={filters.wie ?? ''}
            options={colleagues.data?.items.map(({ id: value, name }) => ({ value, label: name })) ?? []}
            onChange={(event) => change({ wie: event.target.value || undefined })}
          />
        </FormField>
        <FormField label={t.caseNumber}>
          <CaseNumber key={filters.zaak} value={filters.zaak ?? ''} onChoose={(zaak) => change({ zaak })} />
        </FormField>
        <FormField label={t.from}>
          <DateInput value={filters.van ?? ''} onChange={(van) => change({ van })} />
        </FormField>
        <FormField label={t.until}>
          <DateInput value={filters.tot ?? ''} onChange={(tot) => change({ tot })} />
        </FormField>
      </Grid>
      <Card flush>
        <Async query={events}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) return <EmptyState title={t.none}>{t.noneText}</EmptyState>;
            return (
              <>
                <AuditTable events={items} onActor={(wie) => change({ wie })} onCase={(zaak) => change({ zaak })} />
                <MoreButton
                  shown={items.length}
                  hasMore={events.hasNextPage}
                  busy={events.isFetchingNextPage}
                  onMore={() => void events.fetchNextPage()}
                />
              </>
            );
          }}
        </Async>
      </Card>
    </Stack>
  );
}

interface CaseNumberProps {
  readonly value: string;
  readonly onChoose: (number: string) => void;
}

/** Looks once the number is written: on Enter, or on leaving the field. */
function CaseNumber({ value, onChoose }: CaseNumberProps) {
  const [typed, setTyped] = useState(value);
  const choose = () => {
    if (typed.trim() !== value) onChoose(typed.trim());
  };
  return (
    <TextInput
      value={typed}
      maxLength={30}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={choose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') choose();
      }}
    />
  );
}
