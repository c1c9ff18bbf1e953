import type { components } from '../src/api/schema.gen';
import type { Hands } from './hands';
import { providerOf } from './signals';

type Schemas = components['schemas'];

interface Cast {
  readonly supervisor: Hands;
  readonly coordinator: Hands;
  readonly administrator: Hands;
  readonly provider: Hands;
}

interface FrameworkVersion {
  readonly id: string;
  readonly version: number;
}

/** The framework that ships, put in use by two persons; as many themes and criteria as the story needs are chosen later. */
async function frameworkOf({ coordinator, administrator }: Cast, authority: string): Promise<string> {
  const { id, version } = await coordinator.send<FrameworkVersion>(
    `/authorities/${authority}/offered-frameworks/TK-NMD-2019`,
  );
  await coordinator.send(`/framework-versions/${id}/proposal`, { version });
  await administrator.send(`/framework-versions/${id}/approval`, { body: { agreed: true } });
  return id;
}

/**
 * An inspection of a provider whose report is final, brought so far by hand.
 *
 * @param finding stands in the report
 */
export async function finalReport(cast: Cast, provider: string, finding: string): Promise<Schemas['Inspection']> {
  const { supervisor, coordinator } = cast;
  const today = await supervisor.today();
  const account = await supervisor.read<Schemas['Account']>('/account');
  const accountId = account.id;
  const authorityId = account.memberships.find((one) => one.authorityId)?.authorityId ?? '';
  const providerId = await providerOf(supervisor, provider);
  const { locations } = await supervisor.read<Schemas['Provider']>(`/providers/${providerId}`);
  const framework = await frameworkOf(cast, authorityId);
  const { id } = await supervisor.send<Schemas['Inspection']>('/inspections', {
    body: {
      providerId,
      locationId: locations[0]?.id,
      handleMyself: true,
      plan: {
        kind: 'STRUCTURAL',
        aspect: 'QUALITY',
        announced: true,
        jointWith: [],
        provision: 'SHELTERED_HOUSING',
        plannedFrom: today,
        plannedUntil: today,
        purpose: 'Het periodieke onderzoek.',
        team: [{ accountId, lead: true }],
      },
    },
  });
  const step = async (who: Hands, name: string, body?: unknown) => {
    const of = name.startsWith('report/') ? `/inspections/${id}/report` : `/inspections/${id}`;
    const { version } = await who.read<{ version: number }>(of);
    await who.send(`/inspections/${id}/${name}`, { version, ...(body === undefined ? {} : { body }) });
  };
  await step(supervisor, 'announcement', {});
  await supervisor.send(`/inspections/${id}/visits`, {
    body: {
      visitedOn: today,
      fromTime: '09:30',
      untilTime: '12:00',
      place: 'Proefstraat 1',
      spokenTo: ['begeleider'],
      held: true,
    },
  });
  const scoring = await supervisor.read<{ version: number }>(`/inspections/${id}/scoring`);
  const refs = ['V1', 'V2'];
  await supervisor.save(
    `/inspections/${id}/scoring`,
    { frameworkVersionId: framework, providerGroup: 'PROFESSIONAL', funding: 'IN_KIND', refs },
    scoring.version,
  );
  for (const ref of refs) {
    const { scores } = await supervisor.read<{ scores: { ref: string; version: number }[] }>(
      `/inspections/${id}/scoring`,
    );
    await supervisor.save(
      `/inspections/${id}/scoring/criteria/${ref}`,
      { score: 'MEETS', notAssessed: false, finding, evidence: [] },
      scores.find((one) => one.ref === ref)?.version ?? 0,
    );
  }
  await supervisor.save(`/inspections/${id}/report`, undefined, 0);
  await step(supervisor, 'report/sending', {});
  await step(cast.provider, 'report/reaction', { items: [] });
  await step(supervisor, 'report/finalisation');
  await step(coordinator, 'report/finalisation-agreement', { agreed: true });
  return supervisor.read<Schemas['Inspection']>(`/inspections/${id}`);
}
