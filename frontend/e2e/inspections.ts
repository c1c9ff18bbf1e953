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

/** The version of the framework that is in use, put there by two people where nobody did so before. */
export async function frameworkOf(
  { supervisor, coordinator, administrator }: Omit<Cast, 'provider'>,
  { id, authorityId }: Schemas['Inspection'],
): Promise<string> {
  const { frameworks } = await supervisor.read<Schemas['Scoring']>(`/inspections/${id}/scoring`);
  const inUse = frameworks[0];
  if (inUse) return inUse.id;
  const offered = await coordinator.send<FrameworkVersion>(
    `/authorities/${authorityId}/offered-frameworks/TK-NMD-2019`,
  );
  const { version } = await coordinator.send<FrameworkVersion>(`/framework-versions/${offered.id}/proposal`, {
    version: offered.version,
  });
  await administrator.send(`/framework-versions/${offered.id}/approval`, { version, body: { agreed: true } });
  return offered.id;
}

/** Of safety. */
const measured = ['V1', 'V2'];

/** Two criteria are measured. */
export async function measure(supervisor: Hands, inspectionId: string, frameworkVersionId: string): Promise<void> {
  const { version } = await supervisor.read<Schemas['Scoring']>(`/inspections/${inspectionId}/scoring`);
  await supervisor.save(
    `/inspections/${inspectionId}/scoring`,
    { frameworkVersionId, providerGroup: 'PROFESSIONAL', funding: 'IN_KIND', refs: measured },
    version,
  );
}

/** From the visit to the final report, of an inspection that is scored. */
export async function makeFinal(
  { supervisor, coordinator, provider }: Omit<Cast, 'administrator'>,
  id: string,
): Promise<void> {
  await supervisor.send(`/inspections/${id}/visits`, {
    body: {
      visitedOn: await supervisor.today(),
      fromTime: '09:30',
      untilTime: '12:00',
      place: 'Proefstraat 1',
      spokenTo: ['begeleider'],
      held: true,
    },
  });
  await supervisor.save(`/inspections/${id}/report`, undefined, 0);
  await step(supervisor, id, 'report/sending', {});
  await step(provider, id, 'report/reaction', { items: [] });
  await step(supervisor, id, 'report/finalisation');
  await step(coordinator, id, 'report/finalisation-agreement', { agreed: true });
}

/**
 * An inspection of a provider whose report is final, brought so far by hand.
 *
 * @param finding stands in the report
 */
export async function finalReport(cast: Cast, provider: string, finding: string): Promise<Schemas['Inspection']> {
  const { supervisor } = cast;
  const today = await supervisor.today();
  const account = await supervisor.read<Schemas['Account']>('/account');
  const providerId = await providerOf(supervisor, provider);
  const { locations } = await supervisor.read<Schemas['Provider']>(`/providers/${providerId}`);
  const inspection = await supervisor.send<Schemas['Inspection']>('/inspections', {
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
        team: [{ accountId: account.id, lead: true }],
      },
    },
  });
  const { id } = inspection;
  await step(supervisor, id, 'announcement', {});
  await measure(supervisor, id, await frameworkOf(cast, inspection));
  for (const ref of measured) {
    await supervisor.save(
      `/inspections/${id}/scoring/criteria/${ref}`,
      { score: 'MEETS', notAssessed: false, finding, evidence: [] },
      0,
    );
  }
  await makeFinal(cast, id);
  return supervisor.read<Schemas['Inspection']>(`/inspections/${id}`);
}

/** A step of an inspection or its report, as it stands now. */
async function step(who: Hands, id: string, name: string, body?: unknown): Promise<void> {
  const of = name.startsWith('report/') ? `/inspections/${id}/report` : `/inspections/${id}`;
  const { version } = await who.read<{ version: number }>(of);
  await who.send(`/inspections/${id}/${name}`, { version, ...(body === undefined ? {} : { body }) });
}
