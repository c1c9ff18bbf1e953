import type { Membership, Session } from '@/api/session';
import type { Role } from '@/lib/roles';

/** A membership of a made-up organisation with the given roles. */
function aMembership(...roles: Role[]): Membership {
  const provider = roles.some((role) => role.startsWith('PROVIDER_'));
  return {
    id: 'b5f1c0de-0000-7000-8000-000000000001',
    scope: provider ? 'PROVIDER' : 'AUTHORITY',
    name: provider ? 'Voorbeeldzorg De Eik' : 'Toezicht Voorbeeldregio',
    roles,
    validFrom: '2026-01-01',
    active: true,
  };
}

/** A session of somebody who works for that organisation. */
export function aSession(part: Partial<Session> = {}, ...roles: Role[]): Session {
  const membership = aMembership(...(roles.length > 0 ? roles : (['SUPERVISOR'] as const)));
  return {
    accessToken: 'token',
    expiresAt: new Date(Date.now() + 600_000).toISOString(),
    idleSeconds: 900,
    secondFactorSetupRequired: false,
    account: {
      id: 'b5f1c0de-0000-7000-8000-00000000000a',
      name: 'Proef Persoon 3',
      email: 'proef3@voorbeeld.example',
      language: 'nl',
      secondFactor: true,
      memberships: [membership],
      activeMembershipId: membership.id,
    },
    ...part,
  };
}
