import { api } from '@/api/client';
import { toQuery, type Filters } from './filters';

/** The list as filtered, page after page; looked at again every minute, as others work in it too. */
export function useWorkItems(filters: Filters) {
  return api.useInfiniteQuery(
    'get',
    '/work-items',
    { params: { query: { ...toQuery(filters), limit: 50 } } },
    {
      pageParamName: 'cursor',
      // undefined would become the cursor 0; null stays out of the address
      initialPageParam: null as string | null,
      getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
      placeholderData: (previous) => previous,
      refetchInterval: 60_000,
    },
  );
}
