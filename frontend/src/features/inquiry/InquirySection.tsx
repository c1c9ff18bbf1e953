import { useState } from 'react';
import { answer, api, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { keepFile } from '@/domain/keepFile';
import { ReasonDialog, UntilDialog } from '@/domain/reply/StepDialogs';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { DeadlineBadge, StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { FileList } from '@/ui/FileDrop';
import { PlusIcon } from '@/ui/icons';
import { Row } from '@/ui/Layout';
import { Async, EmptyState } from '@/ui/states';
import { PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import type { Tone } from '@/ui/tone';
import { AskDialog } from './AskDialog';
import styles from './inquiry.module.css';
import { inquiryMessages } from './messages';

type Inquiry = components['schemas']['Inquiry'];

const tones: Record<Inquiry['state'], Tone> = {
  OPEN: 'info',
  ANSWERED: 'positive',
  DECLINED: 'warning',
  WITHDRAWN: 'neutral',
};

interface InquirySectionProps {
  readonly caseId: string;
  /** `askInquiry` is open to the reader: the case is open. */
  readonly mayAsk: boolean;
}

type Open = { readonly what: 'ask' } | { readonly what: 'follow' | 'more' | 'withdraw'; readonly inquiry: Inquiry };

/** What the team asked others about the provider of this case, and what they answered. */
export function InquirySection({ caseId, mayAsk }: InquirySectionProps) {
  const t = useMessages(inquiryMessages);
  const intent = useIntent();
  const inquiries = api.useQuery('get', '/cases/{caseId}/inquiries', { params: { path: { caseId } } });
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const done = async () => {
    close();
    await inquiries.refetch();
  };
  const how = (inquiry: Inquiry, key: string) => ({
    path: { inquiryId: inquiry.id },
    header: { 'Idempotency-Key': key, 'If-Match': etagOf(inquiry.version) },
  });
  const sendAgain = (inquiry: Inquiry) =>
    intent(['again', inquiry.id, inquiry.version], (key) =>
      answer(client.POST('/inquiries/{inquiryId}/sending', { params: how(inquiry, key) })),
    )
      .then(async () => {
        toast.done(t.sentAgain);
        await inquiries.refetch();
      })
      .catch((error: unknown) => toast.failed(error instanceof Error ? error.message : String(error)));
  return (
    <Card
      title={t.title}
      aside={
        mayAsk ? (
          <Button small icon={<PlusIcon />} onClick={() => setOpen({ what: 'ask' })}>
            {t.ask}
          </Button>
        ) : null
      }
    >
      <Async query={inquiries}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.emptyTitle}>{mayAsk ? t.emptyText : null}</EmptyState>
          ) : (
            <ol className={styles.list}>
              {items.map((inquiry) => (
                <InquiryItem
                  key={inquiry.id}
                  inquiry={inquiry}
                  onAgain={() => void sendAgain(inquiry)}
                  onOpen={(what) => setOpen({ what, inquiry })}
                  mayAsk={mayAsk}
                />
              ))}
            </ol>
          )
        }
      </Async>
      {open?.what === 'ask' ? <AskDialog caseId={caseId} onDone={done} onClose={close} /> : null}
      {open?.what === 'follow' ? (
        <AskDialog caseId={caseId} followsId={open.inquiry.id} onDone={done} onClose={close} />
      ) : null}
      {open?.what === 'more' ? (
        <UntilDialog
          title={t.more}
          onClose={close}
          onSubmit={async (body) => {
            await intent([open.inquiry.id, body], (key) =>
              answer(client.POST('/inquiries/{inquiryId}/extension', { params: how(open.inquiry, key), body })),
            );
            toast.done(t.extended);
            await done();
          }}
        />
      ) : null}
      {open?.what === 'withdraw' ? (
        <ReasonDialog
          title={t.withdraw}
          onClose={close}
          onSubmit={async (reason) => {
            await intent([open.inquiry.id, reason], (key) =>
              answer(
                client.POST('/inquiries/{inquiryId}/withdrawal', { params: how(open.inquiry, key), body: { reason } }),
              ),
            );
            toast.done(t.withdrawn);
            await done();
          }}
        />
      ) : null}
    </Card>
  );
}

interface InquiryItemProps {
  readonly inquiry: Inquiry;
  readonly mayAsk: boolean;
  readonly onAgain: () => void;
  readonly onOpen: (what: 'follow' | 'more' | 'withdraw') => void;
}

function InquiryItem({ inquiry, mayAsk, onAgain, onOpen }: InquiryItemProps) {
  const t = useMessages(inquiryMessages);
  const may = (action: string) => inquiry.actions.includes(action);
  const openFile = (id: string) => keepFile(`/attachments/${id}/content`, id);
  return (
    <li className={styles.item}>
      <Row justify="between" align="start">
        <div className={styles.who}>{inquiry.asked.name}</div>
        <Row>
          <StatusBadge tone={tones[inquiry.state]}>{t.states[inquiry.state]}</StatusBadge>
          {inquiry.state === 'OPEN' ? <DeadlineBadge due={inquiry.dueOn} /> : null}
        </Row>
      </Row>
      <PlainText>{inquiry.question}</PlainText>
      <DataList
        items={[
          { label: t.askedOf, value: t.kinds[inquiry.asked.kind] },
          { label: t.askedBy, value: `${inquiry.askedBy}, ${formatDateTime(inquiry.askedAt)}` },
          { label: t.dueOn, value: formatDate(inquiry.dueOn) },
          { label: t.because, value: inquiry.reason },
        ]}
      />
      {inquiry.reply ? (
        <>
          <DataList
            stacked
            items={[
              { label: t.reply(inquiry.endedBy ?? ''), value: <PlainText>{inquiry.reply.text}</PlainText> },
              ...inquiry.reply.shared.map((one) => ({
                label: `${t.shared}: ${t.subjects[one.subject]}`,
                value: t.known(one.count, one.open),
              })),
            ]}
          />
          {inquiry.reply.files.length > 0 ? (
            <FileList
              files={inquiry.reply.files.map((file) => ({
                id: file.id,
                name: file.fileName,
                size: file.size,
                state: file.state,
              }))}
              onOpen={openFile}
            />
          ) : null}
        </>
      ) : null}
      <Row>
        {may('sendInquiryAgain') ? (
          <Button small onClick={onAgain}>
            {t.again}
          </Button>
        ) : null}
        {may('extendInquiry') ? (
          <Button small onClick={() => onOpen('more')}>
            {t.more}
          </Button>
        ) : null}
        {may('withdrawInquiry') ? (
          <Button small onClick={() => onOpen('withdraw')}>
            {t.withdraw}
          </Button>
        ) : null}
        {inquiry.state !== 'OPEN' && mayAsk ? (
          <Button small onClick={() => onOpen('follow')}>
            {t.follow}
          </Button>
        ) : null}
      </Row>
    </li>
  );
}
