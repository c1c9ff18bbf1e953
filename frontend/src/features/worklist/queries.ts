import { api } from '@/api/client';
import { useNarrow } from '@/lib/useNarrow';
import { toQuery, type Filters } from './filters';

/** How many cases come at a time: on a telephone each is a card, and fifty make an endless page. */
const atATime = { narrow: 15, wide: 50 } as const;

/** The list as filtered, page after page; looked at again every minute, as others work in it too. */
export function useWorkItems(filters: Filters) {
  const limit = useNarrow() ? atATime.narrow : atATime.wide;
  return api.useInfiniteQuery(
    'get',
    '/work-items',
    { params: { query: { ...toQuery(filters), limit } } },
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
