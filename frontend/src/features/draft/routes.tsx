import type { Screen } from '@/lib/screen';

/** Filing in the portal. */
export const filingScreens: readonly Screen[] = [
  { path: 'melden', load: () => import('./StartPage'), roles: ['PROVIDER_USER'] },
  { path: 'melden/$draftId', load: () => import('./PortalDraftPage'), roles: ['PROVIDER_USER'] },
  { path: 'melden/$draftId/$step', load: () => import('./PortalDraftPage'), roles: ['PROVIDER_USER'] },
];

/** Recording in the workspace what came in by phone. */
export const recordingScreens: readonly Screen[] = [
  { path: 'meldingen/nieuw', load: () => import('./PhoneStartPage'), roles: ['SUPERVISOR', 'COORDINATOR'] },
  { path: 'meldingen/nieuw/$draftId', load: () => import('./PhoneDraftPage'), roles: ['SUPERVISOR', 'COORDINATOR'] },
  {
    path: 'meldingen/nieuw/$draftId/$step',
    load: () => import('./PhoneDraftPage'),
    roles: ['SUPERVISOR', 'COORDINATOR'],
  },
];
