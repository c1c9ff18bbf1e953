import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';

export type Investigation = components['schemas']['Investigation'];
export type InvestigationContent = components['schemas']['InvestigationContent'];
export type Round = Investigation['rounds'][number];
type Report = components['schemas']['Report'];

/** The provider's investigation of a report, where one was ordered. */
export function useInvestigation(report: Report) {
  return api.useQuery(
    'get',
    '/reports/{reportId}/investigation',
    { params: { path: { reportId: report.id } } },
    { enabled: report.hasInvestigation ?? false },
  );
}
