import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';

export type Report = components['schemas']['Report'];

/** One report as far as the reader may see it. */
export function useReport(reportId: string) {
  return api.useQuery('get', '/reports/{reportId}', { params: { path: { reportId } } });
}
