import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { ReportStatusBadge } from '@/domain/badges';
import { addressOfTask, useTaskName, type Task } from '@/domain/tasks';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { DeadlineBadge } from '@/ui/badges';
import { Link } from '@/ui/navigation';
import { Table, type Column } from '@/ui/Table';
import styles from './portal.module.css';
import { portalReportMessages } from './portalMessages';

type ReportSummary = components['schemas']['ReportSummary'];

/** A provider's reports with where they stand, what is asked and by when. */
export function ReportTable({ reports }: { readonly reports: readonly ReportSummary[] }) {
  const t = useMessages(portalReportMessages);
  const words = useWords();
  const tasks = api.useQuery('get', '/tasks').data?.items ?? [];
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
      key: 'asked',
      header: t.asked,
      cell: (report) => <Asked report={report} tasks={tasks.filter((task) => task.reportId === report.id)} />,
    },
  ];
  return <Table caption={t.listCaption} columns={columns} rows={reports} rowKey={(report) => report.id} />;
}

function Asked({ report, tasks }: { readonly report: ReportSummary; readonly tasks: readonly Task[] }) {
  const nameOf = useTaskName();
  if (tasks.length === 0) return report.nextDueOn ? <Due on={report.nextDueOn} /> : '–';
  return (
    <ul className={styles.asked}>
      {tasks.map((task) => (
        <li key={`${task.kind} ${task.subjectId ?? ''}`}>
          <Link to={addressOfTask(task)}>{nameOf(task)}</Link>
          {task.dueOn ? <Due on={task.dueOn} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Due({ on }: { readonly on: string }) {
  return (
    <span className={styles.due}>
      {formatShortDate(on)}
      <DeadlineBadge due={on} />
    </span>
  );
}
