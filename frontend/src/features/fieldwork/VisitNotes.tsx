import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useOpenedOn } from '@/api/useOpenedOn';
import { forgetTyped, keepTyped, typedBefore } from '@/domain/step/typed';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { PencilIcon } from '@/ui/icons';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { ErrorState } from '@/ui/states';
import { Heading, Paragraph, PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import styles from './fieldwork.module.css';
import { fieldworkMessages } from './messages';
import type { Visit, VisitNote } from './queries';

/** What the team noted of a visit. */
export function VisitNotes({ visit, mayWrite }: { readonly visit: Visit; readonly mayWrite: boolean }) {
  const t = useMessages(fieldworkMessages);
  const [changing, setChanging] = useState<string>();
  const notes = visit.notes ?? [];
  const changed = notes.find(({ id }) => id === changing);
  return (
    <Stack gap="small">
      <Heading level={4}>{t.notes}</Heading>
      {notes.length === 0 ? <Paragraph look="subtle">{t.noNotes}</Paragraph> : null}
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.id}>
            <p className={styles.meta}>
              <strong>{note.writtenBy}</strong> · {formatDateTime(note.writtenAt)}
              {mayWrite ? (
                <Button
                  kind="subtle"
                  small
                  icon={<PencilIcon />}
                  aria-label={`${t.change}: ${t.noteBy(note.writtenBy, formatDateTime(note.writtenAt))}`}
                  onClick={() => setChanging(note.id)}
                >
                  {t.change}
                </Button>
              ) : null}
            </p>
            <PlainText>{note.text}</PlainText>
          </li>
        ))}
      </ul>
      {mayWrite ? <NewNote visitId={visit.id} /> : null}
      {changed ? <ChangeNote note={changed} onClose={() => setChanging(undefined)} /> : null}
    </Stack>
  );
}

const schemaOf = (t: (typeof fieldworkMessages)['nl']) =>
  z.object({ text: z.string().trim().min(1, t.noteMissing).max(20_000, t.tooLong(20_000)) });

function NewNote({ visitId }: { readonly visitId: string }) {
  const t = useMessages(fieldworkMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  const name = `visitNote.${visitId}`;
  const form = useServerForm({
    schema: schemaOf(t),
    defaultValues: { text: '', ...(typedBefore(name) as { text?: string }) },
    onSubmit: async (body) => {
      await intent(body, (key) =>
        answer(
          client.POST('/visits/{visitId}/notes', {
            params: { path: { visitId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      );
      forgetTyped(name);
      form.reset({ text: '' });
      toast.done(t.noteAdded);
      await queries.invalidateQueries();
    },
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack gap="small">
        <FormField label={t.newNote} hint={t.notesHint} {...form.field('text')}>
          <TextArea
            rows={3}
            limit={20_000}
            {...form.register('text', { onChange: () => keepTyped(name, form.getValues()) })}
          />
        </FormField>
        {form.failure ? <ErrorState error={form.failure} /> : null}
        <Row>
          <Button type="submit" busy={form.isSubmitting}>
            {t.addNote}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function ChangeNote({ note, onClose }: { readonly note: VisitNote; readonly onClose: () => void }) {
  const t = useMessages(fieldworkMessages);
  const queries = useQueryClient();
  const onTop = useOpenedOn(note.version);
  const form = useServerForm({
    schema: schemaOf(t),
    defaultValues: { text: note.text },
    onSubmit: async (body) => {
      await onTop((etag) =>
        answer(
          client.PUT('/visit-notes/{noteId}', {
            params: { path: { noteId: note.id }, header: { 'If-Match': etag } },
            body,
          }),
        ),
      );
      toast.done(t.noteChanged);
      onClose();
      await queries.invalidateQueries();
    },
  });
  return (
    <FormDialog title={t.changeNote} submit={t.save} form={form} onClose={onClose}>
      <FormField label={t.notes} {...form.field('text')}>
        <TextArea rows={8} limit={20_000} {...form.register('text')} />
      </FormField>
    </FormDialog>
  );
}
