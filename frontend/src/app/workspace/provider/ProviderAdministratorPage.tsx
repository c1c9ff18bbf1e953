import { api } from '@/api/client';
import { usePathParam } from '@/domain/usePathParam';
import { managementMessages } from '@/domain/management';
import { AccountDetail } from '@/features/account/AccountDetail';
import { useMessages } from '@/i18n/messages';
import { Async } from '@/ui/states';

/** Somebody who manages the portal of a provider, as staff see that person. */
export default function ProviderAdministratorPage() {
  const m = useMessages(managementMessages);
  const providerId = usePathParam('providerId');
  const provider = api.useQuery('get', '/providers/{providerId}', { params: { path: { providerId } } });
  return (
    <Async page query={provider}>
      {({ name }) => (
        <AccountDetail
          title={name}
          place={{
            base: `/werkplek/aanbieders/${providerId}`,
            home: { label: m.providers, to: '/werkplek/aanbieders' },
            providerId,
          }}
        />
      )}
    </Async>
  );
}
