import { QueryClient } from '@tanstack/react-query';

/** What is fetched once is shown again at once and refreshed when it is looked at; the transport does the repeating. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 10_000, retry: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
