import { providerUserScreens } from '@/features/account/routes';
import { filingScreens } from '@/features/draft/routes';
import { ownReportScreens } from '@/features/report/portalRoutes';
import { sessionScreens } from '@/features/session/routes';
import type { Screen } from '@/lib/screen';

/** Every page of the portal, under /portaal. */
export const screens: readonly Screen[] = [
  { path: '', load: () => import('./HomePage') },
  ...filingScreens,
  ...ownReportScreens,
  ...providerUserScreens,
  ...sessionScreens,
];
