import { useParams } from '@tanstack/react-router';
import { answer, api, client, etagOf } from '@/api/client';
import { upload } from '@/api/files';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { ReplyForm } from '@/domain/reply/ReplyForm';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';
import { Paragraph, PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { followUpMessages } from './messages';
import { tones } from './states';

type Received = components['schemas']['ReceivedFollowUp'];

/** One task that was handed to me: what is asked, that I have seen it, and what came of it. */
export default function FollowUpPage() {
  const { followUpId = '' }: { followUpId?: string } = useParams({ strict: false });
  const followUp = api.useQuery(
    'get',
    '/follow-ups/{followUpId}',
    { params: { path: { followUpId } } },
    { refetchOnWindowFocus: false },
  );
  return (
    <Async page query={followUp}>
      {(received) => <Task task={received} onChanged={() => void followUp.refetch()} />}
    </Async>
  );
}

interface TaskProps {
  readonly task: Received;
  readonly onChanged: () => void;
}

function Task({ task, onChanged }: TaskProps) {
  const t = useMessages(followUpMessages);
  return (
    <>
      <PageHeader
        title={t.pageTitle(task.number)}
        badge={<StatusBadge tone={tones[task.state]}>{t.states[task.state]}</StatusBadge>}
        intro={t.fromWhom(task.openedBy, task.authorityName)}
        crumbs={[{ label: t.mine, to: '/werkplek/opvolging' }]}
      />
      <Stack>
        <Card>
          <DataList
            items={[
              { label: t.provider, value: task.providerName ?? t.unknownProvider },
              { label: t.handedTo, value: task.handedTo.name ?? t.kinds[task.handedTo.kind] },
              { label: t.dueOn, value: formatDate(task.dueOn) },
            ]}
          />
          <PlainText>{task.task}</PlainText>
          {task.mine ? <Seen task={task} onChanged={onChanged} /> : null}
        </Card>
        {task.actions.includes('completeFollowUp') ? (
          <Doing task={task} onChanged={onChanged} />
        ) : (
          <Ended task={task} />
        )}
      </Stack>
    </>
  );
}

function Seen({ task, onChanged }: TaskProps) {
  const t = useMessages(followUpMessages);
  const intent = useIntent();
  if (task.acknowledgedAt) return <Paragraph>{t.wasSeen}</Paragraph>;
  if (!task.actions.includes('acknowledgeFollowUp')) return null;
  const acknowledge = async () => {
    // the draft may have been saved since the page was read
    const params = { path: { followUpId: task.id } };
    const now = await answer(client.GET('/follow-ups/{followUpId}', { params }));
    await intent(['seen', task.id], (key) =>
      answer(
        client.POST('/follow-ups/{followUpId}/acknowledgement', {
          params: { ...params, header: { 'Idempotency-Key': key, 'If-Match': etagOf(now.version) } },
        }),
      ),
    );
    onChanged();
  };
  return (
    <Stack>
      {task.acknowledgeBy ? <Paragraph>{t.seenBy(formatDateTime(task.acknowledgeBy))}</Paragraph> : null}
      <Button
        onClick={() =>
          void acknowledge().catch((error: unknown) =>
            toast.failed(error instanceof Error ? error.message : String(error)),
          )
        }
      >
        {t.seen}
      </Button>
    </Stack>
  );
}

function Ended({ task }: { readonly task: Received }) {
  const t = useMessages(followUpMessages);
  if (task.outcome) {
    return (
      <Card title={t.outcome}>
        <PlainText>{task.outcome}</PlainText>
      </Card>
    );
  }
  return task.state === 'WITHDRAWN' ? (
    <Alert tone="info" title={t.states.WITHDRAWN}>
      {task.reason ?? t.closed}
    </Alert>
  ) : null;
}

function Doing({ task, onChanged }: TaskProps) {
  const t = useMessages(followUpMessages);
  const intent = useIntent();
  const path = { followUpId: task.id };
  return (
    <Card>
      <ReplyForm
        // another version than the one that was read here: saying that it was seen makes a new one
        key={`${task.id}-${task.state}`}
        name={`follow-up-${task.id}`}
        etag={etagOf(task.version)}
        draft={task.draft ?? ''}
        label={t.did}
        submit={t.send}
        save={async (text, etag) => {
          const kept = await answer(
            client.PUT('/follow-ups/{followUpId}/draft', {
              params: { path, header: { 'If-Match': etag } },
              body: { text },
            }),
          );
          return { etag: etagOf(kept.version) };
        }}
        upload={(file, how) => upload(`/follow-ups/${task.id}/files`, file, how)}
        send={async ({ text, files }, etag) => {
          const body = { outcome: text, files };
          await intent([task.id, body], (key) =>
            answer(
              client.POST('/follow-ups/{followUpId}/outcome', {
                params: { path, header: { 'Idempotency-Key': key, 'If-Match': etag } },
                body,
              }),
            ),
          );
          toast.done(t.sent);
          onChanged();
        }}
      />
    </Card>
  );
}
