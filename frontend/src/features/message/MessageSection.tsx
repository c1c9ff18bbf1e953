import { useState, type SyntheticEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import { formatDateTime } from '@/lib/dates';
import { useKeptText } from '@/lib/useKeptText';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { MailIcon } from '@/ui/icons';
import { TextArea } from '@/ui/inputs';
import { Async, EmptyState, ErrorState } from '@/ui/states';
import { PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import styles from './message.module.css';
import { messageMessages } from './messages';

type Message = components['schemas']['Message'];

const limit = 20_000;

interface MessageSectionProps {
  readonly caseId: string;
  /** `sendMessage` is open to the reader. */
  readonly mayWrite: boolean;
}

/** What provider and team wrote to each other about a case, and a way to answer. */
export function MessageSection({ caseId, mayWrite }: MessageSectionProps) {
  const t = useMessages(messageMessages);
  const messages = api.useQuery(
    'get',
    '/cases/{caseId}/messages',
    { params: { path: { caseId } } },
    { refetchInterval: 30_000 },
  );
  return (
    <Card title={t.title}>
      <Async query={messages}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.emptyTitle} icon={<MailIcon size={2} />}>
              {t.emptyText}
            </EmptyState>
          ) : (
            <ol className={styles.messages} aria-label={t.conversation}>
              {items.map((message) => (
                <MessageItem key={message.id} message={message} />
              ))}
            </ol>
          )
        }
      </Async>
      {mayWrite ? <WriteMessage caseId={caseId} /> : null}
    </Card>
  );
}

function MessageItem({ message }: { readonly message: Message }) {
  const t = useMessages(messageMessages);
  const side = message.fromSide === 'PROVIDER' ? t.provider : t.team;
  return (
    <li className={classes(styles.message, message.mine && styles.mine)}>
      <div className={styles.head}>
        <span className={styles.by}>
          {message.by} ({message.mine ? t.you : side})
        </span>
        <time dateTime={message.at}>{formatDateTime(message.at)}</time>
      </div>
      <PlainText>{message.text}</PlainText>
      {message.mine ? (
        <div className={styles.foot}>{message.readAt ? t.read(formatDateTime(message.readAt)) : t.unread}</div>
      ) : null}
    </li>
  );
}

function WriteMessage({ caseId }: { readonly caseId: string }) {
  const t = useMessages(messageMessages);
  const queries = useQueryClient();
  const intent = useIntent();
  const [text, setText] = useKeptText(`message.${caseId}`);
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const send = async () => {
    setFailure(undefined);
    const wrong = !text.trim() ? t.needed : text.length > limit ? t.tooLong(text.length - limit) : undefined;
    setError(wrong);
    if (wrong) {
      document.getElementById('field-message')?.focus();
      return;
    }
    setBusy(true);
    try {
      await intent(text, (key) =>
        answer(
          client.POST('/cases/{caseId}/messages', {
            params: { path: { caseId }, header: { 'Idempotency-Key': key } },
            body: { text },
          }),
        ),
      );
      setText('');
      toast.done(t.sent);
      await queries.invalidateQueries();
    } catch (problem) {
      setFailure(problem);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void send();
  };

  return (
    <form className={styles.write} onSubmit={submit} noValidate data-print="hide">
      {failure ? <ErrorState error={failure} /> : null}
      <FormField name="message" label={t.write} hint={t.hint} error={error}>
        <TextArea rows={4} limit={limit} value={text} onChange={(event) => setText(event.target.value)} />
      </FormField>
      <div>
        <Button type="submit" kind="primary" busy={busy}>
          {t.send}
        </Button>
      </div>
    </form>
  );
}
