import { useCallback, useEffect, useRef, useState } from 'react';
import { isApiProblem } from './problem';

/** Where the typed text is at this moment. */
export type AutosaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'rejected'; readonly error: unknown }
  | { readonly kind: 'conflict'; readonly error: unknown };

interface AutosaveOptions<V> {
  /** Names the copy that is kept on this device while the server does not have the text yet. */
  readonly key: string;
  /** The version that was read. */
  readonly etag: string;
  /** Sends the whole value on top of `etag`; answers the new version. */
  readonly save: (value: V, etag: string) => Promise<{ readonly etag: string }>;
  readonly delay?: number;
}

const retryDelays = [2_000, 5_000, 15_000, 30_000];
const storageKey = (key: string) => `waarborg.unsaved.${key}`;

/**
 * What was typed here and has not reached the server, if anything. It lives for this tab only (session storage), so
 * that personal data does not stay behind on a shared computer.
 */
export function unsavedCopy(key: string): unknown {
  try {
    const text = sessionStorage.getItem(storageKey(key));
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function keepCopy(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(storageKey(key), JSON.stringify(value));
  } catch {
    // Full or forbidden storage: the text is still in the page.
  }
}

/** Forgets it: what it was typed for is gone, or has it. */
export function dropUnsavedCopy(key: string): void {
  try {
    sessionStorage.removeItem(storageKey(key));
  } catch {
    // Nothing was kept.
  }
}

/**
 * Saves while one types: a moment after the last change, one request at a time, each on top of the version that the
 * one before gave. Without a connection it keeps the text here and tries again; when somebody else was first it
 * stops and says so, until `resolve` tells on which version to go on.
 */
export function useAutosave<V>({ key, etag, save, delay = 1_000 }: AutosaveOptions<V>) {
  const [state, setState] = useState<AutosaveState>({ kind: 'untouched' });
  const version = useRef(etag);
  const pending = useRef<{ value: V } | undefined>(undefined);
  const running = useRef<Promise<void> | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const failures = useRef(0);
  const stopped = useRef(false);
  const saveNow = useRef(save);

  useEffect(() => {
    saveNow.current = save;
  });

  const run = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    if (running.current) return running.current;
    const work = async () => {
      while (pending.current && !stopped.current) {
        const sent = pending.current;
        setState({ kind: 'saving' });
        try {
          const answer = await saveNow.current(sent.value, version.current);
          version.current = answer.etag;
          failures.current = 0;
          // What was typed during the request goes with the next round.
          if (pending.current === sent) {
            pending.current = undefined;
            dropUnsavedCopy(key);
            setState({ kind: 'saved', at: new Date().toISOString() });
          }
        } catch (error) {
          const problem = isApiProblem(error) ? error : undefined;
          if (problem?.isStale) {
            stopped.current = true;
            setState({ kind: 'conflict', error });
          } else if (problem && !problem.isTransient && problem.status < 500) {
            // The same text would be refused again: wait for the next change.
            setState({ kind: 'rejected', error });
          } else {
            const wait = retryDelays[Math.min(failures.current, retryDelays.length - 1)];
            failures.current += 1;
            timer.current = setTimeout(() => void run(), wait);
            setState(problem && problem.kind !== 'answered' ? { kind: 'offline' } : { kind: 'failed', error });
          }
          return;
        }
      }
    };
    running.current = work().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }, [key]);

  const change = useCallback(
    (value: V) => {
      pending.current = { value };
      keepCopy(key, value);
      if (stopped.current) return;
      setState((now) => (now.kind === 'saving' ? now : { kind: 'waiting' }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void run(), delay);
    },
    [key, delay, run],
  );

  useEffect(() => {
    const online = () => {
      if (pending.current && !stopped.current) void run();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (pending.current) event.preventDefault();
    };
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', warn);
      // Leaving the page within the application: send what waits.
      if (pending.current && !stopped.current) void run();
      else clearTimeout(timer.current);
    };
  }, [run]);

  return {
    state,
    /** Tells the new whole value after each change. */
    change,
    /** Sends what waits and answers when the server has it, or the attempt ended; before leaving or submitting. */
    flush: useCallback(async () => {
      await run();
      return pending.current === undefined;
    }, [run]),
    /** The version that the server has, as far as is known here. */
    etag: useCallback(() => version.current, []),
    /** Something that was typed here has not reached the server. */
    waits: useCallback(() => pending.current !== undefined, []),
    /** After a conflict: go on from this version, with what was typed here or without it. */
    resolve: useCallback(
      (newEtag: string, mine: 'keep' | 'drop') => {
        version.current = newEtag;
        stopped.current = false;
        if (mine === 'drop') {
          pending.current = undefined;
          dropUnsavedCopy(key);
          setState({ kind: 'untouched' });
        } else {
          void run();
        }
      },
      [key, run],
    ),
  };
}
