import { useParams } from '@tanstack/react-router';
import { api, answer, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import type { ReportContent } from './draftForm';

export type Draft = components['schemas']['ReportDraft'];
export type DraftSummary = components['schemas']['ReportDraftSummary'];
export type DraftCheck = components['schemas']['ReportDraftCheck'];

export const useDrafts = () => api.useQuery('get', '/report-drafts');

/** Read once: what is typed afterwards lives in the form, and a refresh must not overwrite it. */
export const useDraft = (draftId: string) =>
  api.useQuery(
    'get',
    '/report-drafts/{draftId}',
    { params: { path: { draftId } } },
    { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );

export const readDraft = (draftId: string) =>
  answer(client.GET('/report-drafts/{draftId}', { params: { path: { draftId } } }));

/** What the server misses; asked again each time a step is left. */
export const useCheck = (draftId: string) =>
  api.useQuery(
    'get',
    '/report-drafts/{draftId}/check',
    { params: { path: { draftId } } },
    { staleTime: 0, refetchOnWindowFocus: false },
  );

export const draftFilesKey = (draftId: string) =>
  api.queryOptions('get', '/report-drafts/{draftId}/attachments', { params: { path: { draftId } } }).queryKey;

/** Looked at again while a file is still being checked. */
export const useDraftFiles = (draftId: string) =>
  api.useQuery(
    'get',
    '/report-drafts/{draftId}/attachments',
    { params: { path: { draftId } } },
    {
      refetchInterval: ({ state }) => (state.data?.items.some((file) => file.state === 'QUARANTINED') ? 3_000 : false),
    },
  );

/**
 * Begins a draft, for staff on behalf of a provider. The server fills in who can be reached; what is known already
 * (`given`) comes on top of that.
 */
export async function beginDraft(key: string, providerId?: string, given?: ReportContent): Promise<Draft> {
  const draft: Draft = await answer(
    client.POST('/report-drafts', {
      params: { header: { 'Idempotency-Key': key } },
      body: providerId ? { providerId } : {},
    }),
  );
  if (!given) return draft;
  return answer(
    client.PUT('/report-drafts/{draftId}', {
      params: { path: { draftId: draft.id }, header: { 'If-Match': etagOf(draft.version) } },
      body: { ...draft.content, ...given },
    }),
  );
}

export const takeOver = (draftId: string) =>
  answer(client.POST('/report-drafts/{draftId}/take-over', { params: { path: { draftId } } }));

export const discard = (draftId: string, version: number) =>
  client.DELETE('/report-drafts/{draftId}', {
    params: { path: { draftId }, header: { 'If-Match': etagOf(version) } },
  });

/** The parts of the address of a draft's page. */
export function useDraftAddress(): { draftId: string; step: string | undefined } {
  const params: { draftId?: string; step?: string } = useParams({ strict: false });
  return { draftId: params.draftId ?? '', step: params.step };
}
