import { useState } from 'react';
import { z } from 'zod';
import { api } from '@/api/client';
import { download } from '@/api/files';
import { useHasRole } from '@/api/session';
import { managementMessages } from '@/domain/management';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { useFilters } from '@/lib/useFilters';
import { Button, ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { BuildingIcon, DownloadIcon, PlusIcon, UploadIcon } from '@/ui/icons';
import { Select, TextInput } from '@/ui/inputs';
import { Grid, Row, Stack } from '@/ui/Layout';
import { MoreButton } from '@/ui/MoreButton';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState, ErrorState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { Paragraph } from '@/ui/Text';
import { providerMessages } from './messages';
import { contractReaders, registerKeepers } from './routes';

const schema = z.object({
  zoek: z.coerce.string().optional().catch(undefined),
  gemeente: z
    .string()
    .regex(/^GM\d{4}$/)
    .optional()
    .catch(undefined),
  soort: z.enum(['ORGANISATION', 'SELF_EMPLOYED', 'INFORMAL']).optional().catch(undefined),
  pgb: z.enum(['ja', 'nee']).optional().catch(undefined),
  contract: z.enum(['ja', 'nee']).optional().catch(undefined),
});

/** The provider register. */
export default function RegisterPage() {
  const t = useMessages(providerMessages);
  const m = useMessages(managementMessages);
  const words = useWords();
  const mayAdd = useHasRole(...registerKeepers);
  const mayImport = useHasRole('COORDINATOR', 'CONTRACT_MANAGER', 'ADMINISTRATOR');
  const ofAuthority = !useManagesInstallation();
  const mayExport = useHasRole('COORDINATOR', 'CONTRACT_MANAGER', 'PRIVACY_OFFICER') && ofAuthority;
  const seesContracts = useHasRole(...contractReaders);
  const { filters, change } = useFilters(schema);
  const municipalities = api.useQuery('get', '/municipalities');
  const query = {
    ...(filters.zoek ? { search: filters.zoek } : {}),
    ...(filters.gemeente ? { municipality: filters.gemeente } : {}),
    ...(filters.soort ? { kind: filters.soort } : {}),
    ...(filters.pgb ? { personalBudget: filters.pgb === 'ja' } : {}),
    ...(filters.contract && seesContracts ? { contract: filters.contract === 'ja' } : {}),
  };
  const providers = api.useInfiniteQuery(
    'get',
    '/providers',
    { params: { query } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (last) => last.next ?? undefined },
  );
  const filtered = Object.keys(query).length > 0;
  const actions = (
    <Row>
      {mayImport ? (
        <ButtonLink icon={<UploadIcon />} to="/werkplek/aanbieders/importeren">
          {t.importing}
        </ButtonLink>
      ) : null}
      {mayAdd ? (
        <ButtonLink kind="primary" icon={<PlusIcon />} to="/werkplek/aanbieders/nieuw">
          {t.add}
        </ButtonLink>
      ) : null}
    </Row>
  );
  return (
    <Stack>
      <PageHeader title={m.providers} intro={t.intro} actions={mayAdd ? actions : null} />
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
        <FormField label={t.kind}>
          <Select
            placeholder={t.allKinds}
            value={filters.soort ?? ''}
            options={schema.shape.soort
              .unwrap()
              .unwrap()
              .options.map((value) => ({
                value,
                label: words.providerKind[value],
              }))}
            onChange={(event) => change({ soort: (event.target.value || undefined) as typeof filters.soort })}
          />
        </FormField>
        <YesOrNo
          label={t.pgbFilter}
          words={[t.withPgb, t.withoutPgb]}
          value={filters.pgb}
          onChange={(pgb) => change({ pgb })}
        />
        {seesContracts ? (
          <YesOrNo
            label={t.contractFilter}
            words={[t.withContract, t.withoutContract]}
            value={filters.contract}
            onChange={(contract) => change({ contract })}
          />
        ) : null}
      </Grid>
      {mayExport ? <ExportRow query={query} /> : null}
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
                      cell: (row) =>
                        row.personalBudget
                          ? `${words.providerKind[row.kind]}, ${t.pgb(row.personalBudgetClients ?? undefined)}`
                          : words.providerKind[row.kind],
                    },
                    { key: 'locations', header: t.locations, cell: (row) => t.locationCount(row.locationCount ?? 0) },
                    {
                      key: 'municipalities',
                      header: t.municipalities,
                      cell: (row) => row.municipalities?.join(', ') || '–',
                    },
                    ...(seesContracts
                      ? [
                          {
                            key: 'contract',
                            header: t.contractFilter,
                            cell: (row: (typeof items)[number]) => (row.contract ? t.yes : t.no),
                          },
                        ]
                      : []),
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

interface YesOrNoProps {
  readonly label: string;
  /** What yes and no are called here. */
  readonly words: readonly [string, string];
  readonly value: 'ja' | 'nee' | undefined;
  readonly onChange: (value: 'ja' | 'nee' | undefined) => void;
}

function YesOrNo({ label, words: [yes, no], value, onChange }: YesOrNoProps) {
  const t = useMessages(providerMessages);
  return (
    <FormField label={label}>
      <Select
        placeholder={t.either}
        value={value ?? ''}
        options={[
          { value: 'ja', label: yes },
          { value: 'nee', label: no },
        ]}
        onChange={(event) => onChange((event.target.value || undefined) as typeof value)}
      />
    </FormField>
  );
}

const formats = [
  { format: 'XLSX', name: 'Excel' },
  { format: 'ODS', name: 'OpenDocument' },
  { format: 'CSV', name: 'CSV' },
] as const;

/** What is seen as a file, for who works on in a spreadsheet. */
function ExportRow({ query }: { readonly query: Readonly<Record<string, string | boolean>> }) {
  const t = useMessages(providerMessages);
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const save = async (format: string) => {
    setBusy(format);
    setFailure(undefined);
    try {
      const asked = new URLSearchParams({ format });
      for (const [key, value] of Object.entries(query)) asked.set(key, String(value));
      await download(`/provider-register/sheet?${asked}`, `zorgaanbieders.${format.toLowerCase()}`);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <Stack gap="small">
      {failure ? <ErrorState error={failure} /> : null}
      <Row justify="between">
        <Paragraph look="small">{t.exportText}</Paragraph>
        <Row>
          {formats.map(({ format, name }) => (
            <Button
              key={format}
              small
              icon={<DownloadIcon size={1.125} />}
              busy={busy === format}
              aria-label={`${t.exportTitle}: ${name}`}
              onClick={() => void save(format)}
            >
              {name}
            </Button>
          ))}
        </Row>
      </Row>
    </Stack>
  );
}
