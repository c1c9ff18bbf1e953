import { useState } from 'react';
import { api } from '@/api/client';
import { upload, type Attachment } from '@/api/files';
import { useKeepFile } from '@/api/useKeepFile';
import { keepFile } from '@/domain/keepFile';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { Card } from '@/ui/Card';
import { Checkbox } from '@/ui/choices';
import { FileDrop, FileList, type StoredFile } from '@/ui/FileDrop';
import { FormField } from '@/ui/FormField';
import { FileIcon } from '@/ui/icons';
import { Async, EmptyState } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { attachmentMessages } from './messages';

interface AttachmentSectionProps {
  readonly caseId: string;
  /** `addCaseAttachment` is open to the reader. */
  readonly mayAdd: boolean;
  /** Staff can keep a file within the team. */
  readonly mayKeepInternal?: boolean;
}

/** The files of a case, and a place to add more. */
export function AttachmentSection({ caseId, mayAdd, mayKeepInternal = false }: AttachmentSectionProps) {
  const t = useMessages(attachmentMessages);
  const [internal, setInternal] = useState(false);
  const scanner = api.useQuery('get', '/system', undefined, { staleTime: Infinity }).data?.malwareScanner;
  const files = api.useQuery(
    'get',
    '/cases/{caseId}/attachments',
    { params: { path: { caseId } } },
    {
      refetchInterval: ({ state }) => (state.data?.items.some((file) => file.state === 'QUARANTINED') ? 3_000 : false),
    },
  );
  const keep = useKeepFile(
    api.queryOptions('get', '/cases/{caseId}/attachments', { params: { path: { caseId } } }).queryKey,
  );
  const stored = (file: Attachment): StoredFile => ({
    id: file.id,
    name: file.fileName,
    size: file.size,
    state: file.state,
    removable: false,
    note: [
      file.rejectedReason,
      file.internal ? t.onlyTeam : undefined,
      scanner && file.state === 'CLEAN' && file.scanned === false ? t.fileNotScanned : undefined,
      file.uploadedBy ? t.by(file.uploadedBy, formatDateTime(file.uploadedAt)) : formatDateTime(file.uploadedAt),
    ]
      .filter(Boolean)
      .join(' · '),
  });
  const open = (attachmentId: string) => {
    const name = files.data?.items.find((file) => file.id === attachmentId)?.fileName ?? attachmentId;
    keepFile(`/attachments/${attachmentId}/content`, name);
  };
  return (
    <Card title={t.title}>
      <Async query={files}>
        {({ items }) => (
          <>
            {scanner === false ? <Paragraph look="small">{t.notScanned}</Paragraph> : null}
            {mayAdd ? (
              <>
                {mayKeepInternal ? (
                  <Checkbox
                    label={t.internal}
                    hint={t.internalHint}
                    checked={internal}
                    onChange={(event) => setInternal(event.target.checked)}
                  />
                ) : null}
                <FormField label={t.add} hint={internal ? t.internalHint : t.addHint} optional>
                  <FileDrop
                    files={items.map(stored)}
                    onOpen={open}
                    upload={async (file, how) => {
                      await keep.sent(await upload(`/cases/${caseId}/attachments`, file, { ...how, internal }));
                      void files.refetch();
                    }}
                  />
                </FormField>
              </>
            ) : items.length === 0 ? (
              <EmptyState title={t.emptyTitle} icon={<FileIcon size={2} />} />
            ) : (
              <FileList files={items.map(stored)} onOpen={open} />
            )}
          </>
        )}
      </Async>
    </Card>
  );
}
