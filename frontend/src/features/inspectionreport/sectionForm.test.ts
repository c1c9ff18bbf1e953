import { describe, expect, it } from 'vitest';
import { idsGiven, onTopOf } from './sectionForm';

const passage = (id: string, text: string) => ({ id, text });
const form = (...passages: { id: string; text: string }[]) => ({ heading: 'Kop', passages });

describe('the passages of a section', () => {
  it('take the ids that the server gave, and lose the id of what was emptied', () => {
    const sent = form(passage('a', 'Een'), passage('b', ' '), passage('', 'Drie'));
    const kept = { id: 's', gone: false, leftOver: [], version: 2, ...form(passage('a', 'Een'), passage('n', 'Drie')) };
    expect(idsGiven(sent, kept)).toEqual(['a', '', 'n']);
  });

  it('are new again where the other took them away', () => {
    const mine = form(passage('a', 'Mijn'), passage('b', 'Ook'));
    expect(onTopOf(mine, form(passage('b', 'Twee'))).passages.map(({ id }) => id)).toEqual(['', 'b']);
  });
});
