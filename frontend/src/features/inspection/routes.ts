import type { Screen } from '@/lib/screen';

export const inspectionScreens: readonly Screen[] = [
  {
    path: 'onderzoeken/nieuw',
    load: () => import('./PlanPage'),
    roles: ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR'],
  },
];

/** A provider's own inspections. */
export const ownInspectionScreens: readonly Screen[] = [
  {
    path: 'onderzoeken',
    load: () => import('./PortalInspectionsPage'),
    roles: ['PROVIDER_USER', 'PROVIDER_ADMINISTRATOR'],
  },
];
