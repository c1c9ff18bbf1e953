import { useCallback } from 'react';
import { answer, api, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useKeepAnswer } from '@/api/useKeepAnswer';

type Schemas = components['schemas'];
export type Judgement = Schemas['Judgement'];
export type Consequence = Schemas['Consequence'];

const of = (inspectionId: string) => ({ params: { path: { inspectionId } } });

export const useJudgement = (inspectionId: string) =>
  api.useQuery('get', '/inspections/{inspectionId}/judgement', of(inspectionId));

/** Puts a judgement as the server answered it in what is shown. */
export function useJudgementCache(inspectionId: string) {
  const keep = useKeepAnswer();
  return useCallback(
    (judgement: Judgement) =>
      keep(
        api.queryOptions('get', '/inspections/{inspectionId}/judgement', of(inspectionId)).queryKey,
        (known: Judgement) => (known.version > judgement.version ? known : judgement),
      ),
    [keep, inspectionId],
  );
}

export const fetchJudgement = (inspectionId: string): Promise<Judgement> =>
  answer(client.GET('/inspections/{inspectionId}/judgement', of(inspectionId)));

export const saveJudgement = (inspectionId: string, etag: string, body: Schemas['JudgementRequest']) =>
  answer(
    client.PUT('/inspections/{inspectionId}/judgement', {
      params: { path: { inspectionId }, header: { 'If-Match': etag } },
      body,
    }),
  );

export const askAgreement = (inspectionId: string, version: number, key: string) =>
  answer(
    client.POST('/inspections/{inspectionId}/judgement/agreement-request', {
      params: { path: { inspectionId }, header: { 'Idempotency-Key': key, 'If-Match': etagOf(version) } },
    }),
  );

export const agree = (inspectionId: string, version: number, key: string, body: Schemas['AgreementRequest']) =>
  answer(
    client.POST('/inspections/{inspectionId}/judgement/agreement', {
      params: { path: { inspectionId }, header: { 'Idempotency-Key': key, 'If-Match': etagOf(version) } },
      body,
    }),
  );
