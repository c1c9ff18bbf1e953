import { useCallback } from 'react';
import { answer, api, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useKeepAnswer } from '@/api/useKeepAnswer';

export type Inspection = components['schemas']['Inspection'];
export type Visit = components['schemas']['Visit'];
export type VisitNote = components['schemas']['VisitNote'];
export type DocumentRequest = components['schemas']['DocumentRequest'];

const of = (inspectionId: string) => ({ params: { path: { inspectionId } } });

/** Puts a request for documents as the server answered it in what is shown of the inspection. */
export function useRequestCache(inspectionId: string) {
  const keep = useKeepAnswer();
  return useCallback(
    (request: DocumentRequest) =>
      keep<Inspection>(
        api.queryOptions('get', '/inspections/{inspectionId}', of(inspectionId)).queryKey,
        ({ documentRequests = [], ...inspection }) => ({
          ...inspection,
          documentRequests: documentRequests.map((one) => (one.id === request.id ? request : one)),
        }),
      ),
    [keep, inspectionId],
  );
}

/** A request as it is at this moment, past what is kept here. */
export async function readRequest({ id, inspectionId }: DocumentRequest): Promise<DocumentRequest> {
  const { documentRequests } = await answer(client.GET('/inspections/{inspectionId}', of(inspectionId)));
  const found = documentRequests?.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}
