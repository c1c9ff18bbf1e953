import type { components } from '@/api/schema.gen';
import { useWords, wordOf } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Stack } from '@/ui/Layout';
import { Async, EmptyState } from '@/ui/states';
import { Paragraph, PlainText } from '@/ui/Text';
import type { Tone } from '@/ui/tone';
import { InvestigationReport } from './InvestigationReport';
import { reviewMessages } from './messages';
import { useInvestigation, type Investigation, type Round } from './queries';
import styles from './Review.module.css';

interface InvestigationSectionProps {
  readonly report: components['schemas']['Report'];
}

const tones: Record<Investigation['state'], Tone> = {
  ORDERED: 'neutral',
  SUBMITTED: 'warning',
  CONVERSATION: 'info',
  SUFFICIENT: 'positive',
  TAKEN_OVER: 'info',
};

/** The provider's own investigation: the order, what was submitted, and each judgement on it; the latest on top. */
export function InvestigationSection({ report }: InvestigationSectionProps) {
  const t = useMessages(reviewMessages).section;
  const investigation = useInvestigation(report);
  if (!report.hasInvestigation) return <EmptyState title={t.notOrdered} />;
  return (
    <Async query={investigation}>
      {(data) => (
        <Stack>
          <Card title={t.title} aside={<StatusBadge tone={tones[data.state]}>{t.states[data.state]}</StatusBadge>}>
            <Paragraph look="subtle">{t.ordered(data.orderedBy ?? '', formatDateTime(data.orderedAt))}</Paragraph>
            <DataList
              items={[
                { label: t.due, value: data.dueOn ? formatDate(data.dueOn) : null },
                { label: t.method, value: data.method },
                { label: t.form, value: wordOf(t.forms, data.form) },
                { label: t.independent, value: data.independentChair ? t.independentYes : null },
                { label: t.remarks, value: data.remarks },
                { label: t.eventOn, value: data.eventOn ? formatDate(data.eventOn) : null },
                { label: t.filedAt, value: data.filedAt ? formatDateTime(data.filedAt) : null },
              ]}
            />
            {data.rounds.some((round) => round.submittedAt) ? null : <Paragraph look="subtle">{t.waiting}</Paragraph>}
          </Card>
          {[...data.rounds]
            .filter((round) => round.submittedAt)
            .sort((one, other) => other.round - one.round)
            .map((round, index) => (
              <RoundCard key={round.round} round={round} latest={index === 0} authorityId={report.authorityId} />
            ))}
        </Stack>
      )}
    </Async>
  );
}

interface RoundCardProps {
  readonly round: Round;
  readonly latest: boolean;
  readonly authorityId: string;
}

function RoundCard({ round, latest, authorityId }: RoundCardProps) {
  const t = useMessages(reviewMessages).section;
  const words = useWords();
  const { review, content } = round;
  const report = content ? <InvestigationReport content={content} authorityId={authorityId} /> : null;
  return (
    <Card title={t.round(round.round)}>
      {round.submittedAt ? (
        <Paragraph look="subtle">{t.submitted(round.submittedBy ?? '', formatDateTime(round.submittedAt))}</Paragraph>
      ) : null}
      {review ? (
        <div className={styles.review}>
          <p className={styles.judgement}>
            <strong>{wordOf(words.judgement, review.judgement)}</strong>
            <span>{t.judged(review.by, formatDateTime(review.at))}</span>
          </p>
          <PlainText>{review.reason}</PlainText>
          {review.directions ? (
            <div>
              <strong>{t.directions}</strong>
              <PlainText>{review.directions}</PlainText>
            </div>
          ) : null}
        </div>
      ) : null}
      {latest ? (
        report
      ) : (
        <details className={styles.older}>
          <summary>{t.round(round.round)}</summary>
          {report}
        </details>
      )}
    </Card>
  );
}
