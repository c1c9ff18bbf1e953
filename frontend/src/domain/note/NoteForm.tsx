import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { useIntent } from '@/api/useIntent';
import { forgetTyped, keepTyped, typedBefore } from '@/domain/step/typed';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { ErrorState } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { noteLimit, noteMessages } from './messages';

interface NoteText {
  readonly text: string;
}

/** The rules of a note. */
export const noteSchema = (t: (typeof noteMessages)['nl']) =>
  z.object({ text: z.string().trim().min(1, t.missing).max(noteLimit, t.long) });

interface NoteFormProps {
  /** Names what is typed, so that it stays in this tab until it is sent. */
  readonly name: string;
  readonly hint: string;
  readonly send: (note: NoteText, key: string) => Promise<unknown>;
}

/** Writes a new note. */
export function NoteForm({ name, hint, send }: NoteFormProps) {
  const t = useMessages(noteMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  const form = useServerForm({
    schema: noteSchema(t),
    defaultValues: { text: '', ...(typedBefore(name) as Partial<NoteText>) },
    onSubmit: async (note) => {
      await intent(note, (key) => send(note, key));
      forgetTyped(name);
      form.reset({ text: '' });
      toast.done(t.added);
      await queries.invalidateQueries();
    },
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack gap="small">
        <FormField label={t.label} hint={hint} {...form.field('text')}>
          <TextArea
            rows={3}
            limit={noteLimit}
            {...form.register('text', { onChange: () => keepTyped(name, form.getValues()) })}
          />
        </FormField>
        {form.failure ? <ErrorState error={form.failure} /> : null}
        <Row>
          <Button type="submit" busy={form.isSubmitting}>
            {t.add}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
