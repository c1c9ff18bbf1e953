import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Fetches anew all that is shown, when somebody else was first. */
export function useFetchAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries(), [queries]);
}
