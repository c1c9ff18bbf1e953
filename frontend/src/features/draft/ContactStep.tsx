import { api, client } from '@/api/client';
import { upload, type Attachment } from '@/api/files';
import { useKeepFile } from '@/api/useKeepFile';
import { useMessages } from '@/i18n/messages';
import { FileDrop, type StoredFile } from '@/ui/FileDrop';
import { FormField } from '@/ui/FormField';
import { Stack } from '@/ui/Layout';
import { Async, Loading } from '@/ui/states';
import { ContactQuestions, useDraftSurroundings, useIsStatutory } from './fields';
import { fieldMessages } from './fieldMessages';
import { draftFilesKey, useDraftFiles } from './queries';

/** Who can be asked, and the files that belong to it. */
export function ContactStep() {
  const t = useMessages(fieldMessages);
  const statutory = useIsStatutory();
  return (
    <Stack gap="large">
      <ContactQuestions name="contactPerson" label={t.contactPerson} hint={`${t.contactPersonHint} ${t.contactWay}`} />
      <ContactQuestions name="boardChair" label={t.boardChair} hint={t.boardChairHint} optional={!statutory} />
      <Files />
    </Stack>
  );
}

const stored = (file: Attachment): StoredFile => ({
  id: file.id,
  name: file.fileName,
  size: file.size,
  state: file.state,
  note: file.rejectedReason ?? undefined,
  removable: file.removable ?? true,
});

function Files() {
  const t = useMessages(fieldMessages);
  const { draftId } = useDraftSurroundings();
  const files = useDraftFiles(draftId);
  const keep = useKeepFile(draftFilesKey(draftId));
  const scanner = api.useQuery('get', '/system', undefined, { staleTime: Infinity }).data?.malwareScanner;
  return (
    <FormField
      label={t.attachments}
      hint={scanner === false ? `${t.attachmentsHint} ${t.attachmentsNotScanned}` : t.attachmentsHint}
      optional
    >
      <Async query={files} loading={<Loading lines={2} />}>
        {(data) => (
          <FileDrop
            files={data.items.map(stored)}
            upload={async (file, how) => {
              await keep.sent(await upload(`/report-drafts/${draftId}/attachments`, file, how));
              void files.refetch();
            }}
            onRemove={async (attachmentId) => {
              await client.DELETE('/attachments/{attachmentId}', { params: { path: { attachmentId } } });
              await keep.removed(attachmentId);
              void files.refetch();
            }}
          />
        )}
      </Async>
    </FormField>
  );
}
