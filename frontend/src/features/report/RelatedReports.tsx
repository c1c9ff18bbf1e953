import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { ReportStatusBadge } from '@/domain/badges';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Async, EmptyState } from '@/ui/states';
import { Table, type Column } from '@/ui/Table';
import { reportMessages } from './messages';
import type { Report } from './queries';

type ReportSummary = components['schemas']['ReportSummary'];

/** What else this provider reported to this authority; what may be the same event stands out. */
export function RelatedReports({ report }: { readonly report: Report }) {
  const t = useMessages(reportMessages);
  const words = useWords();
  const natures = useReferenceList('natures', report.authorityId);
  const related = api.useQuery('get', '/reports/{reportId}/related', { params: { path: { reportId: report.id } } });
  const columns: readonly Column<ReportSummary>[] = [
    {
      key: 'number',
      header: t.colNumber,
      rowHeader: true,
      tight: true,
      cell: (one) => <Link to={`/werkplek/meldingen/${one.id}`}>{one.number}</Link>,
    },
    {
      key: 'kind',
      header: t.colKind,
      cell: (one) => (
        <>
          {words.reportKind[one.kind]}{' '}
          {one.likelyDuplicate ? <StatusBadge tone="warning">{t.duplicate}</StatusBadge> : null}
        </>
      ),
    },
    { key: 'nature', header: t.colNature, cell: (one) => natures.labelOf(one.nature) },
    {
      key: 'occurred',
      header: t.colOccurred,
      tight: true,
      cell: (one) => (one.occurredOn ? formatShortDate(one.occurredOn) : '—'),
    },
    {
      key: 'filed',
      header: t.colFiled,
      tight: true,
      cell: (one) => (one.filedAt ? formatShortDate(one.filedAt) : '—'),
    },
    { key: 'status', header: t.colStatus, cell: (one) => <ReportStatusBadge status={one.status} /> },
  ];
  return (
    <Async query={related}>
      {({ items }) => {
        const duplicates = items.filter((one) => one.likelyDuplicate).length;
        return (
          <Stack>
            {duplicates > 0 ? <Alert tone="warning" title={t.duplicates(duplicates)} /> : null}
            <Card flush title={t.related}>
              {items.length === 0 ? (
                <EmptyState title={t.relatedEmpty} />
              ) : (
                <Table
                  caption={t.related}
                  columns={columns}
                  rows={items}
                  rowKey={(one) => one.id}
                  rowTone={(one) => (one.likelyDuplicate ? 'warning' : undefined)}
                />
              )}
            </Card>
          </Stack>
        );
      }}
    </Async>
  );
}
