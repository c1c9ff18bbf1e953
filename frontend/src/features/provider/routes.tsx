import type { Role } from '@/lib/roles';
import type { Screen } from '@/lib/screen';

export const registerReaders: readonly Role[] = [
  'SUPERVISOR',
  'LAWFULNESS_SUPERVISOR',
  'COORDINATOR',
  'COMMUNICATION_ADVISER',
  'CONTRACT_MANAGER',
  'ACCESS_OFFICER',
  'EXECUTIVE_READER',
  'PRIVACY_OFFICER',
  'ADMINISTRATOR',
];

/** Who keeps the register. */
export const registerKeepers: readonly Role[] = ['SUPERVISOR', 'COORDINATOR', 'CONTRACT_MANAGER', 'ADMINISTRATOR'];

/** Who may know with whom the authority has a contract. */
export const contractReaders: readonly Role[] = [
  'SUPERVISOR',
  'LAWFULNESS_SUPERVISOR',
  'COORDINATOR',
  'CONTRACT_MANAGER',
  'EXECUTIVE_READER',
  'PRIVACY_OFFICER',
];

/** The register, in the workspace; the page of one provider is composed in `app`. */
export const providerScreens: readonly Screen[] = [
  { path: 'aanbieders', load: () => import('./RegisterPage'), roles: registerReaders },
  { path: 'aanbieders/nieuw', load: () => import('./NewProviderPage'), roles: registerKeepers },
];

/** One's own organisation, in the portal. */
export const ownProviderScreens: readonly Screen[] = [
  { path: 'organisatie', load: () => import('./OwnProviderPage'), roles: ['PROVIDER_USER', 'PROVIDER_ADMINISTRATOR'] },
];
