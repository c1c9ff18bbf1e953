import type { QueryKey } from '@tanstack/react-query';
import { useKeepAnswer } from './useKeepAnswer';
import type { Attachment, SentFile } from './files';

interface Files {
  readonly items: readonly Attachment[];
}

/**
 * Puts a file that the server has in the list of its place, or takes one out that is gone: what was sent stands there also
 * when the list cannot be fetched anew, so that nobody sends it twice.
 */
export function useKeepFile(queryKey: QueryKey) {
  const keep = useKeepAnswer();
  const without = (files: Files, id: string) => files.items.filter((one) => one.id !== id);
  return {
    sent: (file: SentFile & Partial<Attachment>) =>
      keep<Files>(queryKey, (known) => ({ ...known, items: [...without(known, file.id), file as Attachment] })),
    removed: (id: string) => keep<Files>(queryKey, (known) => ({ ...known, items: without(known, id) })),
  };
}
