import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { forgetTyped, keepTyped, typedBefore } from '@/domain/step/typed';
import { defineMessages, useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { Async, EmptyState, ErrorState } from '@/ui/states';
import { PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import styles from './NoteSection.module.css';

const noteMessages = defineMessages(
  {
    title: 'Notities van het team',
    hint: 'Alleen uw team ziet dit. De aanbieder nooit.',
    label: 'Nieuwe notitie',
    missing: 'Schrijf eerst een notitie.',
    long: 'Gebruik ten hoogste 20.000 tekens.',
    add: 'Voeg toe',
    added: 'De notitie is toegevoegd.',
    empty: 'Nog geen notities',
  },
  {
    title: 'Notes of the team',
    hint: 'Only your team sees this. The provider never does.',
    label: 'New note',
    missing: 'Write a note first.',
    long: 'Use at most 20,000 characters.',
    add: 'Add',
    added: 'The note has been added.',
    empty: 'No notes yet',
  },
);

/** What the team tells itself about a case. */
export function NoteSection({ caseId }: { readonly caseId: string }) {
  const t = useMessages(noteMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  const notes = api.useQuery('get', '/cases/{caseId}/notes', { params: { path: { caseId } } });
  const name = `note.${caseId}`;
  const form = useServerForm({
    schema: z.object({ text: z.string().trim().min(1, t.missing).max(20_000, t.long) }),
    defaultValues: { text: '', ...(typedBefore(name) as { text?: string }) },
    onSubmit: async (body) => {
      await intent(body, (key) =>
        answer(
          client.POST('/cases/{caseId}/notes', {
            params: { path: { caseId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      );
      forgetTyped(name);
      form.reset({ text: '' });
      toast.done(t.added);
      await queries.invalidateQueries();
    },
  });
  return (
    <Card title={t.title}>
      <form onSubmit={form.submit} noValidate>
        <Stack gap="small">
          <FormField label={t.label} hint={t.hint} {...form.field('text')}>
            <TextArea
              rows={3}
              limit={20_000}
              {...form.register('text', { onChange: () => keepTyped(name, form.getValues()) })}
            />
          </FormField>
          {form.failure ? <ErrorState error={form.failure} /> : null}
          <Row>
            <Button type="submit" kind="primary" busy={form.isSubmitting}>
              {t.add}
            </Button>
          </Row>
        </Stack>
      </form>
      <Async query={notes}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.empty} />
          ) : (
            <ul className={styles.notes}>
              {items.map((note) => (
                <li key={note.id}>
                  <p className={styles.meta}>
                    <strong>{note.by}</strong> · {formatDateTime(note.at)}
                  </p>
                  <PlainText>{note.text}</PlainText>
                </li>
              ))}
            </ul>
          )
        }
      </Async>
    </Card>
  );
}
