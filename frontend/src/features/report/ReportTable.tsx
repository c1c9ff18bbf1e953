import type { components } from '@/api/schema.gen';
import { ReportStatusBadge } from '@/domain/badges';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { DeadlineBadge } from '@/ui/badges';
import { Link } from '@/ui/navigation';
import { Table, type Column } from '@/ui/Table';
import styles from './portal.module.css';
import { portalReportMessages } from './portalMessages';

type ReportSummary = components['schemas']['ReportSummary'];

/** A provider's reports with where they stand and the date that comes first. */
export function ReportTable({ reports }: { readonly reports: readonly ReportSummary[] }) {
  const t = useMessages(portalReportMessages);
  const words = useWords();
  const columns: readonly Column<ReportSummary>[] = [
    {
      key: 'number',
      header: t.number,
      rowHeader: true,
      tight: true,
      cell: (report) => <Link to={`/portaal/meldingen/${report.id}`}>{report.number}</Link>,
    },
    { key: 'kind', header: t.kind, cell: (report) => words.reportKind[report.kind] },
    { key: 'place', header: t.place, cell: (report) => report.locationName ?? report.municipalityName ?? '' },
    {
      key: 'occurred',
      header: t.occurred,
      tight: true,
      cell: (report) => (report.occurredOn ? formatShortDate(report.occurredOn) : ''),
    },
    {
      key: 'status',
      header: t.status,
      cell: (report) => (
        <>
          <ReportStatusBadge status={report.status} />
          {report.unreadMessages ? <span className={styles.note}>{t.messages(report.unreadMessages)}</span> : null}
        </>
      ),
    },
    {
      key: 'nextDue',
      header: t.nextDue,
      cell: (report) =>
        report.nextDueOn ? (
          <>
            {formatShortDate(report.nextDueOn)} <DeadlineBadge due={report.nextDueOn} />
          </>
        ) : (
          '–'
        ),
    },
  ];
  return <Table caption={t.listCaption} columns={columns} rows={reports} rowKey={(report) => report.id} />;
}
