import { useState } from 'react';
import { z } from 'zod';
import { api } from '@/api/client';
import { activeMembership, useAccount, useHasRole } from '@/api/session';
import { managementMessages } from '@/domain/management';
import { useReferenceList } from '@/domain/useReferenceList';
import { useLanguage } from '@/i18n/language';
import { useMessages } from '@/i18n/messages';
import { formatShortDate, today } from '@/lib/dates';
import { useFilters } from '@/lib/useFilters';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { PlusIcon } from '@/ui/icons';
import { Select } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table, type Column } from '@/ui/Table';
import { isOpen, itemState, lists, type ReferenceItem } from './items';
import { ItemDialog } from './ItemDialog';
import { referenceMessages } from './messages';

const schema = z.object({ lijst: z.enum(lists).catch('natures') });
const tones = { current: 'positive', coming: 'info', over: 'neutral' } as const;

/** The lists from which forms choose; an authority keeps its own items. */
export default function ReferencePage() {
  const t = useMessages(referenceMessages);
  const m = useMessages(managementMessages);
  const language = useLanguage();
  const { filters, change } = useFilters(schema);
  const list = filters.lijst;
  const authorityId = activeMembership(useAccount())?.authorityId ?? undefined;
  const isKeeper = useHasRole('COORDINATOR', 'ADMINISTRATOR') && authorityId !== undefined;
  const mayAdd = isKeeper && isOpen(list);
  const [shown, setShown] = useState<ReferenceItem | 'new'>();
  const groups = useReferenceList('nature-groups');
  const items = api.useQuery('get', '/reference-lists/{list}', {
    params: { path: { list }, query: { ...(authorityId ? { authorityId } : {}), includeEnded: true } },
  });
  const labelOf = (item: ReferenceItem) => (language === 'nl' ? item.labelNl : item.labelEn);
  const hintOf = (item: ReferenceItem) => (language === 'nl' ? item.hintNl : item.hintEn);
  const group: Column<ReferenceItem> = { key: 'group', header: t.group, cell: (row) => groups.labelOf(row.group) };
  const changing: Column<ReferenceItem> = {
    key: 'change',
    header: m.change,
    cell: (row) =>
      row.own ? (
        <Button small kind="subtle" aria-label={t.change(labelOf(row))} onClick={() => setShown(row)}>
          {m.change}
        </Button>
      ) : null,
  };
  return (
    <Stack>
      <PageHeader
        title={m.lists}
        intro={t.intro}
        crumbs={[{ label: m.management, to: '/werkplek/beheer' }, { label: m.lists }]}
        actions={
          mayAdd ? (
            <Button kind="primary" icon={<PlusIcon />} onClick={() => setShown('new')}>
              {t.add}
            </Button>
          ) : null
        }
      />
      <FormField label={t.list}>
        <Select
          width="medium"
          placeholder={false}
          value={list}
          options={lists.map((value) => ({ value, label: t.lists[value] }))}
          onChange={(event) => change({ lijst: event.target.value as typeof list })}
        />
      </FormField>
      {isOpen(list) ? null : <Alert>{t.closed}</Alert>}
      {isOpen(list) && !isKeeper ? <Alert>{t.notYours}</Alert> : null}
      <Card flush>
        <Async query={items}>
          {({ items: all }) =>
            all.length === 0 ? (
              <EmptyState title={t.none} />
            ) : (
              <Table
                caption={t.lists[list]}
                rows={all}
                rowKey={(row) => row.code}
                columns={[
                  {
                    key: 'label',
                    header: t.label,
                    rowHeader: true,
                    cell: (row) => labelOf(row),
                  },
                  { key: 'hint', header: m.explanation, cell: (row) => hintOf(row) ?? '–' },
                  ...(list === 'natures' ? [group] : []),
                  {
                    key: 'origin',
                    header: t.origin,
                    cell: (row) => (row.own ? <StatusBadge tone="info">{t.own}</StatusBadge> : t.product),
                  },
                  {
                    key: 'state',
                    header: t.state,
                    cell: (row) => {
                      const state = itemState(row, today());
                      const day = state === 'over' ? row.validUntil : state === 'coming' ? row.validFrom : undefined;
                      return (
                        <StatusBadge tone={tones[state]}>
                          {day ? `${t[state]} (${formatShortDate(day)})` : t[state]}
                        </StatusBadge>
                      );
                    },
                  },
                  ...(mayAdd && all.some((item) => item.own) ? [changing] : []),
                ]}
              />
            )
          }
        </Async>
      </Card>
      {shown ? (
        <ItemDialog
          key={shown === 'new' ? 'new' : shown.code}
          list={list}
          item={shown === 'new' ? undefined : (items.data?.items.find(({ id }) => id && id === shown.id) ?? shown)}
          onClose={() => setShown(undefined)}
        />
      ) : null}
    </Stack>
  );
}
