import { answer, api, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';

export type Publication = components['schemas']['Publication'];
export type PublicContent = components['schemas']['PublicContent'];
export type Finding = Publication['findings'][number];
export type ClearanceRequest = components['schemas']['ClearanceRequest'];

const path = '/inspections/{inspectionId}/publication';

/** How far the report of an inspection is on its way to the public. */
export const usePublication = (inspectionId: string) =>
  api.useQuery('get', path, { params: { path: { inspectionId } } });

export const readPublication = (inspectionId: string) =>
  answer(client.GET(path, { params: { path: { inspectionId } } }));

export const beginPublication = (inspectionId: string, key: string) =>
  answer(client.POST(path, { params: { path: { inspectionId }, header: { 'Idempotency-Key': key } } }));

/** What every step of a publication is sent with. */
export const stepOf = (publication: Publication, key: string) => ({
  path: { inspectionId: publication.inspectionId },
  header: { 'Idempotency-Key': key, 'If-Match': etagOf(publication.version) },
});
