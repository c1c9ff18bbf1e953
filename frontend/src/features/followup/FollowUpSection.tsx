import { useState } from 'react';
import { answer, api, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { ReasonDialog, UntilDialog } from '@/domain/reply/StepDialogs';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { DeadlineBadge, StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { PlusIcon } from '@/ui/icons';
import { Row } from '@/ui/Layout';
import { Async, EmptyState } from '@/ui/states';
import { PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import styles from './followup.module.css';
import { HandOnDialog } from './HandOnDialog';
import { followUpMessages } from './messages';
import { isOpen, tones } from './states';

type FollowUp = components['schemas']['FollowUp'];

interface FollowUpSectionProps {
  readonly caseId: string;
  /** `openFollowUp` is open to the reader. */
  readonly mayOpen: boolean;
}

type Step = 'note' | 'more' | 'withdraw' | 'reopen';

/** What was handed on from this case, how far it is and what came of it. */
export function FollowUpSection({ caseId, mayOpen }: FollowUpSectionProps) {
  const t = useMessages(followUpMessages);
  const followUps = api.useQuery('get', '/cases/{caseId}/follow-ups', { params: { path: { caseId } } });
  const [handing, setHanding] = useState(false);
  const [open, setOpen] = useState<{ what: Step; followUp: FollowUp }>();
  const close = () => {
    setHanding(false);
    setOpen(undefined);
  };
  const done = async () => {
    close();
    await followUps.refetch();
  };
  return (
    <Card
      title={t.title}
      aside={
        mayOpen ? (
          <Button small icon={<PlusIcon />} onClick={() => setHanding(true)}>
            {t.open}
          </Button>
        ) : null
      }
    >
      <Async query={followUps}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.emptyTitle}>{mayOpen ? t.emptyText : null}</EmptyState>
          ) : (
            <ol className={styles.list}>
              {items.map((followUp) => (
                <FollowUpItem key={followUp.id} followUp={followUp} onOpen={(what) => setOpen({ what, followUp })} />
              ))}
            </ol>
          )
        }
      </Async>
      {handing ? <HandOnDialog caseId={caseId} onDone={done} onClose={close} /> : null}
      {open ? <StepDialog {...open} onDone={done} onClose={close} /> : null}
    </Card>
  );
}

interface StepDialogProps {
  readonly what: Step;
  readonly followUp: FollowUp;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

function StepDialog({ what, followUp, onDone, onClose }: StepDialogProps) {
  const t = useMessages(followUpMessages);
  const intent = useIntent();
  const how = (key: string) => ({
    path: { followUpId: followUp.id },
    header: { 'Idempotency-Key': key, 'If-Match': etagOf(followUp.version) },
  });
  const ended = async (said: string) => {
    toast.done(said);
    await onDone();
  };
  switch (what) {
    case 'note':
      return (
        <ReasonDialog
          title={t.note}
          label={t.noteLabel}
          onClose={onClose}
          onSubmit={async (outcome) => {
            await intent([followUp.id, outcome], (key) =>
              answer(
                client.POST('/follow-ups/{followUpId}/noted-outcome', {
                  params: how(key),
                  body: { outcome, files: [] },
                }),
              ),
            );
            await ended(t.noted);
          }}
        />
      );
    case 'withdraw':
      return (
        <ReasonDialog
          title={t.withdraw}
          onClose={onClose}
          onSubmit={async (reason) => {
            await intent([followUp.id, reason], (key) =>
              answer(client.POST('/follow-ups/{followUpId}/withdrawal', { params: how(key), body: { reason } })),
            );
            await ended(t.withdrawn);
          }}
        />
      );
    case 'more':
      return (
        <UntilDialog
          title={t.more}
          onClose={onClose}
          onSubmit={async (body) => {
            await intent([followUp.id, body], (key) =>
              answer(client.POST('/follow-ups/{followUpId}/extension', { params: how(key), body })),
            );
            await ended(t.extended);
          }}
        />
      );
    case 'reopen':
      return (
        <UntilDialog
          title={t.reopen}
          onClose={onClose}
          onSubmit={async (body) => {
            await intent([followUp.id, body], (key) =>
              answer(client.POST('/follow-ups/{followUpId}/reopening', { params: how(key), body })),
            );
            await ended(t.reopened);
          }}
        />
      );
  }
}

function FollowUpItem({ followUp, onOpen }: { readonly followUp: FollowUp; readonly onOpen: (what: Step) => void }) {
  const t = useMessages(followUpMessages);
  const { kind, party, name } = followUp.handedTo;
  const steps: readonly { readonly action: string; readonly what: Step; readonly label: string }[] = [
    { action: 'noteOutcome', what: 'note', label: t.note },
    { action: 'extendFollowUp', what: 'more', label: t.more },
    { action: 'withdrawFollowUp', what: 'withdraw', label: t.withdraw },
    { action: 'reopenFollowUp', what: 'reopen', label: t.reopen },
  ];
  return (
    <li className={styles.item}>
      <Row justify="between" align="start">
        <div className={styles.who}>{name ?? t.kinds[kind]}</div>
        <Row>
          <StatusBadge tone={tones[followUp.state]}>{t.states[followUp.state]}</StatusBadge>
          {isOpen(followUp.state) ? <DeadlineBadge due={followUp.dueOn} /> : null}
        </Row>
      </Row>
      <PlainText>{followUp.task}</PlainText>
      <DataList
        items={[
          { label: t.handedTo, value: party ? t.parties[party] : t.kinds[kind] },
          { label: t.openedBy, value: `${followUp.openedBy}, ${formatDateTime(followUp.openedAt)}` },
          { label: t.dueOn, value: formatDate(followUp.dueOn) },
          {
            label: t.seenBefore,
            value: followUp.acknowledgeBy && !followUp.acknowledgedAt ? formatDateTime(followUp.acknowledgeBy) : null,
          },
          { label: t.seenOn, value: followUp.acknowledgedAt ? formatDateTime(followUp.acknowledgedAt) : null },
          { label: t.outcome, value: followUp.outcome ? <PlainText>{followUp.outcome}</PlainText> : null },
          { label: t.because, value: followUp.reason },
        ]}
      />
      <Row>
        {steps
          .filter(({ action }) => followUp.actions.includes(action))
          .map(({ what, label }) => (
            <Button key={what} small onClick={() => onOpen(what)}>
              {label}
            </Button>
          ))}
      </Row>
    </li>
  );
}
