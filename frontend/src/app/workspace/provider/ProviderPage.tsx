import { api } from '@/api/client';
import { useHasRole } from '@/api/session';
import { managementMessages } from '@/domain/management';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { usePathParam } from '@/domain/usePathParam';
import { ProviderAdministrators } from '@/features/account/ProviderAdministrators';
import { ContractSection } from '@/features/contract/ContractSection';
import { LocationSection } from '@/features/provider/LocationSection';
import { ProviderFacts } from '@/features/provider/ProviderFacts';
import { ProviderTimelineSection } from '@/features/providerrecord/ProviderTimelineSection';
import { RiskProfileSection } from '@/features/providerrecord/RiskProfileSection';
import { contractReaders, registerKeepers } from '@/features/provider/routes';
import { MatchSection } from '@/features/succession/MatchSection';
import { SuccessionSection } from '@/features/succession/SuccessionSection';
import { successionReaders } from '@/features/succession/readers';
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
  const ofAuthority = !useManagesInstallation();
  const seesContracts = useHasRole(...contractReaders) && ofAuthority;
  const seesSuccession = useHasRole(...successionReaders) && ofAuthority;
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
          {seesContracts ? <ContractSection providerId={providerId} /> : null}
          {seesSuccession ? <SuccessionSection provider={data} /> : null}
          {seesSuccession ? <MatchSection provider={data} /> : null}
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
