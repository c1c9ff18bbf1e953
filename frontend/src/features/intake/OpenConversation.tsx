import { useState, type ReactNode } from 'react';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { useKeptText } from '@/lib/useKeptText';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { FormField } from '@/ui/FormField';
import { CheckCircleIcon } from '@/ui/icons';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { EmptyState, ErrorState } from '@/ui/states';
import { Paragraph, PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import styles from './intake.module.css';
import { publicSignalMessages } from './publicMessages';
import { VisitorFiles } from './VisitorFiles';
import { useWritingFiles, withFiles } from './writing';

type Conversation = components['schemas']['SourceConversation'];

/** Under which answers that are being typed are kept in this tab; never in `localStorage`, as others may use the computer. */
export const keptAnswers = (number: string) => `answer.${number}.`;

type Told = components['schemas']['AccessAnswerRequest'];
type Send = (told: Told, key: string) => Promise<Conversation>;

interface OpenConversationProps {
  readonly conversation: Conversation;
  /** Sends an answer, or something unasked; the same key is the same intent. */
  readonly send: Send;
  readonly onChanged: (conversation: Conversation) => void;
  /** How one stops looking. */
  readonly leave: ReactNode;
}

/** How far the signal is and what the team asks; never what was told. */
export function OpenConversation({ conversation, send, onChanged, leave }: OpenConversationProps) {
  const t = useMessages(publicSignalMessages).answer;
  const { questions, mayAnswer, addedAt } = conversation;
  return (
    <Stack>
      <Card title={t.signal(conversation.number)}>
        <Stack>
          <DataList
            items={[
              { label: t.state, value: t.states[conversation.state] },
              { label: t.received, value: formatDate(conversation.receivedOn) },
              { label: t.by, value: conversation.authorityName },
            ]}
          />
          <Paragraph look="small">{t.notShown}</Paragraph>
          <Row>{leave}</Row>
        </Stack>
      </Card>
      <Card title={t.questions}>
        {questions.length === 0 ? (
          <EmptyState title={t.none} icon={<CheckCircleIcon size={2} />}>
            {mayAnswer ? t.noneText : null}
          </EmptyState>
        ) : (
          questions.map((question) => (
            <div key={question.id} className={styles.question}>
              <Paragraph look="small">{t.askedOn(formatDateTime(question.askedAt))}</Paragraph>
              <div className={styles.asked}>
                <PlainText>{question.text}</PlainText>
              </div>
              {question.answeredAt ? (
                <Paragraph>{t.answeredOn(formatDateTime(question.answeredAt))}</Paragraph>
              ) : mayAnswer ? (
                <AnswerForm
                  send={send}
                  keptAs={keptAnswers(conversation.number) + question.id}
                  questionId={question.id}
                  label={t.answer}
                  onSent={onChanged}
                />
              ) : null}
            </div>
          ))
        )}
      </Card>
      {mayAnswer ? (
        <Card title={t.addTitle}>
          <Stack>
            <Paragraph>{addedAt ? t.addedOn(formatDateTime(addedAt)) : t.addText}</Paragraph>
            <AnswerForm
              send={send}
              keptAs={keptAnswers(conversation.number) + 'more'}
              questionId={null}
              label={t.add}
              onSent={onChanged}
            />
          </Stack>
        </Card>
      ) : (
        <Alert>{t.done}</Alert>
      )}
    </Stack>
  );
}

interface AnswerFormProps {
  readonly send: Send;
  readonly keptAs: string;
  readonly questionId: string | null;
  readonly label: string;
  readonly onSent: (conversation: Conversation) => void;
}

function AnswerForm({ send, keptAs, questionId, label, onSent }: AnswerFormProps) {
  const t = useMessages(publicSignalMessages).answer;
  const [text, setText] = useKeptText(keptAs);
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const files = useWritingFiles();
  const intent = useIntent();
  const submit = async () => {
    setMissing(!text.trim());
    setFailure(undefined);
    if (!text.trim()) return;
    setBusy(true);
    try {
      const told = {
        questionId,
        text: text.trim(),
        files: withFiles(files.writing, await files.arrived()),
      };
      const conversation = await intent(told, (key) => send(told, key));
      setText('');
      files.forget();
      toast.done(t.sent);
      onSent(conversation);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <Stack>
        {failure ? <ErrorState error={failure} /> : null}
        <FormField label={label} name={`answer-${questionId ?? 'more'}`} error={missing ? t.needed : undefined}>
          <TextArea rows={5} limit={10_000} value={text} onChange={(event) => setText(event.target.value)} />
        </FormField>
        <VisitorFiles label={t.files} hint={t.filesHint} files={files} />
        <Row>
          <Button type="submit" kind="primary" busy={busy}>
            {t.send}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
