import type { components } from '@/api/schema.gen';
import type { CriterionScore, Evidence } from './queries';

/** What is typed on one criterion. */
export interface ScoreForm {
  readonly score: string;
  readonly notAssessed: boolean;
  readonly notAssessedReason: string;
  readonly finding: string;
  readonly evidence: readonly EvidenceForm[];
}

export interface EvidenceForm {
  readonly kind: Evidence['kind'];
  readonly id: string;
  readonly text: string;
}

export const formOf = (score: CriterionScore): ScoreForm => ({
  score: score.score ?? '',
  notAssessed: score.notAssessed,
  notAssessedReason: score.notAssessedReason ?? '',
  finding: score.finding,
  evidence: score.evidence.map(({ kind, id, text }) => ({ kind, id: id ?? '', text: text ?? '' })),
});

/** A row of evidence that tells nothing yet stays here until it does. */
export const tells = ({ id, text }: EvidenceForm) => id !== '' || text.trim() !== '';

export const bodyOf = (form: ScoreForm): components['schemas']['ScoreRequest'] => ({
  score: form.score || null,
  notAssessed: form.notAssessed,
  notAssessedReason: form.notAssessed ? form.notAssessedReason : null,
  finding: form.finding,
  evidence: form.evidence
    .filter(tells)
    .map(({ kind, id, text }) => ({ kind, id: id || null, text: text.trim() || null })),
});

/** Both findings under each other, each word once where one holds the other. */
export function merged(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  return `${theirs}\n\n${mine}`;
}

/** What a key chooses: a score by its place on the scale, 0 for not assessed; nothing for other keys. */
export function chosenBy(key: string, scale: readonly { readonly code: string }[]): string | undefined {
  if (key === '0') return 'NOT_ASSESSED';
  return /^[1-9]$/.test(key) ? scale[Number(key) - 1]?.code : undefined;
}
