import { useState } from 'react';
import { useIntent } from '@/api/useIntent';

/** A step that asks nothing: once under its key, its failure where it was asked. */
export function useSmallStep(onDone: () => Promise<void>) {
  const intent = useIntent();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const run = async (what: unknown, send: (key: string) => Promise<unknown>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await intent(what, send);
      await onDone();
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  };
  return { busy, run, failure };
}
