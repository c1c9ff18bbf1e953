import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { isApiProblem } from '@/lib/problem';
import { etagOf } from './client';

/**
 * Sends on top of the version that a form was opened on, whatever is read meanwhile. When somebody else was first what is
 * shown is fetched anew, and the next attempt, by who was told so, goes on top of that.
 *
 * @param version of what is shown now
 */
export function useOpenedOn(version: number): <T>(send: (etag: string) => Promise<T>) => Promise<T> {
  const queries = useQueryClient();
  const shown = useRef(version);
  const opened = useRef<number | undefined>(version);
  useEffect(() => {
    shown.current = version;
  }, [version]);
  return useCallback(
    async (send) => {
      try {
        return await send(etagOf(opened.current ?? shown.current));
      } catch (error) {
        if (isApiProblem(error) && error.isStale) {
          opened.current = undefined;
          await queries.invalidateQueries();
        }
        throw error;
      }
    },
    [queries],
  );
}
