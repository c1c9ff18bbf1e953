import { answer, api, client } from '@/api/client';
import { NoteForm } from '@/domain/note/NoteForm';
import { NoteList } from '@/domain/note/NoteList';
import { defineMessages, useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Async, EmptyState } from '@/ui/states';

const sectionMessages = defineMessages(
  {
    title: 'Notities van het team',
    hint: 'Alleen uw team ziet dit. De aanbieder nooit.',
    empty: 'Nog geen notities',
  },
  {
    title: 'Notes of the team',
    hint: 'Only your team sees this. The provider never does.',
    empty: 'No notes yet',
  },
);

/** What the team tells itself about a case. */
export function NoteSection({ caseId }: { readonly caseId: string }) {
  const t = useMessages(sectionMessages);
  const notes = api.useQuery('get', '/cases/{caseId}/notes', { params: { path: { caseId } } });
  return (
    <Card title={t.title}>
      <Stack>
        <NoteForm
          name={`note.${caseId}`}
          hint={t.hint}
          send={(body, key) =>
            answer(
              client.POST('/cases/{caseId}/notes', {
                params: { path: { caseId }, header: { 'Idempotency-Key': key } },
                body,
              }),
            )
          }
        />
        <Async query={notes}>
          {({ items }) => (items.length === 0 ? <EmptyState title={t.empty} /> : <NoteList notes={items} />)}
        </Async>
      </Stack>
    </Card>
  );
}
