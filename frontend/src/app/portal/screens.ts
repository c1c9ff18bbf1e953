import { providerUserScreens } from '@/features/account/routes';
import { filingScreens } from '@/features/draft/routes';
import { ownInspectionScreens } from '@/features/inspection/routes';
import { ownProviderScreens } from '@/features/provider/routes';
import { ownReportScreens } from '@/features/report/portalRoutes';
import { sessionScreens } from '@/features/session/routes';
import type { Screen } from '@/lib/screen';

const inPortal: Screen['roles'] = ['PROVIDER_USER', 'PROVIDER_ADMINISTRATOR'];

/** Every page of the portal, under /portaal. */
export const screens: readonly Screen[] = [
  { path: '', load: () => import('./HomePage') },
  ...filingScreens,
  ...ownReportScreens,
  ...ownInspectionScreens,
  { path: 'onderzoeken/$inspectionId', load: () => import('./inspection/InspectionPage'), roles: inPortal },
  ...ownProviderScreens,
  ...providerUserScreens,
  { path: 'meldingen/$reportId', load: () => import('./report/ReportPage'), roles: inPortal },
  { path: 'meldingen/$reportId/onderzoek', load: () => import('./report/InvestigationPage'), roles: ['PROVIDER_USER'] },
  {
    path: 'meldingen/$reportId/onderzoek/$part',
    load: () => import('./report/InvestigationPage'),
    roles: ['PROVIDER_USER'],
  },
  ...sessionScreens,
];
