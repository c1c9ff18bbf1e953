import { useCallback, useRef, useState } from 'react';

interface Identified {
  readonly id: string;
}

interface Sending {
  readonly signal: AbortSignal;
}

/**
 * The files that go with what is being written, as they reach the server. `arrived` waits for those that are still on
 * their way, so that nothing is sent without them; it fails when one of them fails, and passes over one that is stopped.
 */
export function useSentFiles<F extends Identified, S extends Sending>(
  send: (file: File, how: S) => Promise<F>,
  first: readonly F[] = [],
) {
  const [files, setFiles] = useState(first);
  const latest = useRef(files);
  const underWay = useRef(new Set<Promise<void>>());
  const keep = useCallback((next: readonly F[]) => {
    latest.current = next;
    setFiles(next);
  }, []);
  const upload = useCallback(
    async (file: File, how: S) => {
      const sending = send(file, how).then((sent) =>
        keep([...latest.current.filter(({ id }) => id !== sent.id), sent]),
      );
      const settled = sending.catch((error: unknown) => {
        if (!how.signal.aborted) throw error;
      });
      // Whoever uploads is told; whoever waits is told by `arrived`.
      settled.catch(() => undefined);
      underWay.current.add(settled);
      try {
        await sending;
      } finally {
        underWay.current.delete(settled);
      }
    },
    [send, keep],
  );
  const remove = useCallback(
    (id: string) => {
      keep(latest.current.filter((file) => file.id !== id));
      return Promise.resolve();
    },
    [keep],
  );
  const forget = useCallback(() => keep([]), [keep]);
  const arrived = useCallback(async () => {
    await Promise.all(underWay.current);
    return latest.current;
  }, []);
  return { files, upload, remove, forget, arrived };
}
