import { useCallback, useState } from 'react';
import { upload as uploadFile, type SentFile } from '@/api/files';
import { useSentFiles } from '@/lib/useSentFiles';
import type { Sending, StoredFile } from '@/ui/FileDrop';

/** A random token that ties files to what is being written; nobody but this browser knows it. */
const newWriting = (): string =>
  [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const asStored = (file: SentFile): StoredFile => ({
  id: file.id,
  name: file.fileName,
  size: file.size,
  state: 'QUARANTINED',
  removable: true,
});

/** The files that go with what is being written; one that is taken away is not sent along, and so removed. */
export function useWritingFiles(first?: { writing: string; files: readonly SentFile[] }) {
  const [writing, setWriting] = useState(() => first?.writing ?? newWriting());
  const send = useCallback(
    async (file: File, how: Sending): Promise<SentFile> => {
      const added = await uploadFile('/signal-form/files', file, { ...how, fields: { writing } });
      return { id: added.id, fileName: added.fileName, size: added.size };
    },
    [writing],
  );
  const { forget: forgetFiles, ...files } = useSentFiles(send, first?.files);
  const forget = useCallback(() => {
    setWriting(newWriting());
    forgetFiles();
  }, [forgetFiles]);
  return { ...files, writing, forget };
}

/** What goes along with a request: the files that have arrived, none when there are none. */
export const withFiles = (writing: string, arrived: readonly SentFile[]) =>
  arrived.length > 0 ? { writing, fileIds: arrived.map(({ id }) => id) } : null;
