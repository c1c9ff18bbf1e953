import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, client, etagOf } from '@/api/client';
import { upload } from '@/api/files';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { ReplyForm } from '@/domain/reply/ReplyForm';
import { ReasonDialog } from '@/domain/reply/StepDialogs';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { CheckboxGroup } from '@/ui/choices';
import { DataList } from '@/ui/DataList';
import { Row, Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';
import { Paragraph, PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { inquiryMessages } from './messages';

type Received = components['schemas']['ReceivedInquiry'];
type Subject = components['schemas']['KnownSubject'];

/** One question that was asked of me: what is asked, and where I write my answer. */
export default function InquiryPage() {
  const { inquiryId = '' }: { inquiryId?: string } = useParams({ strict: false });
  const inquiry = api.useQuery(
    'get',
    '/inquiries/{inquiryId}',
    { params: { path: { inquiryId } } },
    { refetchOnWindowFocus: false },
  );
  return (
    <Async page query={inquiry}>
      {(received) => <Question inquiry={received} onChanged={() => void inquiry.refetch()} />}
    </Async>
  );
}

interface QuestionProps {
  readonly inquiry: Received;
  readonly onChanged: () => void;
}

function Question({ inquiry, onChanged }: QuestionProps) {
  const t = useMessages(inquiryMessages);
  return (
    <>
      <PageHeader
        title={t.pageTitle(inquiry.number)}
        intro={t.fromWhom(inquiry.askedBy, inquiry.authorityName)}
        crumbs={[{ label: t.received, to: '/werkplek/vragen' }]}
      />
      <Stack>
        <Card>
          <DataList
            items={[
              { label: t.provider, value: inquiry.providerName ?? t.unknownProvider },
              { label: t.dueOn, value: formatDate(inquiry.dueOn) },
            ]}
          />
          <PlainText>{inquiry.question}</PlainText>
        </Card>
        {inquiry.actions.includes('answerInquiry') ? (
          <Answering inquiry={inquiry} onChanged={onChanged} />
        ) : (
          <Ended inquiry={inquiry} />
        )}
      </Stack>
    </>
  );
}

function Ended({ inquiry }: { readonly inquiry: Received }) {
  const t = useMessages(inquiryMessages);
  if (!inquiry.reply) {
    return (
      <Alert tone="info" title={inquiry.state === 'OPEN' ? t.closed : t.states[inquiry.state]}>
        {inquiry.reason ?? t.closed}
      </Alert>
    );
  }
  return (
    <Card title={t.yourReply}>
      <PlainText>{inquiry.reply}</PlainText>
      <DataList
        items={inquiry.shared.map((one) => ({ label: t.subjects[one.subject], value: t.known(one.count, one.open) }))}
      />
    </Card>
  );
}

function Answering({ inquiry, onChanged }: QuestionProps) {
  const t = useMessages(inquiryMessages);
  const intent = useIntent();
  const [shared, setShared] = useState<readonly Subject[]>([]);
  const [declining, setDeclining] = useState(false);
  const path = { inquiryId: inquiry.id };
  return (
    <Card>
      <ReplyForm
        key={inquiry.id}
        name={`inquiry-${inquiry.id}`}
        etag={etagOf(inquiry.version)}
        draft={inquiry.draft ?? ''}
        label={t.answer}
        submit={t.send}
        save={async (text, etag) => {
          const kept = await answer(
            client.PUT('/inquiries/{inquiryId}/draft', {
              params: { path, header: { 'If-Match': etag } },
              body: { text },
            }),
          );
          return { etag: etagOf(kept.version) };
        }}
        upload={(file, how) => upload(`/inquiries/${inquiry.id}/files`, file, how)}
        send={async ({ text, files }, etag) => {
          const body = { text, files, shared: [...shared] };
          await intent([inquiry.id, body], (key) =>
            answer(
              client.POST('/inquiries/{inquiryId}/answer', {
                params: { path, header: { 'Idempotency-Key': key, 'If-Match': etag } },
                body,
              }),
            ),
          );
          toast.done(t.sent);
          onChanged();
        }}
      >
        {inquiry.forAuthority ? <Sharing inquiry={inquiry} shared={shared} onChange={setShared} /> : null}
      </ReplyForm>
      <Row>
        <Button kind="subtle" onClick={() => setDeclining(true)}>
          {t.decline}
        </Button>
      </Row>
      {declining ? (
        <ReasonDialog
          title={t.declineTitle}
          onClose={() => setDeclining(false)}
          onSubmit={async (reason) => {
            // the draft may have been saved since the page was read
            const now = await answer(client.GET('/inquiries/{inquiryId}', { params: { path } }));
            await intent([inquiry.id, reason], (key) =>
              answer(
                client.POST('/inquiries/{inquiryId}/refusal', {
                  params: { path, header: { 'Idempotency-Key': key, 'If-Match': etagOf(now.version) } },
                  body: { reason },
                }),
              ),
            );
            toast.done(t.declined);
            setDeclining(false);
            onChanged();
          }}
        />
      ) : null}
    </Card>
  );
}

interface SharingProps {
  readonly inquiry: Received;
  readonly shared: readonly Subject[];
  readonly onChange: (shared: readonly Subject[]) => void;
}

/** What the own authority has on this provider; shared only where it is ticked. */
function Sharing({ inquiry, shared, onChange }: SharingProps) {
  const t = useMessages(inquiryMessages);
  if (inquiry.known.length === 0) return <Paragraph look="subtle">{t.nothingKnown}</Paragraph>;
  return (
    <CheckboxGroup
      label={t.share}
      hint={t.shareHint}
      name="shared"
      options={inquiry.known.map((one) => ({
        value: one.subject,
        label: `${t.subjects[one.subject]}: ${t.known(one.count, one.open)}`,
      }))}
      values={shared}
      onChange={({ target }) =>
        onChange(
          inquiry.known
            .map((one) => one.subject)
            .filter((subject) => (subject === target.value ? target.checked : shared.includes(subject))),
        )
      }
    />
  );
}
