import type { ReactNode } from 'react';
import { z } from 'zod';
import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
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
import { useFilters } from '@/lib/useFilters';
import { Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';
import { TabNav } from '@/ui/Tabs';

const providerPageMessages = defineMessages(
  {
    tabs: 'Onderdelen van de aanbieder',
    tab: {
      facts: 'Gegevens en locaties',
      contracts: 'Contracten',
      risk: 'Risicoprofiel',
      timeline: 'Wat er gebeurde',
      succession: 'Voorgangers en opvolgers',
      administrators: 'Beheerders',
    },
  },
  {
    tabs: 'Parts of the provider',
    tab: {
      facts: 'Details and locations',
      contracts: 'Contracts',
      risk: 'Risk profile',
      timeline: 'What happened',
      succession: 'Predecessors and successors',
      administrators: 'Administrators',
    },
  },
);

const placeSchema = z.object({ tab: z.string().optional().catch(undefined) });

interface Part {
  readonly key: keyof (typeof providerPageMessages)['nl']['tab'];
  readonly content: () => ReactNode;
  /** What waits there for a person. */
  readonly count?: number | undefined;
}

/** One provider of the register, part by part: what it is, what was agreed with it, what happened, who manages its portal. */
export default function ProviderPage() {
  const t = useMessages(providerPageMessages);
  const m = useMessages(managementMessages);
  const providerId = usePathParam('providerId');
  const { filters: place } = useFilters(placeSchema);
  const parts = useParts(providerId);
  const provider = api.useQuery('get', '/providers/{providerId}', { params: { path: { providerId } } });
  return (
    <Async page query={provider}>
      {(data) => {
        const shown = parts(data);
        const here = shown.find(({ key }) => key === place.tab) ?? shown[0];
        return (
          <Stack>
            <PageHeader
              title={data.name}
              crumbs={[{ label: m.providers, to: '/werkplek/aanbieders' }, { label: data.name }]}
            />
            <TabNav
              label={t.tabs}
              links={shown.map(({ key, count }) => ({
                label: t.tab[key],
                to: `/werkplek/aanbieders/${providerId}?tab=${key}`,
                current: key === here?.key,
                ...(count ? { count } : {}),
              }))}
            />
            {here?.content()}
          </Stack>
        );
      }}
    </Async>
  );
}

/** The parts of a provider that the reader may see. */
function useParts(providerId: string): (provider: components['schemas']['Provider']) => readonly Part[] {
  const mayChange = useHasRole(...registerKeepers);
  const seesAccounts = useHasRole('COORDINATOR', 'ADMINISTRATOR', 'PRIVACY_OFFICER');
  const team = useHasRole('SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR');
  const ofAuthority = !useManagesInstallation();
  const seesContracts = useHasRole(...contractReaders) && ofAuthority;
  const seesSuccession = useHasRole(...successionReaders) && ofAuthority;
  const matches = api.useQuery(
    'get',
    '/providers/{providerId}/likely-matches',
    { params: { path: { providerId } } },
    { enabled: seesSuccession },
  );
  return (provider) => {
    const all: readonly (Part & { readonly shown: boolean })[] = [
      {
        key: 'facts',
        shown: true,
        content: () => (
          <Stack>
            <ProviderFacts provider={provider} />
            <LocationSection provider={provider} mayChange={mayChange} />
          </Stack>
        ),
      },
      { key: 'contracts', shown: seesContracts, content: () => <ContractSection providerId={providerId} /> },
      { key: 'risk', shown: team, content: () => <RiskProfileSection providerId={providerId} /> },
      { key: 'timeline', shown: team, content: () => <ProviderTimelineSection providerId={providerId} /> },
      {
        key: 'succession',
        shown: seesSuccession,
        count: matches.data?.items.length,
        content: () => (
          <Stack>
            <SuccessionSection provider={provider} />
            <MatchSection provider={provider} />
          </Stack>
        ),
      },
      {
        key: 'administrators',
        shown: seesAccounts,
        content: () => (
          <ProviderAdministrators providerId={providerId} base={`/werkplek/aanbieders/${providerId}/beheerders`} />
        ),
      },
    ];
    return all.filter(({ shown }) => shown);
  };
}
