import { describe, expect, it } from 'vitest';
import type { Report } from '@/features/report/queries';
import { openSteps } from './steps';

const report = (status: Report['status']) => ({ status }) as Report;

describe('what comes next with a report', () => {
  it('is the step that its status asks for; the rest that is open stands beside it', () => {
    expect(openSteps(report('ACKNOWLEDGED'), ['recordConversation', 'assessReport', 'openPersons'])).toEqual({
      next: 'assessReport',
      others: ['recordConversation'],
    });
  });

  it('is the conversation about an investigation, and its judgement once that is minuted', () => {
    const open = ['reviewInvestigation', 'recordConversation'];
    const talked = { status: 'REVIEW_CONVERSATION', conversations: [{ id: 'a' }] } as unknown as Report;
    expect(openSteps(report('REVIEW_CONVERSATION'), open).next).toBe('recordConversation');
    expect(openSteps(talked, open).next).toBe('reviewInvestigation');
  });

  it('is nothing for who may not take that step', () => {
    expect(openSteps(report('AWAITING_AGREEMENT'), [])).toEqual({ next: undefined, others: [] });
    expect(openSteps(report('CLOSED'), ['reopenReport'])).toEqual({ next: undefined, others: ['reopenReport'] });
  });
});
