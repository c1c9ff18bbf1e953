import { staffScreens } from '@/features/account/routes';
import { auditScreens } from '@/features/audit/routes';
import { authorityScreens } from '@/features/authority/routes';
import { frameworkScreens } from '@/features/framework/routes';
import { holidayScreens } from '@/features/holiday/routes';
import { outboxScreens } from '@/features/outbox/routes';
import { protocolScreens } from '@/features/protocol/routes';
import { providerScreens, registerReaders } from '@/features/provider/routes';
import { registerScreens } from '@/features/register/routes';
import { referenceScreens } from '@/features/reference/routes';
import type { Screen } from '@/lib/screen';

/** What an authority arranges for itself, and the provider register. */
export const managementScreens: readonly Screen[] = [
  {
    path: 'beheer',
    load: () => import('./ManagementPage'),
    roles: ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR', 'ADMINISTRATOR', 'PRIVACY_OFFICER'],
  },
  ...authorityScreens,
  ...staffScreens,
  ...protocolScreens,
  ...frameworkScreens,
  ...holidayScreens,
  ...referenceScreens,
  ...outboxScreens,
  ...auditScreens,
  ...providerScreens,
  ...registerScreens,
  { path: 'aanbieders/$providerId', load: () => import('../provider/ProviderPage'), roles: registerReaders },
  {
    path: 'aanbieders/$providerId/beheerders/$accountId',
    load: () => import('../provider/ProviderAdministratorPage'),
    roles: ['COORDINATOR', 'ADMINISTRATOR', 'PRIVACY_OFFICER'],
  },
];
