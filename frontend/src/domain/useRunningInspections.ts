import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';

type InspectionSummary = components['schemas']['InspectionSummary'];

const running: readonly string[] = ['PLANNED', 'ANNOUNCED', 'IN_PROGRESS', 'DRAFT_REPORT'];

/** Its report is not final yet. */
export const isRunning = (inspection: InspectionSummary) => running.includes(inspection.status);

/** The inspections of a provider that a case can still go into: those of which the report is not final. */
export function useRunningInspections(providerId: string | null | undefined): readonly InspectionSummary[] {
  const { data } = api.useQuery(
    'get',
    '/providers/{providerId}/inspections',
    { params: { path: { providerId: providerId ?? '' } } },
    { enabled: Boolean(providerId) },
  );
  return (data?.items ?? []).filter(isRunning);
}
