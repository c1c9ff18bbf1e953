import type { components } from '@/api/schema.gen';
import { sheetImportMessages } from '@/domain/sheetimport/messages';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Table } from '@/ui/Table';
import { List } from '@/ui/Text';
import type { Tone } from '@/ui/tone';
import { registerMessages } from './messages';

export type ImportAccount = components['schemas']['ImportAccount'];
type Provider = ImportAccount['providers'][number];
type Change = components['schemas']['ImportChange'];

const tones: Record<Provider['outcome'], Tone> = {
  NEW: 'positive',
  CHANGED: 'info',
  LINKED: 'info',
  UNCHANGED: 'neutral',
};

/** Whether importing does anything at all. */
export const changesSomething = ({ providers }: ImportAccount): boolean =>
  providers.some(
    ({ outcome, locations }) => outcome !== 'UNCHANGED' || locations.some((one) => one.outcome !== 'UNCHANGED'),
  );

/** What importing a file does. */
export function ImportPlan({ account }: { readonly account: ImportAccount }) {
  const t = useMessages(registerMessages);
  const common = useMessages(sheetImportMessages);
  const { providers, rows } = account;
  const count = (outcome: Provider['outcome']) => providers.filter((one) => one.outcome === outcome).length;
  const changed = providers.filter(
    ({ outcome, locations }) => outcome === 'UNCHANGED' && locations.some((one) => one.outcome !== 'UNCHANGED'),
  ).length;
  const counts = t.counts(
    rows,
    count('NEW'),
    count('CHANGED') + changed,
    count('LINKED'),
    count('UNCHANGED') - changed,
  );
  if (!changesSomething(account)) {
    return (
      <Alert tone="positive" live title={t.nothing}>
        {t.nothingText} {counts}
      </Alert>
    );
  }
  return (
    <Stack>
      <Alert tone="positive" live title={common.good}>
        {t.goodText} {counts}
      </Alert>
      <Card flush title={t.plan}>
        <Table
          caption={t.plan}
          rows={providers}
          rowKey={(provider) => String(provider.row)}
          columns={[
            { key: 'row', header: common.row, tight: true, cell: ({ row }) => row },
            { key: 'name', header: t.name, rowHeader: true, cell: ({ name }) => name },
            { key: 'kvk', header: t.kvk, tight: true, cell: ({ kvkNumber }) => kvkNumber ?? '–' },
            {
              key: 'outcome',
              header: t.outcome,
              cell: ({ outcome }) => <StatusBadge tone={tones[outcome]}>{t.outcomes[outcome]}</StatusBadge>,
            },
            { key: 'changes', header: t.changes, cell: (provider) => <Changes provider={provider} /> },
          ]}
        />
      </Card>
    </Stack>
  );
}

function Changes({ provider }: { readonly provider: Provider }) {
  const t = useMessages(registerMessages);
  if (provider.outcome === 'LINKED') return t.linkedText;
  const told = (change: Change) => t.change(change.column, change.before ?? t.empty, change.after ?? t.empty);
  const lines = [
    ...provider.changes.map(told),
    ...provider.locations
      .filter(({ outcome }) => outcome !== 'UNCHANGED')
      .map(({ name, outcome, changes }) =>
        t.location(name, outcome === 'NEW' ? t.outcomes.NEW : changes.map(told).join('; ')),
      ),
  ];
  if (lines.length === 0) return '–';
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}
