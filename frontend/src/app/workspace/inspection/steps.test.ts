import { expect, it } from 'vitest';
import type { Inspection } from '@/features/inspection/queries';
import { nowOf } from './steps';

const inspection = (status: Inspection['status'], actions: readonly string[], change: Partial<Inspection> = {}) =>
  ({ status, announced: true, actions, ...change }) as Inspection;

it('asks for the step of the status; the rest that is open stands beside it', () => {
  expect(nowOf(inspection('PLANNED', ['announceInspection', 'cancelInspection', 'addVisit']))).toEqual({
    standing: 'PLANNED',
    next: 'announceInspection',
    others: ['cancelInspection'],
  });
});

it('sends who inspects unannounced to the visits', () => {
  const now = nowOf(inspection('PLANNED', ['addVisit', 'cancelInspection'], { announced: false }));
  expect(now).toEqual({ standing: 'PLANNED_UNANNOUNCED', place: 'visits', others: ['cancelInspection'] });
});

it('brings who is asked to agree with a deviation to the judgement, before any step', () => {
  const now = nowOf(inspection('IN_PROGRESS', ['agreeWithJudgement', 'sendDraftReport', 'saveScore']));
  expect(now).toEqual({ standing: 'DEVIATION_ASKED', place: 'judgement', others: ['sendDraftReport'] });
});

it('goes from the scores to the report once that was made', () => {
  expect(nowOf(inspection('IN_PROGRESS', ['saveScore']))?.place).toBe('scores');
  expect(nowOf(inspection('IN_PROGRESS', ['saveScore', 'sendDraftReport']))).toEqual({
    standing: 'COMPOSED',
    next: 'sendDraftReport',
    others: [],
  });
});

it('asks for a final report when the provider reacted or can no longer do so', () => {
  const waits = nowOf(inspection('DRAFT_REPORT', ['changeReportSection']));
  expect(waits).toEqual({ standing: 'WITH_PROVIDER', place: 'report', others: [] });
  const over = nowOf(inspection('DRAFT_REPORT', ['changeReportSection', 'proposeFinalReport']));
  expect(over).toEqual({ standing: 'NOT_REACTED', next: 'proposeFinalReport', others: [] });
  const reacted = nowOf(inspection('DRAFT_REPORT', ['changeReportSection', 'weighReaction']));
  expect(reacted).toEqual({ standing: 'REACTED', place: 'report', others: [] });
  const weighed = nowOf(inspection('DRAFT_REPORT', ['changeReportSection', 'proposeFinalReport', 'weighReaction']));
  expect(weighed).toEqual({ standing: 'WEIGHED', next: 'proposeFinalReport', others: [] });
  expect(nowOf(inspection('DRAFT_REPORT', ['agreeFinalReport']))?.standing).toBe('FINAL_ASKED');
  expect(nowOf(inspection('DRAFT_REPORT', []))).toEqual({ standing: 'DRAFT_REPORT', others: [] });
});

it('asks for nothing where one does not see how an inspection stands', () => {
  expect(nowOf(inspection(undefined, []))).toBeUndefined();
});
