import type { components } from '@/api/schema.gen';
import { useWords, wordOf } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatShortDate, formatTime } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Table } from '@/ui/Table';
import { Paragraph } from '@/ui/Text';
import { actionWords } from './actionWords';
import { auditMessages } from './messages';
import { trailWords } from './trailWords';

type AuditEvent = components['schemas']['AuditEvent'];

interface AuditTableProps {
  readonly events: readonly AuditEvent[];
  readonly onActor: (id: string) => void;
  readonly onCase: (number: string) => void;
}

const tones = { CHANGE: 'info', LOOK: 'neutral', REFUSAL: 'negative', SESSION: 'neutral' } as const;

/** Who did, saw or was refused what. */
export function AuditTable({ events, onActor, onCase }: AuditTableProps) {
  const t = useMessages(auditMessages);
  const actions = useMessages(actionWords);
  const words = useWords();
  return (
    <Table
      caption={t.what}
      rows={events}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'when',
          header: t.when,
          tight: true,
          cell: (row) => `${formatShortDate(row.at)}, ${formatTime(row.at)}`,
        },
        {
          key: 'what',
          header: t.what,
          rowHeader: true,
          cell: (row) => wordOf(actions, row.action),
        },
        {
          key: 'kind',
          header: t.kind,
          cell: (row) => <StatusBadge tone={tones[row.kind]}>{t.kinds[row.kind]}</StatusBadge>,
        },
        {
          key: 'actor',
          header: t.actor,
          cell: (row) => (
            <>
              <div>{row.actorName ?? t.system}</div>
              {row.actorRoles?.length ? (
                <Paragraph look="small">{row.actorRoles.map((role) => wordOf(words.role, role)).join(', ')}</Paragraph>
              ) : null}
            </>
          ),
        },
        { key: 'details', header: t.details, cell: (row) => <Details event={row} onActor={onActor} onCase={onCase} /> },
      ]}
    />
  );
}

function Details({
  event,
  onActor,
  onCase,
}: Pick<AuditTableProps, 'onActor' | 'onCase'> & { readonly event: AuditEvent }) {
  const t = useMessages(auditMessages);
  const trail = useMessages(trailWords);
  const { actorId, caseNumber } = event;
  const lines = [
    wordOf(trail.subjects, event.subjectType),
    event.fieldGroups?.length ? t.looked(event.fieldGroups.map((group) => wordOf(trail.groups, group)).join(', ')) : '',
    event.changedFields?.length ? t.changed(event.changedFields.join(', ')) : '',
    event.purpose ? t.because(event.purpose) : '',
    event.count == null ? '' : t.rows(event.count),
  ].filter(Boolean);
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {caseNumber ? (
        <Button small kind="subtle" aria-label={t.onlyCase(caseNumber)} onClick={() => onCase(caseNumber)}>
          {caseNumber}
        </Button>
      ) : null}
      {actorId ? (
        <Button small kind="subtle" onClick={() => onActor(actorId)}>
          {t.onlyActor}
        </Button>
      ) : null}
    </>
  );
}
