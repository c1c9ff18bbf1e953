import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { answer, client } from '@/api/client';
import { upload } from '@/api/files';
import { Queries } from '@/api/Queries';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { ReplyForm } from '@/domain/reply/ReplyForm';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { isApiProblem } from '@/lib/problem';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async, ErrorState } from '@/ui/states';
import { Heading, List, Paragraph, PlainText } from '@/ui/Text';
import { guestMessages } from './messages';

type Question = components['schemas']['GuestPage'];

const notFound = 404;
const badRequest = 400;

function watchHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** What a link opens for somebody without an account. The token stands behind the #, so no server or log sees it. */
export default function GuestPage() {
  return (
    <Queries>
      <Linked />
    </Queries>
  );
}

function Linked() {
  const t = useMessages(guestMessages);
  const token = useSyncExternalStore(watchHash, () => window.location.hash.slice(1));
  const [answered, setAnswered] = useState<string>();
  const link = useQuery({
    queryKey: ['guest-link', token],
    queryFn: () => answer(client.POST('/guest-links/inspection', { body: { token } })),
    enabled: token !== '' && answered !== token,
    staleTime: Infinity,
    retry: (count, error) => count < 2 && isApiProblem(error) && error.isTransient,
  });
  if (answered === token && token !== '') {
    return (
      <>
        <PageHeader title={t.doneTitle} />
        <Alert tone="positive">{t.doneText}</Alert>
      </>
    );
  }
  const gone =
    token === '' || (isApiProblem(link.error) && (link.error.status === notFound || link.error.status === badRequest));
  if (gone) return <BrokenLink />;
  return (
    <Async page query={link}>
      {(question) => (
        <QuestionForm
          key={token}
          token={token}
          question={question}
          onSeen={() => void link.refetch()}
          onDone={() => setAnswered(token)}
        />
      )}
    </Async>
  );
}

function BrokenLink() {
  const t = useMessages(guestMessages);
  return (
    <>
      <PageHeader title={t.brokenTitle} />
      <Stack>
        <Alert tone="warning">{t.brokenText}</Alert>
        <Heading level={2}>{t.brokenWhat}</Heading>
        <List>
          <li>{t.brokenNewer}</li>
          <li>{t.brokenCopy}</li>
          <li>{t.brokenAsk}</li>
        </List>
      </Stack>
    </>
  );
}

interface QuestionFormProps {
  readonly token: string;
  readonly question: Question;
  readonly onSeen: () => void;
  readonly onDone: () => void;
}

function QuestionForm({ token, question, onSeen, onDone }: QuestionFormProps) {
  const t = useMessages(guestMessages);
  const intent = useIntent();
  const task = question.matter === 'FOLLOW_UP';
  return (
    <>
      <PageHeader title={task ? t.taskTitle : t.title} intro={t.from(question.askedBy, question.authorityName)} />
      <Stack>
        <Card>
          <DataList
            items={[
              { label: t.number, value: question.number },
              { label: t.provider, value: question.providerName ?? t.unknownProvider },
              { label: t.dueOn, value: formatDate(question.dueOn) },
            ]}
          />
          <PlainText>{question.text}</PlainText>
          {task ? <Acknowledgement token={token} question={question} onSeen={onSeen} /> : null}
        </Card>
        <Card>
          <Paragraph look="subtle">{t.once}</Paragraph>
          <ReplyForm
            name={`guest-${question.number}-${question.askedAt}`}
            etag={'"0"'}
            draft={question.draft ?? ''}
            label={task ? t.outcome : t.answer}
            hint={t.hint}
            submit={t.send}
            save={async (text, etag) => {
              await client.POST('/guest-links/draft', { body: { token, text } });
              return { etag };
            }}
            upload={(file, how) => upload('/guest-links/files', file, { ...how, fields: { token } })}
            send={async (reply) => {
              await intent(reply, (key) =>
                client.POST('/guest-links/answer', {
                  params: { header: { 'Idempotency-Key': key } },
                  body: { token, ...reply },
                }),
              );
              onDone();
            }}
          />
        </Card>
      </Stack>
    </>
  );
}

function Acknowledgement({ token, question, onSeen }: Omit<QuestionFormProps, 'onDone'>) {
  const t = useMessages(guestMessages);
  const [failure, setFailure] = useState<unknown>();
  if (question.acknowledgedAt) return <Paragraph>{t.wasSeen}</Paragraph>;
  const acknowledge = () =>
    client
      .POST('/guest-links/acknowledgement', { body: { token } })
      .then(onSeen, (error: unknown) => setFailure(error));
  return (
    <Stack>
      {failure ? <ErrorState error={failure} /> : null}
      {question.acknowledgeBy ? <Paragraph>{t.seenBy(formatDateTime(question.acknowledgeBy))}</Paragraph> : null}
      <Button onClick={() => void acknowledge()}>{t.seen}</Button>
    </Stack>
  );
}
