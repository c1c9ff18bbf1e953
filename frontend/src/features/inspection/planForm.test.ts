import { describe, expect, it } from 'vitest';
import { inspectionMessages } from './messages';
import { emptyPlan, planSchema } from './planForm';

const t = inspectionMessages.nl;

const messagesOf = (plan: object) =>
  planSchema(t)
    .safeParse({ ...emptyPlan('2026-12-01'), kind: 'STRUCTURAL', aspect: 'QUALITY', announced: 'YES', ...plan })
    .error?.issues.map(({ message }) => message);

describe('the period of a plan', () => {
  it('does not end before it begins', () => {
    const plan = { purpose: 'Waarom.', plannedUntil: '2026-11-30' };
    expect(messagesOf(plan)).toEqual([t.untilBefore]);
  });

  it('tells of a missing day once', () => {
    const plan = { purpose: 'Waarom.', plannedUntil: '' };
    expect(messagesOf(plan)).toEqual([t.dateMissing]);
  });
});
