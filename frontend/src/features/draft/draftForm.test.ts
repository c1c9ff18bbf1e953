import { describe, expect, it } from 'vitest';
import { emptyPerson, toContent, toForm } from './draftForm';
import { askable, fieldOfPointer, inOrder, stepOfPointer } from './steps';

describe('what is sent of a draft', () => {
  it('is the same as what was read, when nothing is typed', () => {
    const content = {
      kind: 'CALAMITY',
      placeKind: 'CLIENT_HOME',
      municipalityCode: 'GM0106',
      occurredOn: '2026-11-20',
      occurredAtTime: '14:30',
      harmedOther: false,
      persons: [{ role: 'CLIENT', name: 'Proef Cliënt 1', birthDate: '1950-03-12' }],
      informed: [{ party: 'POLICE', informedOn: '2026-11-20' }],
      contactPerson: { name: 'Proef Contact', email: 'contact@voorbeeld.example' },
    } as const;
    const read = { ...content, persons: [...content.persons], informed: [...content.informed] };
    expect(toContent(toForm(read), false)).toEqual(content);
  });

  it('leaves out what is no date, time or address yet, so that the rest can be saved', () => {
    const form = {
      ...toForm({}),
      occurredOn: '31-02',
      occurredAtTime: '25:99',
      discoveredOn: '2026-11-20',
      contactPerson: { name: 'Proef', function: '', email: 'half@', phone: '' },
    };
    expect(toContent(form, false)).toEqual({ discoveredOn: '2026-11-20', contactPerson: { name: 'Proef' } });
  });

  it('leaves out answers to questions that are not asked any more', () => {
    const form = {
      ...toForm({}),
      placeKind: 'LOCATION',
      locationId: 'l1',
      municipalityCode: 'GM0106',
      placeDescription: 'op straat',
      otherAuthority: false,
      authorityId: 'a1',
      period: true,
      occurredOn: '2026-11-01',
      occurredAtTime: '14:30',
      occurredUntilOn: '2026-11-03',
    };
    expect(toContent(form, false)).toEqual({
      placeKind: 'LOCATION',
      locationId: 'l1',
      occurredOn: '2026-11-01',
      occurredUntilOn: '2026-11-03',
    });
  });

  it('never holds a date of birth of staff, whatever was typed before the role was chosen', () => {
    const form = {
      ...toForm({}),
      persons: [{ ...emptyPerson('STAFF'), name: 'A.B.', birthDate: '1980-01-01', function: 'begeleider' }],
    };
    expect(toContent(form, false).persons).toEqual([{ role: 'STAFF', name: 'A.B.', function: 'begeleider' }]);
  });

  it('tells how it came in only when staff record it', () => {
    const form = { ...toForm({}), channel: 'PHONE', receivedOn: '2026-11-20', reporterKind: 'PROVIDER' };
    expect(toContent(form, false)).toEqual({});
    expect(toContent(form, true)).toEqual({ channel: 'PHONE', receivedOn: '2026-11-20', reporterKind: 'PROVIDER' });
  });
});

describe('what the server misses', () => {
  it('is found on the step where it can be mended', () => {
    expect(stepOfPointer('/contactPerson/email')).toBe('CONTACT');
    expect(stepOfPointer('/persons/0/birthDate')).toBe('CONSEQUENCES');
    expect(stepOfPointer('/truthful')).toBeUndefined();
  });

  it('leads to the person as a whole, and to any other field itself', () => {
    expect(fieldOfPointer('/persons/1/birthDate')).toBe('persons.1');
    expect(fieldOfPointer('/persons')).toBe('persons');
    expect(fieldOfPointer('/boardChair/name')).toBe('boardChair.name');
  });

  it('comes in the order of the form, without what cannot be asked yet', () => {
    const missing = ['/aftercare', '/municipalityCode', '/kind', '/placeKind'].map((pointer) => ({ pointer }));
    expect(inOrder(askable(missing)).map(({ pointer }) => pointer)).toEqual(['/kind', '/placeKind', '/aftercare']);
  });
});
