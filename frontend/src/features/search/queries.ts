import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import type { components } from '@/api/schema.gen';

export type Found = components['schemas']['Found'];
type FoundKind = components['schemas']['FoundKind'];

/** What is found, of every kind or of one kind page after page. Nothing is asked for words that are too short. */
export const useSearch = (words: string, kind: FoundKind | undefined) =>
  useInfiniteQuery({
    queryKey: ['search', words, kind],
    queryFn: ({ pageParam }) =>
      answer(client.POST('/searches', { body: { words, kind: kind ?? null, cursor: pageParam } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: words.length >= 2,
  });
