import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback } from 'react';

/**
 * Puts what the server answered to a change in what is shown of it. A reading that was under way when the change was
 * made may hold what was there before, and is therefore dropped.
 */
export function useKeepAnswer() {
  const queries = useQueryClient();
  return useCallback(
    async <T>(queryKey: QueryKey, change: (known: T) => T): Promise<void> => {
      if (queries.getQueryData<T>(queryKey) === undefined) return;
      await queries.cancelQueries({ queryKey, exact: true });
      queries.setQueryData<T>(queryKey, (known) => known && change(known));
    },
    [queries],
  );
}
