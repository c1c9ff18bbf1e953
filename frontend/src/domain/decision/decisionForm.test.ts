import { describe, expect, it } from 'vitest';
import { decisionSchema, emptyDecision } from './decisionForm';
import { decisionWords } from './messages';

const missing = (typed: object) =>
  decisionSchema(decisionWords.nl)
    .safeParse({ ...emptyDecision, ...typed })
    .error?.issues.map((one) => one.path[0]);

describe('a decision', () => {
  it('says all that is missing at once, also beside a date that is none', () => {
    expect(missing({ kind: 'PASS_ON', dueOn: 'morgen' })).toEqual(
      expect.arrayContaining(['party', 'task', 'reason', 'dueOn']),
    );
  });

  it('asks for nothing but a kind and a reason where the kind asks no more', () => {
    expect(missing({})).toEqual(['kind', 'reason']);
    expect(missing({ kind: 'ARCHIVE', reason: 'Bekend.' })).toBeUndefined();
  });
});
