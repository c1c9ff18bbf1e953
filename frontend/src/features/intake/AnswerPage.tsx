import { useState } from 'react';
import { answer, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useMessages } from '@/i18n/messages';
import { forgetKeptTexts } from '@/lib/useKeptText';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { keptAnswers, OpenConversation } from './OpenConversation';
import { publicSignalMessages } from './publicMessages';

type Conversation = components['schemas']['SourceConversation'];

/** Where somebody comes back with a receipt code; the code stays in this page and nowhere else. */
export default function AnswerPage() {
  const t = useMessages(publicSignalMessages).answer;
  const [open, setOpen] = useState<{ code: string; conversation: Conversation }>();
  return (
    <>
      <PageHeader title={t.title} intro={open ? undefined : t.intro} />
      {open ? (
        <OpenConversation
          conversation={open.conversation}
          send={(told, key) =>
            answer(
              client.POST('/source-conversations/answers', {
                params: { header: { 'Idempotency-Key': key } },
                body: { ...told, code: open.code },
              }),
            )
          }
          onChanged={(conversation) => setOpen({ ...open, conversation })}
          leave={
            <Button
              small
              onClick={() => {
                forgetKeptTexts(keptAnswers(open.conversation.number));
                setOpen(undefined);
                toast.done(t.left);
              }}
            >
              {t.leave}
            </Button>
          }
        />
      ) : (
        <CodeForm onOpened={(code, conversation) => setOpen({ code, conversation })} />
      )}
    </>
  );
}

function CodeForm({ onOpened }: { readonly onOpened: (code: string, conversation: Conversation) => void }) {
  const t = useMessages(publicSignalMessages).answer;
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const open = async () => {
    setMissing(!code.trim());
    setFailure(undefined);
    if (!code.trim()) return;
    setBusy(true);
    try {
      onOpened(code, await answer(client.POST('/source-conversations/opening', { body: { code } })));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void open();
        }}
      >
        <Stack>
          {failure ? <ErrorState error={failure} /> : null}
          <FormField label={t.code} hint={t.codeHint} name="code" error={missing ? t.codeNeeded : undefined}>
            <TextInput
              width="medium"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={64}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          </FormField>
          <Row>
            <Button type="submit" kind="primary" busy={busy}>
              {t.open}
            </Button>
          </Row>
          <Paragraph look="small">{t.lost}</Paragraph>
        </Stack>
      </form>
    </Card>
  );
}
