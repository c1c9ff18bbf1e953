import { api } from '@/api/client';

/** How much work waits, for the menu of every page: apart from the list, so that the menu does not load what lists need. */
export function useWorkSummary(enabled = true) {
  return api.useQuery('get', '/work-items/summary', {}, { refetchInterval: 60_000, enabled });
}
