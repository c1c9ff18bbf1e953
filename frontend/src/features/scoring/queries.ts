import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answer, api, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';

type Schemas = components['schemas'];
export type Scoring = Schemas['Scoring'];
export type CriterionScore = Schemas['CriterionScore'];
export type Outcome = Schemas['ScoreOutcome'];
export type Result = Schemas['ScoringResult'];
export type Framework = Schemas['FrameworkContent'];
export type Theme = Schemas['FrameworkTheme'];
export type Criterion = Schemas['FrameworkCriterion'];
export type Verdict = Schemas['Verdict'];
export type Evidence = Schemas['ScoreEvidence'];
export type Comparison = Schemas['ScoreComparison'];
export type Inspection = Schemas['Inspection'];

const of = (inspectionId: string) => ({ params: { path: { inspectionId } } });

export const useInspection = (inspectionId: string) =>
  api.useQuery('get', '/inspections/{inspectionId}', of(inspectionId));

export const useScoring = (inspectionId: string) =>
  api.useQuery('get', '/inspections/{inspectionId}/scoring', of(inspectionId));

export const useComparison = (inspectionId: string) =>
  api.useQuery('get', '/inspections/{inspectionId}/scoring/comparison', of(inspectionId));

/** Everything that can serve as evidence: the files of the inspection and the notes of its visits. */
export function useEvidenceChoices(inspection: Inspection) {
  const files = api.useQuery('get', '/cases/{caseId}/attachments', { params: { path: { caseId: inspection.id } } });
  return {
    files: files.data?.items ?? [],
    notes: (inspection.visits ?? []).flatMap((visit) =>
      (visit.notes ?? []).map((note) => ({ ...note, visitedOn: visit.visitedOn, place: visit.place })),
    ),
  };
}

/** Puts a score that was saved, with the result that it makes, in what is shown. */
export function useScoringCache(inspectionId: string) {
  const queries = useQueryClient();
  return useCallback(
    (saved: { readonly score: CriterionScore; readonly result: Result }) => {
      const { queryKey } = api.queryOptions('get', '/inspections/{inspectionId}/scoring', of(inspectionId));
      queries.setQueryData<Scoring>(
        queryKey,
        (known) =>
          known && {
            ...known,
            result: saved.result,
            scores: known.scores.map((one) => (one.ref === saved.score.ref ? saved.score : one)),
          },
      );
    },
    [queries, inspectionId],
  );
}

/** The scoring as it is on the server now, after somebody else was first. */
export const fetchScoring = (inspectionId: string): Promise<Scoring> =>
  answer(client.GET('/inspections/{inspectionId}/scoring', of(inspectionId)));

export const saveScore = (inspectionId: string, ref: string, etag: string, body: Schemas['ScoreRequest']) =>
  answer(
    client.PUT('/inspections/{inspectionId}/scoring/criteria/{criterionRef}', {
      params: { path: { inspectionId, criterionRef: ref }, header: { 'If-Match': etag } },
      body,
    }),
  );

export const proposeCriteria = (
  inspectionId: string,
  query: {
    frameworkVersionId: string;
    providerGroup: Schemas['ProviderGroup'];
    funding: Schemas['CareFunding'];
  },
) =>
  api.queryOptions('get', '/inspections/{inspectionId}/scoring/proposal', {
    params: { path: { inspectionId }, query },
  });

export const chooseCriteria = (inspectionId: string, version: number, body: Schemas['CriteriaChoiceRequest']) =>
  answer(
    client.PUT('/inspections/{inspectionId}/scoring', {
      params: { path: { inspectionId }, header: { 'If-Match': etagOf(version) } },
      body,
    }),
  );
