import { describe, expect, it } from 'vitest';
import { countOf, filterSchema, toExportAddress, toQuery } from './filters';

describe('the filters of the work list', () => {
  it('take one value of a list without brackets, and leave out what they do not know', () => {
    expect(filterSchema.parse({ status: 'SUBMITTED', term: 'SOON', assignee: 'me' })).toEqual({
      status: ['SUBMITTED'],
      municipality: [],
      priority: [],
      theme: [],
      assignee: 'me',
    });
    expect(filterSchema.parse({ status: ['NONSENSE', 'CLOSED'], search: 2026 })).toMatchObject({
      status: ['CLOSED'],
      search: '2026',
    });
  });

  it('know the statuses, priorities and themes of signals', () => {
    const filters = filterSchema.parse({
      kind: 'SIGNAL',
      status: 'ON_AGENDA',
      priority: ['RED', 'PINK'],
      theme: 'SAFETY',
    });
    expect(toQuery(filters)).toEqual({ kind: 'SIGNAL', status: ['ON_AGENDA'], priority: ['RED'], theme: ['SAFETY'] });
    expect(toExportAddress(filters)).toBe('/work-items/export?kind=SIGNAL&priority=RED&theme=SAFETY&status=ON_AGENDA');
  });

  it('ask the server only for what was chosen', () => {
    const filters = filterSchema.parse({ term: 'OVERDUE', municipality: ['GM0106'], search: '' });
    expect(toQuery(filters)).toEqual({ term: 'OVERDUE', municipality: ['GM0106'] });
    expect(countOf(filters)).toBe(2);
  });

  it('export what is on the screen, each value of a list by itself', () => {
    const filters = filterSchema.parse({ status: ['SUBMITTED', 'CLOSED'], sort: 'NEWEST', search: 'de eik' });
    expect(toExportAddress(filters)).toBe('/work-items/export?status=SUBMITTED&status=CLOSED&search=de+eik');
  });
});
