import type { components } from '@/api/schema.gen';
import type { Consequence, Judgement } from './queries';

type Verdict = 'GOOD' | 'SUFFICIENT' | 'INSUFFICIENT';

/** What is typed about a judgement; empty where the team follows the framework. */
export interface JudgementForm {
  readonly verdict: '' | Verdict;
  readonly consequence: '' | Consequence;
  readonly consequenceText: string;
  readonly deviationReason: string;
  readonly trust: readonly { readonly code: string; readonly weight: string; readonly seen: string }[];
}

export const verdicts: readonly Verdict[] = ['GOOD', 'SUFFICIENT', 'INSUFFICIENT'];

const goesWith: Record<Verdict, Consequence> = {
  GOOD: 'IMPROVE_WITHOUT_RETEST',
  SUFFICIENT: 'IMPROVEMENT_PLAN_AND_RETEST',
  INSUFFICIENT: 'HEAVIER_MEASURE',
};

export const consequences: readonly Consequence[] = Object.values(goesWith);

/** The follow-up that goes with the judgement that is chosen, or else with what the rule made. */
export function proposedFor(form: Pick<JudgementForm, 'verdict'>, made: Judgement['proposedVerdict']) {
  const verdict = form.verdict || made;
  return verdict === 'NONE' ? undefined : goesWith[verdict];
}

/** Whether a reason and a second person are needed. */
export function deviates(form: Pick<JudgementForm, 'verdict' | 'consequence'>, made: Judgement['proposedVerdict']) {
  return (
    (form.verdict !== '' && form.verdict !== made) ||
    (form.consequence !== '' && form.consequence !== proposedFor(form, made))
  );
}

export const formOf = (judgement: Judgement): JudgementForm => ({
  verdict: judgement.wantedVerdict ?? '',
  consequence: judgement.wantedConsequence ?? '',
  consequenceText: judgement.consequenceText ?? '',
  deviationReason: judgement.deviationReason ?? '',
  trust: judgement.behaviours.map(({ code }) => {
    const known = judgement.trust.find((one) => one.code === code);
    return { code, weight: known?.weight ?? '', seen: known?.seen ?? '' };
  }),
});

export const bodyOf = (form: JudgementForm): components['schemas']['JudgementRequest'] => ({
  verdict: form.verdict || null,
  consequence: form.consequence || null,
  consequenceText: form.consequenceText.trim() || null,
  deviationReason: form.deviationReason.trim() || null,
  trust: form.trust
    .filter(({ weight, seen }) => weight !== '' || seen.trim() !== '')
    .map(({ code, weight, seen }) => ({
      code,
      weight: (weight || null) as components['schemas']['TrustObservation']['weight'],
      seen,
    })),
});
