import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { DeadlineBadge } from '@/ui/badges';
import { ButtonLink } from '@/ui/Button';
import { Paragraph } from '@/ui/Text';
import styles from './draft.module.css';
import { draftMessages } from './messages';
import type { DraftSummary } from './queries';

interface DraftListProps {
  readonly drafts: readonly DraftSummary[];
  /** The address of the drafts' pages. */
  readonly base: string;
}

/** What is being written, by whom, how far it is and until when it can be filed in time. */
export function DraftList({ drafts, base }: DraftListProps) {
  const t = useMessages(draftMessages);
  const kinds = useReferenceList('report-kinds');
  return (
    <ul className={styles.drafts}>
      {drafts.map((draft) => {
        const known = draft.kind ? t.draft(kinds.labelOf(draft.kind).toLowerCase()) : t.draftUnknown;
        const title = draft.requested ? t.draftRequested : known;
        const where = [draft.locationName, draft.occurredOn ? t.occurredOn(formatDate(draft.occurredOn)) : undefined];
        const when = formatDateTime(draft.updatedAt);
        return (
          <li key={draft.id} className={styles.draft}>
            <div className={styles.about}>
              <div className={styles.name}>{title}</div>
              {where.some(Boolean) ? <div>{where.filter(Boolean).join(', ')}</div> : null}
              <div className={styles.facts}>
                {draft.mine ? t.draftMine(when) : t.draftTheirs(draft.ownerName, when)}
              </div>
              <div className={styles.share}>
                <progress className={styles.progress} max={100} value={draft.filledShare} aria-hidden="true" />
                {t.draftFilled(draft.filledShare)}
              </div>
              {draft.dueOn ? (
                <Paragraph look="small">
                  {t.draftDue(formatDate(draft.dueOn))} <DeadlineBadge due={draft.dueOn} />
                </Paragraph>
              ) : null}
              {draft.removedOn ? (
                <Paragraph look="small">{t.draftRemoved(formatDate(draft.removedOn))}</Paragraph>
              ) : null}
            </div>
            <ButtonLink to={`${base}/${draft.id}`} aria-label={`${t.goOn}: ${title}, ${when}`}>
              {t.goOn}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}
