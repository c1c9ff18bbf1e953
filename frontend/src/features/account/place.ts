import { activeMembership, useAccount, useHasRole } from '@/api/session';

/** Where the accounts are managed: their own pages and what they are called there. */
export interface AccountPlace {
  readonly base: string;
  /** Pages above these, for the way back. */
  readonly home?: { readonly label: string; readonly to: string };
  /** The accounts of this provider, seen by staff. */
  readonly providerId?: string;
}

/** Whether the reader works for a provider, and so manages the users of that provider. */
export const useIsProvider = (): boolean => activeMembership(useAccount())?.scope === 'PROVIDER';

/** Whether the reader may change accounts here; a privacy officer only looks. */
export const useManagesAccounts = (): boolean => useHasRole('PROVIDER_ADMINISTRATOR', 'COORDINATOR', 'ADMINISTRATOR');
