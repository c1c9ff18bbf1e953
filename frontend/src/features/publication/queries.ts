import { answer, api, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';

export type Publication = components['schemas']['Publication'];
export type PublicationState = components['schemas']['PublicationState'];
export type PublicContent = components['schemas']['PublicContent'];
export type Finding = Publication['findings'][number];
export type ClearanceRequest = components['schemas']['ClearanceRequest'];

const path = '/publications/{publicationId}';

/** How far a document is on its way to the public. */
export const usePublication = (publicationId: string) =>
  api.useQuery('get', path, { params: { path: { publicationId } } });

export const readPublication = (publicationId: string) =>
  answer(client.GET(path, { params: { path: { publicationId } } }));

/** Of the final report of an inspection. */
export const beginPublication = (inspectionId: string, key: string) =>
  answer(
    client.POST('/inspections/{inspectionId}/publication', {
      params: { path: { inspectionId }, header: { 'Idempotency-Key': key } },
    }),
  );

/** Of an event that the team investigated itself. */
export const beginInvestigationSummary = (reportId: string, key: string) =>
  answer(
    client.POST('/reports/{reportId}/publication', {
      params: { path: { reportId }, header: { 'Idempotency-Key': key } },
    }),
  );

/** Names what was typed here and is not saved yet. */
export const unsavedKey = (publicationId: string) => `publication.${publicationId}`;

/** What every step of a publication is sent with. */
export const stepOf = (publication: Publication, key: string) => ({
  path: { publicationId: publication.id },
  header: { 'Idempotency-Key': key, 'If-Match': etagOf(publication.version) },
});
