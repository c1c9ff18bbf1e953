import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { textsOf, useMessages } from '@/i18n/messages';
import { useNumbers } from '@/i18n/useNumbers';
import { formatDate } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { AlertTriangleIcon } from '@/ui/icons';
import { Row, Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Async } from '@/ui/states';
import { Table, type Column } from '@/ui/Table';
import { providerRecordMessages } from './messages';

type Factor = components['schemas']['RiskProfile']['factors'][number];
type Focus = components['schemas']['RiskProfile']['focusAreas'][number];
type Theme = components['schemas']['RiskProfile']['themes'][number];

/** The figures that can point at a risk, each beside what is usual; a person reads them, nothing is added up. */
export function RiskProfileSection({ providerId }: { readonly providerId: string }) {
  const t = useMessages(providerRecordMessages);
  const profile = api.useQuery('get', '/providers/{providerId}/risk-profile', { params: { path: { providerId } } });
  const usual = useNumbers(1);
  const columns: readonly Column<Factor>[] = [
    { key: 'factor', header: t.factorColumn, rowHeader: true, cell: (one) => t.factor[one.code] },
    {
      key: 'value',
      header: t.valueColumn,
      cell: (one) => (
        <Row gap="small">
          {one.value}
          {one.standsOut ? (
            <StatusBadge tone="warning" icon={<AlertTriangleIcon size={1} />}>
              {t.aboveUsual}
            </StatusBadge>
          ) : null}
        </Row>
      ),
    },
    { key: 'usual', header: t.usualColumn, cell: (one) => usual(one.usual) },
    { key: 'period', header: t.periodColumn, cell: (one) => (one.months ? t.months(one.months) : t.today) },
  ];
  const themeColumns: readonly Column<Theme>[] = [
    { key: 'theme', header: t.theme, rowHeader: true, cell: (one) => one.name },
    { key: 'result', header: t.result, cell: (one) => t.results[one.result] },
    {
      key: 'score',
      header: t.score,
      cell: (one) => (one.percentage == null ? '–' : `${usual(one.percentage)}%`),
    },
    {
      key: 'source',
      header: t.source,
      cell: (one) => <Link to={`/werkplek/onderzoeken/${one.inspectionId}`}>{one.inspectionNumber}</Link>,
    },
    { key: 'finalOn', header: t.finalOn, cell: (one) => formatDate(one.finalOn) },
  ];
  return (
    <Async query={profile}>
      {(data) => (
        <Stack>
          <Card title={t.profile} intro={t.profileText(formatDate(data.onDay))} flush>
            <Table caption={t.profile} columns={columns} rows={data.factors} rowKey={(one) => one.code} />
          </Card>
          {data.themes.length > 0 ? (
            <Card title={t.themes} intro={t.themesText} flush>
              <Table caption={t.themes} columns={themeColumns} rows={data.themes} rowKey={(one) => one.name} />
            </Card>
          ) : null}
          <Card title={t.focusAreas}>
            <DataList
              items={data.focusAreas.map((one) => ({
                label: t.focus[one.code],
                value: focusText(one),
              }))}
            />
          </Card>
        </Stack>
      )}
    </Async>
  );
}

/** What a focus area rests on, as far as it is a number. */
function focusText({ finding, clients, several }: Focus): string {
  const t = textsOf(providerRecordMessages);
  if (finding === 'NUMBER_UNKNOWN') return t.budgetsNotCounted;
  const applies = finding === 'APPLIES';
  if (clients != null && several != null && (applies || (clients > 0 && clients < several))) {
    return t.budgetsCounted(applies, clients, several);
  }
  return applies ? t.applies : t.appliesNot;
}
