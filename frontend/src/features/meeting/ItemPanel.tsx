import { lazy, Suspense, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { answer, api, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { PriorityBadge } from '@/domain/badges';
import { DecisionRecord } from '@/domain/decision/DecisionRecord';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { ConfirmDialog } from '@/ui/Dialog';
import { ArrowLeftIcon, ArrowRightIcon, PlusIcon } from '@/ui/icons';
import { Row, Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Async, Loading } from '@/ui/states';
import { Heading, Paragraph, PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import styles from './meeting.module.css';
import { meetingMessages } from './messages';
import { Minutes } from './Minutes';
import { itemParams, useAfterStep, type AgendaItem, type Meeting } from './queries';

const DecideForm = lazy(async () => ({ default: (await import('./DecideForm')).DecideForm }));

/** What a key on the keyboard asks of the item that is discussed. */
export interface ItemHandle {
  readonly writeMinutes: () => void;
  readonly decide: () => void;
  readonly postpone: () => void;
}

interface ItemPanelProps {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  /** Its place on the agenda, from 1. */
  readonly at: number;
  readonly onNext: (() => void) | undefined;
  readonly onPrevious: (() => void) | undefined;
  readonly ref: Ref<ItemHandle>;
}

/** The item that is discussed: what it is about, the minutes, the decisions. */
export function ItemPanel({ meeting, item, at, onNext, onPrevious, ref }: ItemPanelProps) {
  const t = useMessages(meetingMessages);
  const [asked, setAsked] = useState<'decide' | 'postpone' | 'remove'>();
  const minutes = useRef<HTMLTextAreaElement>(null);
  const works = meeting.state === 'PLANNED' && meeting.takesPart;
  const decides = works && item.state !== 'POSTPONED';
  const postpones = works && item.state === 'OPEN' && item.signalStatus === 'ON_AGENDA';
  useImperativeHandle(ref, () => ({
    writeMinutes: () => minutes.current?.focus(),
    decide: () => (decides ? setAsked('decide') : undefined),
    postpone: () => (postpones ? setAsked('postpone') : undefined),
  }));
  const close = () => setAsked(undefined);
  return (
    <section className={styles.panel} aria-label={`${t.position(at, meeting.items.length)}: ${item.number}`}>
      <Stack>
        <Row justify="between">
          <span className={styles.note}>{t.position(at, meeting.items.length)}</span>
          <Row>
            <Button small kind="subtle" icon={<ArrowLeftIcon />} disabled={!onPrevious} onClick={onPrevious}>
              {t.previous}
            </Button>
            <Button small kind="subtle" icon={<ArrowRightIcon />} disabled={!onNext} onClick={onNext}>
              {t.next}
            </Button>
          </Row>
        </Row>
        <ItemFacts item={item} />
        <Story signalId={item.signalId} />
        <Card>
          {works ? (
            <Minutes meeting={meeting} item={item} input={minutes} />
          ) : (
            <Stack gap="small">
              <Heading level={3} look={4}>
                {t.minutes}
              </Heading>
              {item.minutes == null ? (
                <Paragraph look="subtle">{t.minutesHidden}</Paragraph>
              ) : item.minutes ? (
                <PlainText>{item.minutes}</PlainText>
              ) : (
                <Paragraph look="subtle">{t.minutesNone}</Paragraph>
              )}
            </Stack>
          )}
        </Card>
        {item.postponedReason ? (
          <Alert tone="info" title={t.postponedBecause}>
            {item.postponedReason}
          </Alert>
        ) : null}
        {item.decisions.length > 0 ? (
          <Card title={t.decisions} level={3}>
            <Stack>
              {item.decisions.map((decision) => (
                <DecisionRecord key={decision.id} decision={decision} />
              ))}
            </Stack>
          </Card>
        ) : null}
        {asked === 'decide' ? (
          <Suspense fallback={<Loading />}>
            <DecideForm meetingId={meeting.id} item={item} onClose={close} />
          </Suspense>
        ) : works ? (
          <Row>
            {decides ? (
              <Button
                kind={item.state === 'OPEN' ? 'primary' : 'secondary'}
                icon={<PlusIcon />}
                onClick={() => setAsked('decide')}
              >
                {item.state === 'OPEN' ? t.decide : t.decideAnother}
              </Button>
            ) : null}
            {postpones ? <Button onClick={() => setAsked('postpone')}>{t.postpone}</Button> : null}
          </Row>
        ) : null}
        {meeting.state === 'PLANNED' && item.state === 'OPEN' && asked !== 'decide' ? (
          <Row>
            <Button small kind="subtle" onClick={() => setAsked('remove')}>
              {t.remove}
            </Button>
          </Row>
        ) : null}
      </Stack>
      {asked === 'postpone' || asked === 'remove' ? (
        <ItemDialog meeting={meeting} item={item} what={asked} onClose={close} />
      ) : null}
    </section>
  );
}

function ItemFacts({ item }: { readonly item: AgendaItem }) {
  const t = useMessages(meetingMessages);
  const themes = useReferenceList('signal-themes');
  return (
    <Card>
      <Stack gap="small">
        <Row>
          <Heading level={2} look={3}>
            <Link to={`/werkplek/signalen/${item.signalId}`}>{item.number}</Link>
          </Heading>
          {item.priority ? <PriorityBadge priority={item.priority} /> : <StatusBadge>{t.noPriority}</StatusBadge>}
          {item.pressSensitive ? <StatusBadge tone="warning">{t.press}</StatusBadge> : null}
          {item.postponed > 0 ? <StatusBadge>{t.earlierPostponed(item.postponed)}</StatusBadge> : null}
        </Row>
        <DataList
          items={[
            { label: t.provider, value: item.providerName ?? t.unknownProvider },
            { label: t.theme, value: themes.labelOf(item.theme) },
            { label: t.received, value: formatDate(item.receivedOn) },
            { label: t.handler, value: item.handlerName ?? t.nobody },
          ]}
        />
      </Stack>
    </Card>
  );
}

/** What the signal tells, read with the reader's own rights. */
function Story({ signalId }: { readonly signalId: string }) {
  const t = useMessages(meetingMessages);
  const signal = api.useQuery('get', '/signals/{signalId}', { params: { path: { signalId } } });
  return (
    <Card title={t.story} level={3}>
      <Async query={signal}>
        {({ content }) =>
          content ? <PlainText>{content.narrative}</PlainText> : <Paragraph look="subtle">{t.storyHidden}</Paragraph>
        }
      </Async>
    </Card>
  );
}

interface ItemDialogProps {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly what: 'postpone' | 'remove';
  readonly onClose: () => void;
}

function ItemDialog({ meeting, item, what, onClose }: ItemDialogProps) {
  const t = useMessages(meetingMessages);
  const intent = useIntent();
  const after = useAfterStep(meeting.id);
  if (what === 'remove') {
    return (
      <ConfirmDialog
        open
        title={t.removeTitle(item.number)}
        confirm={t.remove}
        onClose={onClose}
        onConfirm={async () => {
          const left = await intent([item.id, 'remove', item.version], (key) =>
            answer(client.POST('/agenda-items/{itemId}/removal', { params: itemParams(item, key) })),
          );
          await after.meeting(left);
          toast.done(t.removed);
        }}
      >
        {t.removeText}
      </ConfirmDialog>
    );
  }
  return (
    <ReasonDialog
      title={t.postponeTitle(item.number)}
      confirm={t.postpone}
      danger={false}
      onClose={onClose}
      onConfirm={async (reason) => {
        const postponed = await intent([item.id, reason], (key) =>
          answer(
            client.POST('/agenda-items/{itemId}/postponement', { params: itemParams(item, key), body: { reason } }),
          ),
        );
        after.item(postponed);
        toast.done(t.postponed);
        await after.refresh();
      }}
    >
      <p>{t.postponeText}</p>
    </ReasonDialog>
  );
}
