import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useRefresh } from '@/api/useRefresh';

export type Meeting = components['schemas']['Meeting'];
export type AgendaItem = components['schemas']['AgendaItem'];

const meetingKey = (meetingId: string) =>
  api.queryOptions('get', '/meetings/{meetingId}', { params: { path: { meetingId } } }).queryKey;

/** A meeting; while it is on, what colleagues write and decide comes in every few seconds. */
export function useMeeting(meetingId: string) {
  return api.useQuery(
    'get',
    '/meetings/{meetingId}',
    { params: { path: { meetingId } } },
    { refetchInterval: (query) => (query.state.data?.state === 'PLANNED' && !query.state.error ? 8_000 : false) },
  );
}

/** After a step: the meeting as it was answered, and all that tells of meetings and signals fetched anew. */
export function useAfterStep(meetingId: string) {
  const queries = useQueryClient();
  const refresh = useRefresh();
  return {
    meeting: useCallback(
      async (meeting: Meeting) => {
        queries.setQueryData(meetingKey(meetingId), meeting);
        await refresh('/meetings', '/ready-signals', '/signals');
      },
      [queries, refresh, meetingId],
    ),
    item: useCallback(
      (item: AgendaItem) => {
        queries.setQueryData(meetingKey(meetingId), (known: Meeting | undefined) =>
          known ? { ...known, items: known.items.map((one) => (one.id === item.id ? item : one)) } : known,
        );
      },
      [queries, meetingId],
    ),
    refresh: useCallback(() => refresh('/meetings', '/ready-signals', '/signals'), [refresh]),
  };
}

/** Which item, once only, and on top of what was read. */
export const itemParams = (item: AgendaItem, key: string) => ({
  path: { itemId: item.id },
  header: { 'Idempotency-Key': key, 'If-Match': etagOf(item.version) },
});
