import { lazy, Suspense, useState } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useMyRoles } from '@/api/session';
import { useToday } from '@/domain/useToday';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { DeadlineBadge, StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Row, Stack } from '@/ui/Layout';
import { Async, EmptyState } from '@/ui/states';
import { Heading, PlainText } from '@/ui/Text';
import styles from './Deadline.module.css';
import { deadlineMessages, type DeadlineWords } from './messages';

const DecideStep = lazy(() => import('./DecideStep'));
const TermDialog = lazy(() => import('./TermDialog'));

export type Deadline = components['schemas']['Deadline'];
export type DialogAction = 'requestExtension' | 'suspendDeadline' | 'resumeDeadline';
type TermAction = DialogAction | 'decideExtension';

export const useDeadlines = (caseId: string) =>
  api.useQuery('get', '/cases/{caseId}/deadlines', { params: { path: { caseId } } });

const runs = (deadline: Deadline) =>
  deadline.state === 'RUNNING' || deadline.state === 'SUSPENDED' || deadline.state === 'MISSED';

/** Until when it runs; one that stands still has no last day now, only the one from which it will move. */
const dueWords = ({ state, dueOn }: Deadline, t: DeadlineWords) =>
  (state === 'SUSPENDED' ? t.stoodAt : t.due)(formatDate(dueOn));

/** A provider sees the terms that are its own. */
const useIsProvider = () => useMyRoles().some((role) => role.startsWith('PROVIDER_'));

interface DeadlineSectionProps {
  readonly caseId: string;
  /** Under an embargo: what is decided now is told when that is lifted. */
  readonly lettersWait?: boolean;
}

/** The terms of a case: what runs on top, each saying in words how its date came about and what can be done with it. */
export function DeadlineSection({ caseId, lettersWait = false }: DeadlineSectionProps) {
  const t = useMessages(deadlineMessages);
  const provider = useIsProvider();
  const deadlines = useDeadlines(caseId);
  return (
    <Async query={deadlines}>
      {({ items }) => {
        const running = items.filter(runs);
        const ended = items.filter((one) => !runs(one));
        return (
          <Stack>
            <Card title={t.running}>
              {running.length === 0 ? (
                <EmptyState title={t.emptyTitle}>{provider ? t.emptyTextProvider : t.emptyText}</EmptyState>
              ) : (
                running.map((one) => (
                  <DeadlineCard key={one.id} caseId={caseId} lettersWait={lettersWait} deadline={one} open />
                ))
              )}
            </Card>
            {ended.length > 0 ? (
              <Card title={t.ended}>
                {ended.map((one) => (
                  <DeadlineCard key={one.id} caseId={caseId} lettersWait={lettersWait} deadline={one} />
                ))}
              </Card>
            ) : null}
          </Stack>
        );
      }}
    </Async>
  );
}

