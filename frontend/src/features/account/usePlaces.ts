import { managementMessages } from '@/domain/management';
import { useMessages } from '@/i18n/messages';
import { accountMessages } from './messages';
import { useIsProvider, type AccountPlace } from './place';

interface NamedPlace {
  readonly place: AccountPlace;
  readonly title: string;
  readonly intro: string;
}

/** Staff in the workspace, users of one's own provider in the portal. */
export function useNamedPlace(): NamedPlace {
  const t = useMessages(accountMessages);
  const m = useMessages(managementMessages);
  return useIsProvider()
    ? { place: { base: '/portaal/gebruikers' }, title: t.users, intro: t.usersIntro }
    : {
        place: { base: '/werkplek/beheer/medewerkers', home: { label: m.management, to: '/werkplek/beheer' } },
        title: m.staff,
        intro: t.intro,
      };
}
