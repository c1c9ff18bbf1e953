import { z } from 'zod';
import { activeMembership, useAccount } from '@/api/session';
import { useFilters } from '@/lib/useFilters';

const schema = z.object({ toezicht: z.string().optional().catch(undefined) });

/** Whether the reader looks after the installation as a whole, and so after every authority. */
export const useManagesInstallation = (): boolean => activeMembership(useAccount())?.scope === 'INSTALLATION';

/**
 * The authority that a management page is about: one's own, or for the administrator of the installation the one that was
 * chosen, which stands in the address.
 */
export function useManagedAuthority(): { id: string | undefined; choose: (id: string) => void } {
  const membership = activeMembership(useAccount());
  const { filters, change } = useFilters(schema);
  return {
    id: membership?.authorityId ?? filters.toezicht,
    choose: (id) => change({ toezicht: id }),
  };
}
