import { describe, expect, it } from 'vitest';
import { suggestedOutcome } from './suggestion';

const yes = {
  rightReceiver: 'YES',
  calamityOrViolence: 'YES',
  internalProcessStarted: 'YES',
  criminalInvestigation: 'NO',
};

describe('what the four answers point at', () => {
  it('is an investigation by the provider when nothing stands in its way', () => {
    expect(suggestedOutcome(yes)).toBe('PROVIDER_INVESTIGATION');
  });

  it('follows from the first question that is answered with no, before the others are answered', () => {
    expect(suggestedOutcome({ ...yes, rightReceiver: 'NO', criminalInvestigation: '' })).toBe('TRANSFERRED');
    expect(suggestedOutcome({ ...yes, calamityOrViolence: 'NO' })).toBe('REJECTED');
  });

  it('is unclear while something that decides is not known, or an inquiry of the police might be hindered', () => {
    expect(suggestedOutcome({ ...yes, calamityOrViolence: 'UNKNOWN' })).toBe('UNCLEAR');
    expect(suggestedOutcome({ ...yes, criminalInvestigation: 'YES' })).toBe('UNCLEAR');
  });

  it('is nothing while a question is open', () => {
    expect(suggestedOutcome({ ...yes, internalProcessStarted: '' })).toBeUndefined();
  });
});
