import { api } from '@/api/client';
import { useToday } from '@/domain/useToday';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { useState } from 'react';
import { Card, StatTile } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { FileIcon } from '@/ui/icons';
import { Select } from '@/ui/inputs';
import { Grid, Stack } from '@/ui/Layout';
import { MoreButton } from '@/ui/MoreButton';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { dossierMessages } from './messages';

/** The dossiers of the authority, and how many matters it took up in a year. */
export default function DossiersPage() {
  const t = useMessages(dossierMessages);
  const dossiers = api.useInfiniteQuery(
    'get',
    '/dossiers',
    { params: { query: {} } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (last) => last.next ?? undefined },
  );
  return (
    <Stack>
      <PageHeader title={t.title} intro={t.intro} />
      <YearCount />
      <Card flush>
        <Async query={dossiers}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) {
              return (
                <EmptyState title={t.none} icon={<FileIcon size={2.5} />}>
                  {t.noneText}
                </EmptyState>
              );
            }
            return (
              <>
                <Table
                  caption={t.title}
                  rows={items}
                  rowKey={(one) => one.id}
                  columns={[
                    {
                      key: 'title',
                      header: t.name,
                      rowHeader: true,
                      cell: (one) => <Link to={`/werkplek/dossiers/${one.id}`}>{one.title}</Link>,
                    },
                    { key: 'provider', header: t.provider, cell: (one) => one.providerName ?? t.unknownProvider },
                    { key: 'holds', header: t.holds, cell: (one) => t.holding(one.reports, one.signals) },
                    { key: 'open', header: t.status, cell: (one) => t.stillOpen(one.open) },
                    {
                      key: 'changed',
                      header: t.changed,
                      tight: true,
                      cell: (one) => formatShortDate(one.changedAt),
                    },
                  ]}
                />
                <MoreButton
                  shown={items.length}
                  hasMore={dossiers.hasNextPage}
                  busy={dossiers.isFetchingNextPage}
                  onMore={() => void dossiers.fetchNextPage()}
                />
              </>
            );
          }}
        </Async>
      </Card>
    </Stack>
  );
}

const yearsBack = 10;

/** Each report is one, all signals about one provider together are one. */
function YearCount() {
  const t = useMessages(dossierMessages);
  const thisYear = Number(useToday().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const count = api.useQuery('get', '/dossier-counts/{year}', { params: { path: { year } } });
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back));
  return (
    <Card
      title={t.yearTitle}
      aside={
        <FormField label={t.year}>
          <Select
            width="short"
            value={String(year)}
            options={years.map((value) => ({ value, label: value }))}
            onChange={(event) => setYear(Number(event.target.value))}
          />
        </FormField>
      }
    >
      <Async query={count}>
        {(found) => (
          <Grid min={14}>
            <StatTile
              value={found.dossiers}
              label={t.yearCounted}
              note={t.yearFormula(found.reports, found.providersWithSignals)}
              tone="info"
            />
            <StatTile
              value={found.signals}
              label={t.allSignals}
              {...(found.signalsWithoutProvider > 0 ? { note: t.yearUnknown(found.signalsWithoutProvider) } : {})}
            />
            <StatTile value={found.reports} label={t.allReports} />
          </Grid>
        )}
      </Async>
    </Card>
  );
}
