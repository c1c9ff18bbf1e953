import type { Role } from '@/lib/roles';
import type { Screen } from '@/lib/screen';

const managing: readonly Role[] = ['COORDINATOR', 'ADMINISTRATOR'];

const at = (base: string, readers: readonly Role[], managers: readonly Role[]): readonly Screen[] => [
  { path: base, load: () => import('./AccountsPage'), roles: readers },
  { path: `${base}/uitnodigen`, load: () => import('./InvitePage'), roles: managers },
  { path: `${base}/$accountId`, load: () => import('./AccountDetailPage'), roles: readers },
];

/** Staff, in the workspace. */
export const staffScreens = at('beheer/medewerkers', [...managing, 'PRIVACY_OFFICER'], managing);

/** Users of one's own provider, in the portal. */
export const providerUserScreens = at('gebruikers', ['PROVIDER_ADMINISTRATOR'], ['PROVIDER_ADMINISTRATOR']);
