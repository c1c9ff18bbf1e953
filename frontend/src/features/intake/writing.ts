import { useCallback, useState } from 'react';
import { upload as uploadFile, type SentFile } from '@/api/files';
import type { StoredFile } from '@/ui/FileDrop';

/** A random token that ties files to what is being written; nobody but this browser knows it. */
export const newWriting = (): string =>
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
  const [files, setFiles] = useState<readonly SentFile[]>(first?.files ?? []);
  const upload = useCallback(
    async (file: File, how: { key: string; onProgress: (percent: number) => void }) => {
      const added = await uploadFile('/signal-form/files', file, { ...how, fields: { writing } });
      setFiles((all) => [...all, { id: added.id, fileName: added.fileName, size: added.size }]);
    },
    [writing],
  );
  const remove = useCallback((id: string) => {
    setFiles((all) => all.filter((file) => file.id !== id));
    return Promise.resolve();
  }, []);
  const forget = useCallback(() => {
    setWriting(newWriting());
    setFiles([]);
  }, []);
  return { writing, files, upload, remove, forget };
}
