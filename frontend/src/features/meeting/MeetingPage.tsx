import { useRef, useState } from 'react';
import { answer, client, etagOf } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { keepFile } from '@/domain/keepFile';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { usePathParam } from '@/domain/usePathParam';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { ConfirmDialog } from '@/ui/Dialog';
import { CalendarIcon, DownloadIcon, PencilIcon, PlusIcon, PrinterIcon } from '@/ui/icons';
import { Row, Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { AddDialog } from './AddDialog';
import { AgendaList } from './AgendaList';
import { ItemPanel, type ItemHandle } from './ItemPanel';
import styles from './meeting.module.css';
import { meetingMessages } from './messages';
import { PlanDialog } from './PlanDialog';
import { PrintedMeeting } from './PrintedMeeting';
import { useAfterStep, useMeeting, type Meeting } from './queries';
import { useMeetingKeys } from './useMeetingKeys';

const tones = { PLANNED: 'info', CLOSED: 'positive', CANCELLED: 'neutral' } as const;

/** One meeting: its agenda at the left, the item that is being discussed beside it. */
export default function MeetingPage() {
  const meetingId = usePathParam('meetingId');
  const meeting = useMeeting(meetingId);
  return (
    <Async page query={meeting}>
      {(found) => <OneMeeting meeting={found} />}
    </Async>
  );
}

type Asked = 'change' | 'close' | 'cancel' | 'add';

function OneMeeting({ meeting }: { readonly meeting: Meeting }) {
  const t = useMessages(meetingMessages);
  const [asked, setAsked] = useState<Asked>();
  const [chosen, setChosen] = useState<string>();
  const panel = useRef<ItemHandle>(null);
  const { items } = meeting;
  const planned = meeting.state === 'PLANNED';
  const current = items.find((one) => one.id === chosen) ?? items.find((one) => one.state === 'OPEN') ?? items[0];
  // The item on the table stays there when it is decided, by whomever: more may be said about it.
  if (current && current.id !== chosen) setChosen(current.id);
  const at = current ? items.indexOf(current) : -1;
  const move = (step: 1 | -1) => {
    const next = items[Math.min(Math.max(at + step, 0), items.length - 1)];
    if (next) setChosen(next.id);
  };
  useMeetingKeys({
    enabled: items.length > 0,
    next: () => move(1),
    previous: () => move(-1),
    minutes: () => panel.current?.writeMinutes(),
    decide: () => panel.current?.decide(),
    postpone: () => panel.current?.postpone(),
  });
  const close = () => setAsked(undefined);
  return (
    <>
      <div data-print="hide">
        <Stack>
          <PageHeader
            title={t.meetingOf(formatDateTime(meeting.startsAt))}
            badge={<StatusBadge tone={tones[meeting.state]}>{t.states[meeting.state]}</StatusBadge>}
            crumbs={[{ label: t.title, to: '/werkplek/werkoverleg' }, { label: formatDateTime(meeting.startsAt) }]}
            actions={<PageActions meeting={meeting} onAsk={setAsked} />}
          />
          {meeting.cancelReason ? (
            <Alert tone="warning" title={t.cancelledBecause}>
              {meeting.cancelReason}
            </Alert>
          ) : null}
          {planned && !meeting.takesPart ? <Alert title={t.notTakingPart}>{t.notTakingPartText}</Alert> : null}
          <DataList
            items={[
              { label: t.place, value: meeting.place },
              { label: t.chair, value: meeting.chair.name },
              { label: t.participants, value: meeting.participants.map((one) => one.name).join(', ') },
              {
                label: t.states.CLOSED,
                value:
                  meeting.state === 'CLOSED' && meeting.endedAt
                    ? t.endedBy(meeting.endedBy ?? '', formatDateTime(meeting.endedAt))
                    : null,
              },
            ]}
          />
          {items.length === 0 ? (
            <Card>
              <EmptyState
                title={t.emptyAgenda}
                icon={<CalendarIcon size={2.5} />}
                action={
                  planned ? (
                    <Button icon={<PlusIcon />} onClick={() => setAsked('add')}>
                      {t.add}
                    </Button>
                  ) : null
                }
              >
                {planned ? t.emptyAgendaText : null}
              </EmptyState>
            </Card>
          ) : (
            <div className={styles.live}>
              <AgendaList
                meeting={meeting}
                current={current?.id}
                onChoose={setChosen}
                onAdd={planned ? () => setAsked('add') : undefined}
              />
              {current ? (
                <ItemPanel
                  key={current.id}
                  ref={panel}
                  meeting={meeting}
                  item={current}
                  at={at + 1}
                  onNext={at < items.length - 1 ? () => move(1) : undefined}
                  onPrevious={at > 0 ? () => move(-1) : undefined}
                />
              ) : null}
            </div>
          )}
        </Stack>
        <Dialogs meeting={meeting} asked={asked} onClose={close} />
      </div>
      <PrintedMeeting meeting={meeting} />
    </>
  );
}

function PageActions({ meeting, onAsk }: { readonly meeting: Meeting; readonly onAsk: (what: Asked) => void }) {
  const t = useMessages(meetingMessages);
  const planned = meeting.state === 'PLANNED';
  const done = meeting.items.every((one) => one.state !== 'OPEN');
  const paper = (which: 'AGENDA' | 'MINUTES') =>
    keepFile(`/meetings/${meeting.id}/papers/${which}`, `${which.toLowerCase()}.pdf`);
  return (
    <Row>
      <Button small icon={<DownloadIcon />} onClick={() => paper('AGENDA')}>
        {t.agendaPdf}
      </Button>
      <Button small icon={<DownloadIcon />} onClick={() => paper('MINUTES')}>
        {t.minutesPdf}
      </Button>
      <Button small icon={<PrinterIcon />} onClick={() => window.print()}>
        {t.print}
      </Button>
      {planned ? (
        <>
          <Button small icon={<PencilIcon />} onClick={() => onAsk('change')}>
            {t.change}
          </Button>
          <Button small kind="subtle" onClick={() => onAsk('cancel')}>
            {t.cancel}
          </Button>
          {meeting.takesPart ? (
            <Button
              small
              kind={done && meeting.items.length > 0 ? 'primary' : 'secondary'}
              onClick={() => onAsk('close')}
            >
              {t.close}
            </Button>
          ) : null}
        </>
      ) : null}
    </Row>
  );
}

interface DialogsProps {
  readonly meeting: Meeting;
  readonly asked: Asked | undefined;
  readonly onClose: () => void;
}

function Dialogs({ meeting, asked, onClose }: DialogsProps) {
  const t = useMessages(meetingMessages);
  const intent = useIntent();
  const after = useAfterStep(meeting.id);
  const params = (key: string) => ({
    path: { meetingId: meeting.id },
    header: { 'Idempotency-Key': key, 'If-Match': etagOf(meeting.version) },
  });
  switch (asked) {
    case 'add':
      return <AddDialog meetingId={meeting.id} onClose={onClose} />;
    case 'change':
      return <PlanDialog meeting={meeting} onDone={() => undefined} onClose={onClose} />;
    case 'close':
      return (
        <ConfirmDialog
          open
          title={t.closeTitle}
          confirm={t.close}
          onClose={onClose}
          onConfirm={async () => {
            const closed = await intent([meeting.id, 'close', meeting.version], (key) =>
              answer(client.POST('/meetings/{meetingId}/closing', { params: params(key) })),
            );
            await after.meeting(closed);
            toast.done(t.closed);
          }}
        >
          {t.closeText}
        </ConfirmDialog>
      );
    case 'cancel':
      return (
        <ReasonDialog
          title={t.cancelTitle}
          confirm={t.cancel}
          onClose={onClose}
          onConfirm={async (reason) => {
            const cancelled = await intent([meeting.id, 'cancel', reason], (key) =>
              answer(client.POST('/meetings/{meetingId}/cancellation', { params: params(key), body: { reason } })),
            );
            await after.meeting(cancelled);
            toast.done(t.cancelled);
          }}
        />
      );
    case undefined:
      return null;
  }
}
