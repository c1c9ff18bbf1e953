import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { answer, api, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useKeepAnswer } from '@/api/useKeepAnswer';

type Schemas = components['schemas'];
export type Scoring = Schemas['Scoring'];
export type CriterionScore = Schemas['CriterionScore'];
export type Outcome = Schemas['ScoreOutcome'];
export type Result = Schemas['ScoringResult'];
export type Framework = Schemas['FrameworkContent'];
export type Theme = Schemas['FrameworkTheme'];
export type Criterion = Schemas['FrameworkCriterion'];
export type Evidence = Schemas['ScoreEvidence'];
export type Inspection = Schemas['Inspection'];

const of = (inspectionId: string) => ({ params: { path: { inspectionId } } });

export const useScoring = (inspectionId: string, options: { readonly refetchInterval?: number } = {}) =>
  api.useQuery('get', '/inspections/{inspectionId}/scoring', of(inspectionId), options);

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

const newest = (known: CriterionScore, saved: CriterionScore) =>
  known.ref === saved.ref && known.version < saved.version ? saved : known;

/** Saves one criterion on top of the version of it that was read. */
export type SaveScore = (ref: string, etag: string, body: Schemas['ScoreRequest']) => Promise<CriterionScore>;

/**
 * Saves scores and puts them, with the result that they make, in what is shown. Answers may come in another order than
 * the scores were sent: then none of their results is known to be the last, and the scoring is read anew after them.
 */
export function useSaveScore(inspectionId: string): SaveScore {
  const queries = useQueryClient();
  const keep = useKeepAnswer();
  const underWay = useRef(0);
  const crossed = useRef(false);
  return useCallback<SaveScore>(
    async (criterionRef, etag, body) => {
      const { queryKey } = api.queryOptions('get', '/inspections/{inspectionId}/scoring', of(inspectionId));
      underWay.current += 1;
      crossed.current ||= underWay.current > 1;
      try {
        const saved = await answer(
          client.PUT('/inspections/{inspectionId}/scoring/criteria/{criterionRef}', {
            params: { path: { inspectionId, criterionRef }, header: { 'If-Match': etag } },
            body,
          }),
        );
        await keep(queryKey, (known: Scoring) => ({
          ...known,
          ...(crossed.current ? {} : { result: saved.result }),
          scores: known.scores.map((one) => newest(one, saved.score)),
        }));
        return saved.score;
      } finally {
        underWay.current -= 1;
        if (underWay.current === 0 && crossed.current) {
          crossed.current = false;
          void queries.invalidateQueries({ queryKey });
        }
      }
    },
    [queries, keep, inspectionId],
  );
}

/** The scoring as it is on the server now, after somebody else was first. */
export const fetchScoring = (inspectionId: string): Promise<Scoring> =>
  answer(client.GET('/inspections/{inspectionId}/scoring', of(inspectionId)));

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

export const chooseCriteria = (inspectionId: string, etag: string, body: Schemas['CriteriaChoiceRequest']) =>
  answer(
    client.PUT('/inspections/{inspectionId}/scoring', {
      params: { path: { inspectionId }, header: { 'If-Match': etag } },
      body,
    }),
  );
