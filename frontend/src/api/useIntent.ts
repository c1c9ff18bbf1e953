import { useCallback, useRef } from 'react';
import { isApiProblem } from '@/lib/problem';

/**
 * One `Idempotency-Key` per intent: it stays the same while the same thing is tried again after a lost answer, so the
 * server does it once, and is a new one as soon as the outcome is known or something else is sent.
 *
 * `const intent = useIntent(); await intent(body, (key) => client.POST(…, { params: { header: { 'Idempotency-Key': key } }, body }))`
 */
export function useIntent(): <T>(what: unknown, send: (key: string) => Promise<T>) => Promise<T> {
  const current = useRef<{ what: string; key: string } | undefined>(undefined);
  return useCallback(async (what, send) => {
    const text = JSON.stringify({ what });
    if (current.current?.what !== text) current.current = { what: text, key: crypto.randomUUID() };
    try {
      const result = await send(current.current.key);
      current.current = undefined;
      return result;
    } catch (error) {
      if (isApiProblem(error) && !error.isTransient && error.status < 500) current.current = undefined;
      throw error;
    }
  }, []);
}
