import { useCallback } from 'react';
import { answer, api, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useKeepAnswer } from '@/api/useKeepAnswer';

export type InspectionReport = components['schemas']['InspectionReport'];
export type ReportSection = components['schemas']['ReportSection'];
export type ReportReaction = components['schemas']['ReportReaction'];

const params = (inspectionId: string) => ({ params: { path: { inspectionId } } });

/** The report as far as the reader may see it; a 404 tells that there is none yet. */
export function useInspectionReport(inspectionId: string, enabled = true) {
  return api.useQuery('get', '/inspections/{inspectionId}/report', params(inspectionId), { enabled, retry: false });
}

/** Puts in what is shown of a report what the server answered to a change of it. */
export function useReportCache(inspectionId: string) {
  const keep = useKeepAnswer();
  return useCallback(
    (change: (known: InspectionReport) => InspectionReport) =>
      keep(api.queryOptions('get', '/inspections/{inspectionId}/report', params(inspectionId)).queryKey, change),
    [keep, inspectionId],
  );
}

/** The report as it is at this moment, past what is kept here. */
export const readReport = (inspectionId: string) =>
  answer(client.GET('/inspections/{inspectionId}/report', params(inspectionId)));

/** The parameters of a step that changes a report: which one, once only, and on top of what was read. */
export const reportParams = (report: InspectionReport, key: string) => ({
  path: { inspectionId: report.inspectionId },
  header: { 'Idempotency-Key': key, 'If-Match': etagOf(report.version) },
});
