import { z } from 'zod';
import { api } from '@/api/client';
import { useHasRole } from '@/api/session';
import { managementMessages } from '@/domain/management';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { useFilters } from '@/lib/useFilters';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { BuildingIcon, PlusIcon } from '@/ui/icons';
import { Select, TextInput } from '@/ui/inputs';
import { Grid, Stack } from '@/ui/Layout';
import { MoreButton } from '@/ui/MoreButton';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { providerMessages } from './messages';
import { registerKeepers } from './routes';

const schema = z.object({
  zoek: z.string().optional().catch(undefined),
  gemeente: z
    .string()
    .regex(/^GM\d{4}$/)
    .optional()
    .catch(undefined),
});

/** The provider register. */
export default function RegisterPage() {
  const t = useMessages(providerMessages);
  const m = useMessages(managementMessages);
  const words = useWords();
  const mayAdd = useHasRole(...registerKeepers);
  const { filters, change } = useFilters(schema);
  const municipalities = api.useQuery('get', '/municipalities');
  const query = {
    ...(filters.zoek ? { search: filters.zoek } : {}),
    ...(filters.gemeente ? { municipality: filters.gemeente } : {}),
  };
  const providers = api.useInfiniteQuery(
    'get',
    '/providers',
    { params: { query } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (last) => last.next ?? undefined },
  );
  const filtered = Object.keys(query).length > 0;
  const add = (
    <ButtonLink kind="primary" icon={<PlusIcon />} to="/werkplek/aanbieders/nieuw">
      {t.add}
    </ButtonLink>
  );
  return (
    <Stack>
      <PageHeader title={m.providers} intro={t.intro} actions={mayAdd ? add : null} />
      <Grid min={14}>
        <FormField label={t.search}>
          <TextInput
            type="search"
            value={filters.zoek ?? ''}
            onChange={(event) => change({ zoek: event.target.value })}
          />
        </FormField>
        <FormField label={t.municipality}>
          <Select
            placeholder={t.allMunicipalities}
            value={filters.gemeente ?? ''}
            options={(municipalities.data?.items ?? [])
              .filter((one) => one.authorityId ?? one.code === filters.gemeente)
              .map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(event) => change({ gemeente: event.target.value || undefined })}
          />
        </FormField>
      </Grid>
      <Card flush>
        <Async query={providers}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) {
              return (
                <EmptyState title={filtered ? t.none : t.empty} icon={<BuildingIcon size={2.5} />}>
                  {filtered ? t.noneText : t.emptyText}
                </EmptyState>
              );
            }
            return (
              <>
                <Table
                  caption={m.providers}
                  rows={items}
                  rowKey={(row) => row.id}
                  columns={[
                    {
                      key: 'name',
                      header: t.name,
                      rowHeader: true,
                      cell: (row) => <Link to={`/werkplek/aanbieders/${row.id}`}>{row.name}</Link>,
                    },
                    { key: 'kvk', header: t.kvk, tight: true, cell: (row) => row.kvkNumber ?? '–' },
                    {
                      key: 'kind',
                      header: t.kind,
                      cell: (row) => `${words.providerKind[row.kind]}${row.personalBudget ? `, ${t.pgb}` : ''}`,
                    },
                    { key: 'locations', header: t.locations, cell: (row) => t.locationCount(row.locationCount ?? 0) },
                    {
                      key: 'municipalities',
                      header: t.municipalities,
                      cell: (row) => row.municipalities?.join(', ') || '–',
                    },
                  ]}
                />
                <MoreButton
                  shown={items.length}
                  hasMore={providers.hasNextPage}
                  busy={providers.isFetchingNextPage}
                  onMore={() => void providers.fetchNextPage()}
                />
              </>
            );
          }}
        </Async>
      </Card>
    </Stack>
  );
}
