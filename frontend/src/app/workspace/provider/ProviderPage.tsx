import { api } from '@/api/client';
import { useHasRole } from '@/api/session';
import { managementMessages } from '@/domain/management';
import { usePathParam } from '@/domain/usePathParam';
import { ProviderAdministrators } from '@/features/account/ProviderAdministrators';
import { LocationSection } from '@/features/provider/LocationSection';
import { ProviderFacts } from '@/features/provider/ProviderFacts';
import { registerKeepers } from '@/features/provider/routes';
import { ProviderTimelineSection } from '@/features/providerrecord/ProviderTimelineSection';
import { RiskProfileSection } from '@/features/providerrecord/RiskProfileSection';
import { useMessages } from '@/i18n/messages';
import { Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';

/** One provider of the register: locations, who manages its portal, details. */
export default function ProviderPage() {
  const m = useMessages(managementMessages);
  const providerId = usePathParam('providerId');
  const mayChange = useHasRole(...registerKeepers);
  const seesAccounts = useHasRole('COORDINATOR', 'ADMINISTRATOR', 'PRIVACY_OFFICER');
  const team = useHasRole('SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR');
  const provider = api.useQuery('get', '/providers/{providerId}', { params: { path: { providerId } } });
  return (
    <Async query={provider}>
      {(data) => (
        <Stack>
          <PageHeader
            title={data.name}
            crumbs={[{ label: m.providers, to: '/werkplek/aanbieders' }, { label: data.name }]}
          />
          <LocationSection provider={data} mayChange={mayChange} />
          {seesAccounts ? (
            <ProviderAdministrators providerId={providerId} base={`/werkplek/aanbieders/${providerId}/beheerders`} />
          ) : null}
          <ProviderFacts provider={data} />
          {team ? <RiskProfileSection providerId={providerId} /> : null}
          {team ? <ProviderTimelineSection providerId={providerId} /> : null}
        </Stack>
      )}
    </Async>
  );
}
