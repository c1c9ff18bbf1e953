import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, client } from '@/api/client';
import { noteLimit, noteMessages } from '@/domain/note/messages';
import { NoteForm, noteSchema } from '@/domain/note/NoteForm';
import { NoteList } from '@/domain/note/NoteList';
import { useChangeForm } from '@/domain/useChangeForm';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { PencilIcon } from '@/ui/icons';
import { TextArea } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { Heading, Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
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
      <NoteList
        notes={notes.map(({ id, writtenBy, writtenAt, text }) => ({
          id,
          by: writtenBy,
          at: writtenAt,
          text,
          action: mayWrite ? (
            <Button
              kind="subtle"
              small
              icon={<PencilIcon />}
              aria-label={`${t.change}: ${t.noteBy(writtenBy, formatDateTime(writtenAt))}`}
              onClick={() => setChanging(id)}
            >
              {t.change}
            </Button>
          ) : null,
        }))}
      />
      {mayWrite ? (
        <NoteForm
          name={`visitNote.${visit.id}`}
          hint={t.notesHint}
          send={(body, key) =>
            answer(
              client.POST('/visits/{visitId}/notes', {
                params: { path: { visitId: visit.id }, header: { 'Idempotency-Key': key } },
                body,
              }),
            )
          }
        />
      ) : null}
      {changed ? <ChangeNote note={changed} onClose={() => setChanging(undefined)} /> : null}
    </Stack>
  );
}

function ChangeNote({ note, onClose }: { readonly note: VisitNote; readonly onClose: () => void }) {
  const t = useMessages(fieldworkMessages);
  const words = useMessages(noteMessages);
  const queries = useQueryClient();
  const form = useChangeForm({
    schema: noteSchema(words),
    defaultValues: { text: note.text },
    version: note.version,
    onSubmit: async (body, etag) => {
      await answer(
        client.PUT('/visit-notes/{noteId}', {
          params: { path: { noteId: note.id }, header: { 'If-Match': etag } },
          body,
        }),
      );
      toast.done(t.noteChanged);
      onClose();
      await queries.invalidateQueries();
    },
  });
  return (
    <FormDialog title={t.changeNote} submit={t.save} form={form} onClose={onClose}>
      <FormField label={t.notes} {...form.field('text')}>
        <TextArea rows={8} limit={noteLimit} {...form.register('text')} />
      </FormField>
    </FormDialog>
  );
}
