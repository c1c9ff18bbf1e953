import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, client, etagOf } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { keepFile } from '@/domain/keepFile';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { DeadlineBadge, StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FileList } from '@/ui/FileDrop';
import { Row, Stack } from '@/ui/Layout';
import { EmptyState } from '@/ui/states';
import { Heading, Paragraph, PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import type { Tone } from '@/ui/tone';
import { DocumentAnswerForm } from './DocumentAnswerForm';
import styles from './fieldwork.module.css';
import { fieldworkMessages } from './messages';
import type { DocumentRequest, Inspection } from './queries';

const tones: Record<DocumentRequest['state'], Tone> = { OPEN: 'warning', ANSWERED: 'positive', WITHDRAWN: 'neutral' };

/** What the provider was asked to send, and what came; the provider answers here as well. */
export function DocumentRequestSection({ inspection }: { readonly inspection: Inspection }) {
  const t = useMessages(fieldworkMessages);
  const requests = inspection.documentRequests ?? [];
  const may = (operation: string) => inspection.actions.includes(operation);
  if (requests.length === 0) {
    return (
      <Card title={t.requests}>
        <EmptyState title={t.noRequests}>{inspection.inside ? t.noRequestsText : null}</EmptyState>
      </Card>
    );
  }
  return (
    <Stack>
      {requests.map((request) => (
        <RequestCard
          key={request.id}
          request={request}
          mayWithdraw={may('withdrawDocumentRequest')}
          mayAnswer={may('sendDocuments')}
        />
      ))}
    </Stack>
  );
}

interface RequestCardProps {
  readonly request: DocumentRequest;
  readonly mayWithdraw: boolean;
  readonly mayAnswer: boolean;
}

function RequestCard({ request, mayWithdraw, mayAnswer }: RequestCardProps) {
  const t = useMessages(fieldworkMessages);
  const [withdrawing, setWithdrawing] = useState(false);
  const open = request.state === 'OPEN';
  return (
    <Card
      title={t.asked(formatDate(request.requestedAt))}
      aside={
        <Row>
          <StatusBadge tone={tones[request.state]}>{t.states[request.state]}</StatusBadge>
          {open ? <DeadlineBadge due={request.dueOn} /> : null}
        </Row>
      }
    >
      <Stack>
        <Paragraph look="subtle">
          {request.answeredBy && request.answeredAt
            ? t.sent(request.answeredBy, formatDateTime(request.answeredAt))
            : `${t.due} ${formatDate(request.dueOn)}`}
        </Paragraph>
        {open && mayAnswer ? (
          <DocumentAnswerForm request={request} />
        ) : (
          <>
            <ul className={styles.items}>
              {request.items.map((item, position) => (
                <li key={`${position}-${item.text}`}>
                  {item.text}
                  {item.answer ? <PlainText>{item.answer}</PlainText> : null}
                  <Files request={request} ids={item.attachmentIds} />
                </li>
              ))}
            </ul>
            <FilesForAll request={request} />
          </>
        )}
        {request.withdrawnReason ? <PlainText>{request.withdrawnReason}</PlainText> : null}
        {open && mayWithdraw ? (
          <Row>
            <Button
              small
              kind="subtle"
              aria-label={`${t.withdraw}: ${t.asked(formatDate(request.requestedAt))}`}
              onClick={() => setWithdrawing(true)}
            >
              {t.withdraw}
            </Button>
          </Row>
        ) : null}
      </Stack>
      {withdrawing ? <Withdrawal request={request} onClose={() => setWithdrawing(false)} /> : null}
    </Card>
  );
}

/** The files that answer the request as a whole. */
function FilesForAll({ request }: { readonly request: DocumentRequest }) {
  const t = useMessages(fieldworkMessages);
  const named = request.items.flatMap(({ attachmentIds }) => attachmentIds);
  const ids = request.attachments.map(({ id }) => id).filter((id) => !named.includes(id));
  if (ids.length === 0) return null;
  return (
    <>
      <Heading level={3}>{named.length > 0 ? t.allItems : t.files}</Heading>
      <Files request={request} ids={ids} />
    </>
  );
}

function Files({ request, ids }: { readonly request: DocumentRequest; readonly ids: readonly string[] }) {
  const files = request.attachments.filter(({ id }) => ids.includes(id));
  if (files.length === 0) return null;
  return (
    <FileList
      files={files.map((file) => ({
        id: file.id,
        name: file.fileName,
        size: file.size,
        state: file.state,
        removable: false,
      }))}
      onOpen={(attachmentId) => {
        const name = files.find((file) => file.id === attachmentId)?.fileName ?? attachmentId;
        keepFile(`/attachments/${attachmentId}/content`, name);
      }}
    />
  );
}

function Withdrawal({ request, onClose }: { readonly request: DocumentRequest; readonly onClose: () => void }) {
  const t = useMessages(fieldworkMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  return (
    <ReasonDialog
      title={t.withdrawTitle}
      confirm={t.withdraw}
      onClose={onClose}
      onConfirm={async (reason) => {
        await intent([request.id, reason], (key) =>
          answer(
            client.POST('/document-requests/{documentRequestId}/withdrawal', {
              params: {
                path: { documentRequestId: request.id },
                header: { 'Idempotency-Key': key, 'If-Match': etagOf(request.version) },
              },
              body: { reason },
            }),
          ),
        );
        toast.done(t.withdrawn);
        await queries.invalidateQueries();
      }}
    >
      <Paragraph>{t.withdrawText}</Paragraph>
    </ReasonDialog>
  );
}
