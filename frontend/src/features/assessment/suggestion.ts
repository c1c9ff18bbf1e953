import type { components } from '@/api/schema.gen';

type Outcome = components['schemas']['Outcome'];

/** The answers to the four questions as they stand; an empty text is no answer yet. */
export interface Answers {
  readonly rightReceiver: string;
  readonly calamityOrViolence: string;
  readonly internalProcessStarted: string;
  readonly criminalInvestigation: string;
}

/**
 * The outcome that the answers point at (protocol step 3), for a person to follow or not: the first question that is
 * answered with no decides; what is not clear yet is unclear; otherwise the provider investigates.
 */
export function suggestedOutcome(answers: Answers): Outcome | undefined {
  if (answers.rightReceiver === 'NO') return 'TRANSFERRED';
  if (answers.calamityOrViolence === 'NO') return 'REJECTED';
  if (Object.values(answers).includes('')) return undefined;
  if (answers.rightReceiver === 'UNKNOWN' || answers.calamityOrViolence === 'UNKNOWN') return 'UNCLEAR';
  return answers.criminalInvestigation === 'YES' ? 'UNCLEAR' : 'PROVIDER_INVESTIGATION';
}
