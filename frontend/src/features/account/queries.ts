import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';

export type Account = components['schemas']['Account'];
export type AccountMembership = components['schemas']['Membership'];
type AccountStatus = components['schemas']['AccountStatus'];

interface AccountQuestion {
  readonly search?: string | undefined;
  readonly status?: AccountStatus | undefined;
  readonly providerId?: string | undefined;
}

/** Accounts, a page at a time. */
export function useAccounts({ search, status, providerId }: AccountQuestion) {
  const query = {
    ...(search ? { search } : {}),
    ...(status ? { status } : {}),
    ...(providerId ? { providerId } : {}),
  };
  return api.useInfiniteQuery(
    'get',
    '/accounts',
    { params: { query } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: (last) => last.next ?? undefined,
    },
  );
}

/** How a membership stands today. */
export function membershipState(
  membership: AccountMembership,
  today: string,
): 'active' | 'waiting' | 'coming' | 'over' {
  if (membership.active) return 'active';
  if (membership.validUntil && membership.validUntil < today) return 'over';
  if (membership.awaitsApproval) return 'waiting';
  return membership.validFrom > today ? 'coming' : 'over';
}
