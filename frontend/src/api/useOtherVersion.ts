import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';

/** What somebody else made of that which is changed here: read anew, past what is kept, after a 412. */
export const useOtherVersion = <T>(read: () => Promise<T>) =>
  useQuery({
    queryKey: ['other version', useId()],
    queryFn: read,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
