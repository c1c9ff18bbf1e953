import { describe, expect, it } from 'vitest';
import { emptyRow, toContent, toForm } from './investigationForm';
import { partOfPointer } from './questions';

describe('the structured report', () => {
  it('is sent as it was read, when nothing is typed', () => {
    const content = {
      clientIndication: 'Cliënt A, beschermd wonen',
      committee: [{ function: 'bestuurder', independent: false }],
      timeline: [{ on: '2026-11-20', time: '14:30', fact: 'De val.' }],
      rootCauses: ['De vloer was nat.'],
      measures: [{ description: 'Antislipvloer', owner: 'locatiemanager', dueOn: '2027-02-01' }],
      analysisMethod: 'PRISMA',
    };
    expect(toContent(toForm(content))).toEqual(content);
  });

  it('keeps empty rows, so that what the server says of the third row is about the third row', () => {
    const form = { ...toForm({}), timeline: [emptyRow('timeline'), { on: '20-11', time: '', fact: 'De val.' }] };
    expect(toContent(form)).toEqual({ timeline: [{}, { fact: 'De val.' }] });
  });

  it('names another method only where another method was chosen', () => {
    const form = { ...toForm({}), analysisMethod: 'SIRE', analysisMethodOther: 'eigen methode' };
    expect(toContent(form)).toEqual({ analysisMethod: 'SIRE' });
  });

  it('finds what misses in the part where it is asked', () => {
    expect(partOfPointer('/analysisMethodOther')).toBe('SETUP');
    expect(partOfPointer('/measures/0/owner')).toBe('FOLLOW_UP');
    expect(partOfPointer('/reportId')).toBeUndefined();
  });
});