/** The running terms in a few lines, to stand beside the matter itself. */
export function DeadlineSummary({ caseId, allAt }: { readonly caseId: string; readonly allAt?: React.ReactNode }) {
  const t = useMessages(deadlineMessages);
  const words = useWords();
  const today = useToday();
  const provider = useIsProvider();
  const deadlines = useDeadlines(caseId);
  return (
    <Card title={t.running} aside={allAt}>
      <Async query={deadlines}>
        {({ items }) => {
          const running = items.filter(runs);
          if (running.length === 0) {
            return <p className={styles.none}>{provider ? t.emptyTextProvider : t.emptyText}</p>;
          }
          return (
            <ul className={styles.summary}>
              {running.map((one) => (
                <li key={one.id}>
                  <span className={styles.summaryName}>
                    {words.termKind[one.kind]}
                    {provider ? null : <small>{t.whose[one.responsible]}</small>}
                  </span>
                  <span className={styles.summaryDue}>
                    {one.state === 'SUSPENDED' ? dueWords(one, t) : formatDate(one.dueOn)}
                    <DeadlineBadge due={one.dueOn} state={one.state} today={today} />
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Async>
    </Card>
  );
}

interface DeadlineCardProps extends Required<DeadlineSectionProps> {
  readonly deadline: Deadline;
  readonly open?: boolean;
}

function DeadlineCard({ caseId, lettersWait, deadline, open = false }: DeadlineCardProps) {
  const t = useMessages(deadlineMessages);
  const words = useWords();
  const today = useToday();
  const provider = useIsProvider();
  const [action, setAction] = useState<TermAction>();
  const actions = (['decideExtension', 'requestExtension', 'suspendDeadline', 'resumeDeadline'] as const).filter(
    (one) => deadline.actions.includes(one),
  );
  const labels: Record<TermAction, string> = {
    decideExtension: t.decide,
    requestExtension: t.ask,
    suspendDeadline: t.suspend,
    resumeDeadline: t.resume,
  };
  const close = () => setAction(undefined);
  const pending = deadline.extensionRequests?.find(({ state }) => state === 'PENDING');
  const moved = deadline.originalDueOn && deadline.originalDueOn !== deadline.dueOn;
  return (
    <article className={styles.term} aria-label={words.termKind[deadline.kind]}>
      <div className={styles.head}>
        <div>
          <Heading level={3} look={4}>
            {words.termKind[deadline.kind]}
          </Heading>
          <p className={styles.meta}>
            {[
              provider ? '' : t.whose[deadline.responsible],
              deadline.agreed ? t.agreed : t.families[deadline.family],
              deadline.basis,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className={styles.due}>
          <strong>
            {deadline.state === 'MET' && deadline.metOn
              ? (deadline.late ? t.metLate : t.met)(formatDate(deadline.metOn))
              : dueWords(deadline, t)}
          </strong>
          {deadline.state === 'MET' ? null : (
            <DeadlineBadge due={deadline.dueOn} state={deadline.state} today={today} />
          )}
          {moved && deadline.originalDueOn ? (
            <span className={styles.meta}>{t.was(formatDate(deadline.originalDueOn))}</span>
          ) : null}
        </div>
      </div>
      {(deadline.extensionRequests ?? []).map((request) => (
        <div key={request.id} className={styles.request}>
          <Row gap="small" justify="between">
            <strong>{t.requestOf(request.requestedBy, formatDate(request.requestedUntil))}</strong>
            <StatusBadge
              tone={request.state === 'PENDING' ? 'warning' : request.state === 'GRANTED' ? 'positive' : 'negative'}
            >
              {t.requestState[request.state]}
            </StatusBadge>
          </Row>
          <PlainText>{request.reason}</PlainText>
          {request.decidedBy ? (
            <p className={styles.meta}>
              {t.decidedBy(request.decidedBy)}
              {request.decisionReason ? `: ${request.decisionReason}` : ''}
            </p>
          ) : null}
        </div>
      ))}
      {actions.length > 0 ? (
        <Row>
          {actions.map((one) => (
            <Button
              key={one}
              small
              kind={one === 'decideExtension' ? 'primary' : 'secondary'}
              onClick={() => setAction(one)}
            >
              {labels[one]}
            </Button>
          ))}
        </Row>
      ) : null}
      <details className={styles.details} open={open}>
        <summary>{t.how}</summary>
        <ul>
          {deadline.explanation.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
      {deadline.changes.length > 1 ? <Changes deadline={deadline} /> : null}
      {deadline.watch && deadline.watch.length > 0 ? <Watch deadline={deadline} /> : null}
      <Suspense>
        {action === 'decideExtension' && pending ? (
          <DecideStep caseId={caseId} deadline={deadline} request={pending} lettersWait={lettersWait} onClose={close} />
        ) : null}
        {action && action !== 'decideExtension' ? (
          <TermDialog action={action} deadline={deadline} onClose={close} />
        ) : null}
      </Suspense>
    </article>
  );
}

function Changes({ deadline }: { readonly deadline: Deadline }) {
  const t = useMessages(deadlineMessages);
  return (
    <details className={styles.details}>
      <summary>{t.changes}</summary>
      <ul>
        {deadline.changes.map((change) => (
          <li key={`${change.at} ${change.kind}`}>
            {t.change[change.kind]}
            {change.oldDueOn && change.newDueOn
              ? ` ${t.moved(formatDate(change.oldDueOn), formatDate(change.newDueOn))}`
              : ''}
            , {formatDateTime(change.at)}, {t.by(change.by ?? t.system)}
            {change.reason ? `: ${change.reason}` : ''}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Watch({ deadline }: { readonly deadline: Deadline }) {
  const t = useMessages(deadlineMessages);
  return (
    <details className={styles.details}>
      <summary>{t.watch}</summary>
      <ul>
        {deadline.watch?.map((rung) => (
          <li key={`${rung.step} ${rung.at}`}>
            {t.step[rung.step]}: {t.watchState[rung.state]}, {formatDateTime(rung.at)}
            {rung.note ? ` (${rung.note})` : ''}
          </li>
        ))}
      </ul>
    </details>
  );
}
