import { describe, expect, it } from 'vitest';
import { bodyOf, deviates, proposedFor } from './judgementForm';

describe('a judgement', () => {
  it('follows the framework while nothing is chosen', () => {
    expect(deviates({ verdict: '', consequence: '' }, 'GOOD')).toBe(false);
    expect(proposedFor({ verdict: '' }, 'GOOD')).toBe('IMPROVE_WITHOUT_RETEST');
  });
  it('follows it also when the same is chosen', () => {
    expect(deviates({ verdict: 'SUFFICIENT', consequence: 'IMPROVEMENT_PLAN_AND_RETEST' }, 'SUFFICIENT')).toBe(false);
  });
  it('deviates by another judgement or another follow-up', () => {
    expect(deviates({ verdict: 'INSUFFICIENT', consequence: '' }, 'SUFFICIENT')).toBe(true);
    expect(deviates({ verdict: '', consequence: 'HEAVIER_MEASURE' }, 'SUFFICIENT')).toBe(true);
  });
});

it('sends only behaviours that were weighed or described', () => {
  const body = bodyOf({
    verdict: '',
    consequence: '',
    consequenceText: ' ',
    deviationReason: '',
    trust: [
      { code: 'LEARNING', weight: '', seen: ' ' },
      { code: 'INTEGRITY', weight: 'HARMED', seen: '' },
    ],
  });
  expect(body).toEqual({
    verdict: null,
    consequence: null,
    consequenceText: null,
    deviationReason: null,
    trust: [{ code: 'INTEGRITY', weight: 'HARMED', seen: '' }],
  });
});
