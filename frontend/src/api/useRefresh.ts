import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** After a change: what was read at these paths of the contract (and below them) is fetched anew. */
export function useRefresh(): (...paths: readonly string[]) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    (...paths) =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => {
          const read = queryKey[1];
          return typeof read === 'string' && paths.some((path) => read === path || read.startsWith(`${path}/`));
        },
      }),
    [queries],
  );
}
