import { useMyRoles } from '@/api/session';
import { useWords, wordOf } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Paragraph, PlainText } from '@/ui/Text';
import styles from './Assessment.module.css';
import { AssessmentRecord } from './AssessmentRecord';
import { judgementMessages } from './judgementMessages';
import { assessmentMessages } from './messages';
import type { Report } from './shared';

/**
 * All that the team did with a report before and after any investigation, the latest on top. The assessment itself is the
 * team's: a provider hears of it by letter and by where the report stands.
 */
export function AssessmentSection({ report }: { readonly report: Report }) {
  const t = useMessages(assessmentMessages);
  const judgement = useMessages(judgementMessages);
  const provider = useMyRoles().some((role) => role.startsWith('PROVIDER_'));
  const { assessment, closing, conversations = [], supplementRequests = [], assessmentHistory = [] } = report;
  const earlier = assessmentHistory.filter((one) => one && one.id !== assessment?.id);
  return (
    <Stack>
      {closing ? (
        <Card title={t.close.record}>
          <Paragraph look="subtle">{t.close.by(closing.by, formatDateTime(closing.at))}</Paragraph>
          <Told title={t.close.process} text={closing.process} />
          <Told title={t.close.judged} text={closing.judgement} />
          {closing.lesson ? <Told title={t.close.lesson} text={closing.lesson} /> : null}
        </Card>
      ) : null}
      {conversations.length > 0 ? <Conversations conversations={conversations} /> : null}
      {assessment || (report.content && !provider) ? (
        <Card title={judgement.record}>
          {assessment ? (
            <AssessmentRecord assessment={assessment} />
          ) : (
            <Paragraph look="subtle">{judgement.none}</Paragraph>
          )}
          {earlier.length > 0 ? (
            <details className={styles.earlier}>
              <summary>{judgement.history}</summary>
              <Stack>{earlier.map((one) => (one ? <AssessmentRecord key={one.id} assessment={one} /> : null))}</Stack>
            </details>
          ) : null}
        </Card>
      ) : null}
      {supplementRequests.length > 0 ? <Supplements requests={supplementRequests} /> : null}
      <AcknowledgementRecord report={report} />
      <RequestRecord report={report} />
    </Stack>
  );
}

function Told({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <strong>{title}</strong>
      <PlainText>{text}</PlainText>
    </div>
  );
}

function Conversations({ conversations }: { readonly conversations: NonNullable<Report['conversations']> }) {
  const t = useMessages(assessmentMessages).conversation;
  const label = (list: Readonly<Record<string, string>>, code: string) => list[code] ?? code;
  return (
    <Card title={t.record}>
      {conversations.map((one) => (
        <article key={one.id} className={styles.record}>
          <p className={styles.outcome}>
            <strong>
              {formatDate(one.heldOn)}, {label(t.forms, one.form).toLowerCase()}
            </strong>{' '}
            <StatusBadge>{one.shareWithProvider ? t.shared : t.notShared}</StatusBadge>
          </p>
          <p className={styles.meta}>
            {[
              one.participants,
              t.by(one.recordedBy),
              one.followUp === 'NONE' ? '' : label(t.followUps, one.followUp ?? ''),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <PlainText>{one.minutes}</PlainText>
        </article>
      ))}
    </Card>
  );
}

function Supplements({ requests }: { readonly requests: NonNullable<Report['supplementRequests']> }) {
  const t = useMessages(assessmentMessages).supplement;
  return (
    <Card title={t.record}>
      {requests.map((request) => (
        <article key={request.id} className={styles.record}>
          <p className={styles.outcome}>
            {request.answeredAt ? (
              <StatusBadge tone="positive">{t.answered(formatDate(request.answeredAt))}</StatusBadge>
            ) : (
              <StatusBadge tone="warning">{t.waiting}</StatusBadge>
            )}{' '}
            {request.dueOn && !request.answeredAt ? t.due(formatDate(request.dueOn)) : ''}
          </p>
          <p className={styles.meta}>{t.asked(request.requestedBy, formatDateTime(request.requestedAt))}</p>
          <ol className={styles.answers}>
            {request.items.map((item) => (
              <li key={item.question}>
                <strong>{item.question}</strong>
                {item.answer ? <PlainText>{item.answer}</PlainText> : <p className={styles.meta}>{t.noAnswer}</p>}
              </li>
            ))}
          </ol>
        </article>
      ))}
    </Card>
  );
}

function AcknowledgementRecord({ report }: { readonly report: Report }) {
  const t = useMessages(assessmentMessages).acknowledge;
  const words = useWords();
  const { acknowledgement } = report;
  if (!acknowledgement) return null;
  return (
    <Card title={t.record}>
      <Paragraph look="subtle">
        {t.by(acknowledgement.by, formatDateTime(acknowledgement.at))}
        {acknowledgement.urgent ? `, ${t.isUrgent}` : ''}
      </Paragraph>
      <Told title={t.agreed} text={acknowledgement.keptInformedHow} />
      <div>
        <strong>{t.parties}</strong>
        <ul className={styles.parties}>
          {acknowledgement.informed.map((one) => (
            <li key={`${one.party} ${one.name ?? ''}`}>
              {[wordOf(words.party, one.party), one.name].filter(Boolean).join(': ')} (
              {one.told ? t.told : t.notTold(one.reason ?? '')})
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

/** What the team asked the provider to report, and by when. */
export function RequestRecord({ report }: { readonly report: Report }) {
  const t = useMessages(assessmentMessages).unreported;
  const { request } = report;
  if (!request) return null;
  return (
    <Card title={t.record}>
      <Paragraph look="subtle">{t.by(request.requestedBy ?? '', formatDateTime(request.requestedAt))}</Paragraph>
      <p className={styles.line}>{t.learned(formatDate(request.learnedOn), request.learnedHow ?? '')}</p>
      {request.dueOn ? <p className={styles.line}>{t.due(formatDate(request.dueOn))}</p> : null}
      <PlainText>{request.description ?? ''}</PlainText>
    </Card>
  );
}
