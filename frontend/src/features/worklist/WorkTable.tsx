import type { ReactNode } from 'react';
import { CaseStatusBadge, PriorityBadge } from '@/domain/badges';
import { planPath, workspacePath } from '@/domain/casePaths';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords, wordOf } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { DeadlineBadge, StatusBadge } from '@/ui/badges';
import { MailIcon } from '@/ui/icons';
import { Link } from '@/ui/navigation';
import { Table, type Column } from '@/ui/Table';
import type { WorkItem } from './filters';
import { worklistMessages } from './messages';
import styles from './Worklist.module.css';

interface WorkTableProps {
  readonly caption: string;
  readonly items: readonly WorkItem[];
  readonly today: string;
  readonly assigneeCell: (item: WorkItem) => ReactNode;
  /** Only for who may divide the work. */
  readonly selected?: ReadonlySet<string> | undefined;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
}

type DueState = 'RUNNING' | 'MET' | 'MISSED' | 'SUSPENDED' | 'WITHDRAWN';

const isLate = (item: WorkItem, today: string) =>
  item.dueOn ? item.dueState !== 'SUSPENDED' && item.dueOn < today : false;

/** One line per case: what it is, how it stands, until when, with whom. */
export function WorkTable({ caption, items, today, assigneeCell, selected, onSelect }: WorkTableProps) {
  const t = useMessages(worklistMessages);
  const words = useWords();
  const themes = useReferenceList('signal-themes');
  const columns: readonly Column<WorkItem>[] = [
    {
      key: 'number',
      header: t.colCase,
      rowHeader: true,
      tight: true,
      cell: (item) => (
        <span className={styles.number}>
          <Link to={workspacePath(item.caseKind, item.caseId)} data-row={item.caseId}>
            {item.number}
          </Link>
          {item.unreadMessages > 0 ? (
            <span className={styles.unread} title={t.newMessages(item.unreadMessages)}>
              <MailIcon size={1} />
              <span aria-hidden="true">{item.unreadMessages}</span>
              <span className={styles.hidden}>{t.newMessages(item.unreadMessages)}</span>
            </span>
          ) : null}
        </span>
      ),
    },
    {
      key: 'provider',
      header: t.colProvider,
      cell: (item) => <span className={styles.provider}>{item.providerName ?? t.unknownProvider}</span>,
    },
    {
      key: 'kind',
      header: t.colKind,
      cell: (item) => (
        <span className={styles.two}>
          {item.caseKind === 'REPORT' ? wordOf(words.reportKind, item.reportKind) : words.caseKind[item.caseKind]}
          {item.theme ? <small>{themes.labelOf(item.theme)}</small> : null}
          {item.late ? <small>{t.filedLate}</small> : null}
        </span>
      ),
    },
    {
      key: 'status',
      header: t.colStatus,
      cell: (item) => (
        <span className={styles.two}>
          {item.awaitsMyAgreement ? (
            <StatusBadge tone="warning">{t.forMyAgreement}</StatusBadge>
          ) : (
            <CaseStatusBadge kind={item.caseKind} status={item.status} />
          )}
          {item.priority ? <PriorityBadge priority={item.priority} /> : null}
          <ToPlan item={item} />
        </span>
      ),
    },
    {
      key: 'municipality',
      header: t.colMunicipality,
      cell: (item) => (
        <span className={styles.two}>
          {item.municipalityName ?? (item.outsideRegion ? null : t.none)}
          {item.outsideRegion ? <small>{t.outsideRegion}</small> : null}
        </span>
      ),
    },
    {
      key: 'due',
      header: t.colDue,
      cell: (item) =>
        item.dueOn ? (
          <span className={styles.two}>
            <span className={styles.tight}>{formatShortDate(item.dueOn)}</span>
            <small>
              {wordOf(words.termKind, item.dueKind)}
              {item.responsible === 'PROVIDER' ? ` (${t.byProvider})` : ''}
            </small>
          </span>
        ) : (
          t.none
        ),
    },
    {
      key: 'term',
      header: t.colTerm,
      align: 'end',
      tight: true,
      cell: (item) =>
        item.dueOn ? (
          <DeadlineBadge due={item.dueOn} today={today} state={(item.dueState ?? 'RUNNING') as DueState} />
        ) : (
          t.none
        ),
    },
    { key: 'assignee', header: t.colAssignee, cell: assigneeCell },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={items}
      rowKey={(item) => item.caseId}
      rowName={(item) => item.number}
      rowTone={(item) => (isLate(item, today) ? 'negative' : item.awaitsMyAgreement ? 'warning' : undefined)}
      {...(selected ? { selected, onSelect } : {})}
    />
  );
}

/** The inspections that a meeting asked for; they can be planned once it is known at whom. */
function ToPlan({ item: { caseId, providerId, inspectionsToPlan } }: { readonly item: WorkItem }) {
  const t = useMessages(worklistMessages);
  return inspectionsToPlan.map((aspect) =>
    providerId ? (
      <Link key={aspect} to={planPath(providerId, caseId, aspect)}>
        {t.plan[aspect]}
      </Link>
    ) : (
      <small key={aspect}>{t.planUnknown}</small>
    ),
  );
}
