import type { Screen } from '@/lib/screen';

/** A provider's own reports. */
export const ownReportScreens: readonly Screen[] = [
  {
    path: 'meldingen',
    load: () => import('./PortalReportsPage'),
    roles: ['PROVIDER_USER', 'PROVIDER_ADMINISTRATOR'],
  },
  {
    path: 'meldingen/$reportId/ontvangst',
    load: () => import('./ReceiptPage'),
    roles: ['PROVIDER_USER', 'PROVIDER_ADMINISTRATOR'],
  },
];
