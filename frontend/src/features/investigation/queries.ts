import { answer, api, client } from '@/api/client';
import type { components } from '@/api/schema.gen';

export type Investigation = components['schemas']['Investigation'];
export type Check = components['schemas']['CompletenessCheck'];

/** Read once: what is typed afterwards lives in the form, and a refresh must not overwrite it. */
export const useInvestigation = (reportId: string) =>
  api.useQuery(
    'get',
    '/reports/{reportId}/investigation',
    { params: { path: { reportId } } },
    { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );

export const readInvestigation = (reportId: string) =>
  answer(client.GET('/reports/{reportId}/investigation', { params: { path: { reportId } } }));

export const useCheck = (reportId: string) =>
  api.useQuery(
    'get',
    '/reports/{reportId}/investigation/check',
    { params: { path: { reportId } } },
    { staleTime: 0, refetchOnWindowFocus: false },
  );
