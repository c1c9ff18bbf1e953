import type { components } from '@/api/schema.gen';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { PlainText } from '@/ui/Text';
import type { Tone } from '@/ui/tone';
import { questions } from './AssessStep';
import styles from './Assessment.module.css';
import { judgementMessages } from './judgementMessages';
import { assessmentMessages } from './messages';

type Assessment = NonNullable<components['schemas']['Assessment']>;
type Agreement = NonNullable<Assessment['agreement']>;

const agreementTones: Record<Agreement['state'], Tone> = {
  PENDING: 'warning',
  AGREED: 'positive',
  SENT_BACK: 'negative',
  NO_SECOND_PERSON: 'neutral',
};

/** One assessment as it was recorded: the outcome first, then the four answers. */
export function AssessmentRecord({ assessment }: { readonly assessment: Assessment }) {
  const all = useMessages(assessmentMessages);
  const t = useMessages(judgementMessages);
  const words = useWords();
  const answers = { YES: all.yes, NO: all.no, UNKNOWN: all.unknown };
  const { agreement } = assessment;
  return (
    <div className={styles.record}>
      <p className={styles.outcome}>
        <strong>
          {assessment.leadsTo === 'READY_TO_CLOSE' ? t.closeAfterTalk : words.outcome[assessment.outcome]}
        </strong>
        {assessment.transferredTo ? ` ${t.to(assessment.transferredTo)}` : ''}
        {assessment.agreedUntil ? `, ${t.untilRecord(formatDate(assessment.agreedUntil))}` : ''}
      </p>
      <p className={styles.meta}>{t.by(assessment.by, formatDateTime(assessment.at))}</p>
      <PlainText>{assessment.reason}</PlainText>
      {assessment.lesson ? (
        <p className={styles.line}>
          <strong>{t.lesson}</strong> {assessment.lesson}
        </p>
      ) : null}
      <ol className={styles.answers}>
        {questions.map((name) => (
          <li key={name}>
            <span>{t.questions[name]}</span> <strong>{answers[assessment[name].answer]}</strong>
            <PlainText>{assessment[name].reason}</PlainText>
          </li>
        ))}
      </ol>
      {agreement ? (
        <p className={styles.line}>
          {t.agreement}:{' '}
          <StatusBadge tone={agreementTones[agreement.state]}>{t.agreementState[agreement.state]}</StatusBadge>{' '}
          {[agreement.by, agreement.at ? formatDateTime(agreement.at) : '', agreement.reason]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ) : null}
    </div>
  );
}
