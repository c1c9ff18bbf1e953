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
import { defineMessages, useMessages } from '@/i18n/messages';
import { Stack } from '@/ui/Layout';
import { PageContents } from '@/ui/PageContents';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';

const partMessages = defineMessages(
  {
    locations: 'Locaties',
    contracts: 'Contracten',
    succession: 'Voorgangers en opvolgers',
    administrators: 'Beheerders',
    facts: 'Gegevens',
    risk: 'Risicoprofiel',
    history: 'Wat er gebeurde',
  },
  {
    locations: 'Locations',
    contracts: 'Contracts',
    succession: 'Predecessors and successors',
    administrators: 'Administrators',
    facts: 'Details',
    risk: 'Risk profile',
    history: 'What happened',
  },
);

/** One provider of the register: locations, who manages its portal, details. */
export default function ProviderPage() {
  const t = useMessages(partMessages);
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
          <PageContents
            parts={[
              {
                id: 'locaties',
                label: t.locations,
                shown: true,
                content: <LocationSection provider={data} mayChange={mayChange} />,
              },
              {
                id: 'contracten',
                label: t.contracts,
                shown: seesContracts,
                content: <ContractSection providerId={providerId} />,
              },
              {
                id: 'opvolging',
                label: t.succession,
                shown: seesSuccession,
                content: (
                  <Stack>
                    <SuccessionSection provider={data} />
                    <MatchSection provider={data} />
                  </Stack>
                ),
              },
              {
                id: 'beheerders',
                label: t.administrators,
                shown: seesAccounts,
                content: (
                  <ProviderAdministrators
                    providerId={providerId}
                    base={`/werkplek/aanbieders/${providerId}/beheerders`}
                  />
                ),
              },
              { id: 'gegevens', label: t.facts, shown: true, content: <ProviderFacts provider={data} /> },
              { id: 'risico', label: t.risk, shown: team, content: <RiskProfileSection providerId={providerId} /> },
              {
                id: 'verloop',
                label: t.history,
                shown: team,
                content: <ProviderTimelineSection providerId={providerId} />,
              },
            ].filter(({ shown }) => shown)}
          />
        </Stack>
      )}
    </Async>
  );
}
