import { useHasRole } from '@/api/session';
import { managementMessages } from '@/domain/management';
import { registerReaders } from '@/features/provider/routes';
import { useMessages } from '@/i18n/messages';
import type { NavigationItem } from '../../shell/Shell';

/** The register, and the way to everything that is arranged rather than handled. */
export function useManagementNavigation(): readonly NavigationItem[] {
  const m = useMessages(managementMessages);
  const readsRegister = useHasRole(...registerReaders);
  const manages = useHasRole('SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR', 'ADMINISTRATOR', 'PRIVACY_OFFICER');
  return [
    ...(readsRegister ? [{ label: m.providers, to: '/werkplek/aanbieders' }] : []),
    ...(manages ? [{ label: m.management, to: '/werkplek/beheer' }] : []),
  ];
}
