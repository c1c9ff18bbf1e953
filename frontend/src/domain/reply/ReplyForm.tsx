import type { ReactNode } from 'react';
import { z } from 'zod';
import type { SentFile } from '@/api/files';
import { useMessages } from '@/i18n/messages';
import { unsavedCopy, useAutosave } from '@/lib/useAutosave';
import { useSentFiles } from '@/lib/useSentFiles';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { defaultFileRules, FileDrop, type Sending } from '@/ui/FileDrop';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { SaveState } from '@/ui/SaveState';
import { ErrorState } from '@/ui/states';
import { replyMessages } from './messages';

interface ReplyFormProps {
  /** Names the copy that is kept in this tab while the server does not have the text. */
  readonly name: string;
  readonly etag: string;
  readonly draft: string;
  readonly label: string;
  readonly hint?: string;
  readonly submit: string;
  readonly save: (text: string, etag: string) => Promise<{ readonly etag: string }>;
  readonly upload: (file: File, how: Sending) => Promise<SentFile>;
  readonly send: (reply: { readonly text: string; readonly files: string[] }, etag: string) => Promise<unknown>;
  /** What else belongs to the reply, above the button. */
  readonly children?: ReactNode;
}

const rules = { ...defaultFileRules, maxFiles: 10 };

/** An answer that is kept while one types, with files; sent once. */
export function ReplyForm({ name, etag, draft, label, hint, submit, save, upload, send, children }: ReplyFormProps) {
  const t = useMessages(replyMessages);
  const files = useSentFiles(upload);
  const autosave = useAutosave<string>({ key: name, etag, save });
  const kept = unsavedCopy(name);
  const form = useServerForm({
    schema: z.object({ text: z.string().trim().min(1, t.textNeeded) }),
    defaultValues: { text: typeof kept === 'string' ? kept : draft },
    toField: (pointer) => (pointer === '/outcome' ? 'text' : undefined),
    onSubmit: async ({ text }) => {
      await autosave.flush();
      const arrived = await files.arrived();
      await send({ text, files: arrived.map((file) => file.id) }, autosave.etag());
    },
  });
  const text = form.register('text');
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
        {form.failure ? <ErrorState error={form.failure} /> : null}
        <FormField label={label} {...(hint ? { hint } : {})} {...form.field('text')}>
          <TextArea
            limit={20_000}
            rows={8}
            {...text}
            onChange={(event) => {
              autosave.change(event.target.value);
              return text.onChange(event);
            }}
          />
        </FormField>
        <SaveState state={autosave.state} />
        <FormField label={t.files} hint={t.filesHint} optional>
          <FileDrop
            files={files.files.map((file) => ({
              id: file.id,
              name: file.fileName,
              size: file.size,
              state: 'QUARANTINED' as const,
              removable: true,
            }))}
            upload={files.upload}
            onRemove={files.remove}
            rules={rules}
          />
        </FormField>
        {children}
        <Row>
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
            {submit}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
