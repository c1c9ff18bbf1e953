import type { Role } from '@/lib/roles';

const caseReaders: readonly Role[] = ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR'];

const excludes: Partial<Record<Role, readonly Role[]>> = {
  ADMINISTRATOR: [...caseReaders, 'ACCESS_OFFICER', 'PRIVACY_OFFICER'],
  PRIVACY_OFFICER: [...caseReaders, 'ACCESS_OFFICER', 'CONTRACT_MANAGER', 'COMMUNICATION_ADVISER'],
  CONTRACT_MANAGER: [...caseReaders, 'ACCESS_OFFICER'],
};

/** The pairs among these roles that one person may not hold together. The server decides; this explains beforehand. */
export function conflictsAmong(roles: readonly Role[]): readonly (readonly [Role, Role])[] {
  return roles.flatMap((one, index) =>
    roles
      .slice(index + 1)
      .filter((other) => excludes[one]?.includes(other) || excludes[other]?.includes(one))
      .map((other) => [one, other] as const),
  );
}

/** Whether giving this role takes a second person, since it reads the content of cases. */
export const readsCases = (role: Role): boolean => caseReaders.includes(role);

const ofCoordinators: readonly Role[] = [
  'SUPERVISOR',
  'LAWFULNESS_SUPERVISOR',
  'COORDINATOR',
  'COMMUNICATION_ADVISER',
  'CONTRACT_MANAGER',
  'ACCESS_OFFICER',
  'EXECUTIVE_READER',
];

/** Which roles somebody may give at an authority. */
export const rolesToGive = (mine: readonly Role[]): readonly Role[] =>
  mine.includes('ADMINISTRATOR') ? [...ofCoordinators, 'PRIVACY_OFFICER', 'ADMINISTRATOR'] : ofCoordinators;

/** The roles at a provider, which its own administrator gives. */
export const providerRoles: readonly Role[] = ['PROVIDER_USER', 'PROVIDER_ADMINISTRATOR'];
