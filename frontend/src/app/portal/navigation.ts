import { api } from '@/api/client';
import { useHasRole } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import type { NavigationItem } from '../shell/Shell';
import { portalMessages } from './messages';

/** The main menu of the portal, by role, with what waits at each. */
export function usePortalNavigation(): readonly NavigationItem[] {
  const t = useMessages(portalMessages);
  const mayFile = useHasRole('PROVIDER_USER');
  const managesUsers = useHasRole('PROVIDER_ADMINISTRATOR');
  const inPortal = useHasRole('PROVIDER_USER', 'PROVIDER_ADMINISTRATOR');
  const tasks = api.useQuery('get', '/tasks', {}, { enabled: inPortal, refetchInterval: 60_000 });
  return [
    { label: t.overview, to: '/portaal', exact: true, count: tasks.data?.items.length },
    ...(mayFile ? [{ label: t.file, to: '/portaal/melden' }] : []),
    { label: t.reports, to: '/portaal/meldingen' },
    { label: t.inspections, to: '/portaal/onderzoeken' },
    { label: t.organisation, to: '/portaal/organisatie' },
    ...(managesUsers ? [{ label: t.accounts, to: '/portaal/gebruikers' }] : []),
  ];
}
