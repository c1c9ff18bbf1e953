import { useState } from 'react';
import { api } from '@/api/client';
import { useLanguage } from '@/i18n/language';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { CheckIcon, ClockIcon } from '@/ui/icons';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Async, EmptyState } from '@/ui/states';
import { Paragraph, PlainText } from '@/ui/Text';
import type { Tone } from '@/ui/tone';
import { AnswerDialog } from './AnswerDialog';
import styles from './enrichment.module.css';
import { figureText, listBehind, type Entry } from './figures';
import { enrichmentMessages } from './messages';

const tones: Record<Entry['state'], Tone> = {
  FILLED: 'positive',
  ANSWERED: 'positive',
  ASKED: 'info',
  OPEN: 'warning',
};

const icons = {
  FILLED: <CheckIcon size={1} />,
  ANSWERED: <CheckIcon size={1} />,
  ASKED: <ClockIcon size={1} />,
  OPEN: null,
} as const satisfies Record<Entry['state'], React.ReactNode>;

/** The checklist of a signal: what the system knows, what people found out, and what is still open. */
export function EnrichmentSection({ signalId }: { readonly signalId: string }) {
  const t = useMessages(enrichmentMessages);
  const checklist = api.useQuery('get', '/signals/{signalId}/checklist', { params: { path: { signalId } } });
  const [chosen, setChosen] = useState<string>();
  const close = () => setChosen(undefined);
  const item = checklist.data?.items.find((one) => one.code === chosen);
  return (
    <Card title={t.title}>
      <Async query={checklist}>
        {({ items, done, providerId, countedAt, actions }) =>
          items.length === 0 ? (
            <EmptyState title={t.emptyTitle}>{t.emptyText}</EmptyState>
          ) : (
            <Stack>
              <Paragraph look="subtle">{t.intro}</Paragraph>
              {providerId ? null : <Alert tone="info">{t.noProvider}</Alert>}
              <div>
                <label className={styles.progressLabel} htmlFor="enrichment-progress">
                  {t.progress(done, items.length)}
                </label>
                <progress id="enrichment-progress" className={styles.progress} value={done} max={items.length} />
              </div>
              <ol className={styles.items}>
                {items.map((item) => (
                  <Item
                    key={item.code}
                    item={item}
                    providerId={providerId ?? undefined}
                    onAnswer={actions.includes('answerChecklistItem') ? () => setChosen(item.code) : undefined}
                  />
                ))}
              </ol>
              {providerId ? <Paragraph look="subtle">{t.counted(formatDateTime(countedAt))}</Paragraph> : null}
            </Stack>
          )
        }
      </Async>
      {item ? <AnswerDialog signalId={signalId} item={item} onClose={close} /> : null}
    </Card>
  );
}

interface ItemProps {
  readonly item: Entry;
  readonly providerId: string | undefined;
  readonly onAnswer: (() => void) | undefined;
}

function Item({ item, providerId, onAnswer }: ItemProps) {
  const t = useMessages(enrichmentMessages);
  const label = useLanguage() === 'en' ? item.labelEn : item.labelNl;
  const known = figureText(item);
  const answered = Boolean(item.answer ?? item.asked);
  return (
    <li className={styles.item}>
      <div className={styles.state}>
        <StatusBadge tone={tones[item.state]} icon={icons[item.state]}>
          {t.states[item.state]}
        </StatusBadge>
      </div>
      <div className={styles.what}>
        <div className={styles.label}>
          {label}
          {item.required && (item.state === 'OPEN' || item.state === 'ASKED') ? (
            <span className={styles.needed}> ({t.required})</span>
          ) : null}
        </div>
        {known ? (
          <div>
            {known}
            {providerId ? (
              <>
                {' · '}
                <Link to={listBehind(item, providerId)} aria-label={t.listOf(label)}>
                  {t.list}
                </Link>
              </>
            ) : null}
          </div>
        ) : null}
        {item.answer ? <div>{t.answers[item.answer]}</div> : null}
        {item.note ? <PlainText>{item.note}</PlainText> : null}
        {item.asked ? (
          <div>
            {t.askedOf(item.asked.name)}: {t.inquiryStates[item.asked.state]}
          </div>
        ) : null}
        {answered && item.answeredBy && item.answeredAt ? (
          <div className={styles.meta}>{t.by(item.answeredBy, formatDateTime(item.answeredAt))}</div>
        ) : null}
      </div>
      {onAnswer ? (
        <div className={styles.action}>
          <Button small aria-label={answered ? t.changeOf(label) : t.fillOf(label)} onClick={onAnswer}>
            {answered ? t.change : t.fill}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
