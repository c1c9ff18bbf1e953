import { describe, expect, it } from 'vitest';
import { codeFrom, itemFields, itemSchema } from './itemFields';
import { itemState } from './items';

const texts = {
  codeWrong: 'code',
  labelNeeded: 'naam',
  groupNeeded: 'groep',
  sortWrong: 'plaats',
  dateNeeded: 'datum',
};

describe('the form of an item', () => {
  it('proposes a code from a name', () => {
    expect(codeFrom('Val van de trap')).toBe('VAL_VAN_DE_TRAP');
    expect(codeFrom(' 2e cliënt (beëindigd)')).toBe('E_CLIENT_BEEINDIGD');
  });

  it('asks for a group only where there are groups', () => {
    const fields = { ...itemFields(undefined, '2026-11-22'), code: 'VAL', labelNl: 'Val', labelEn: 'Fall' };
    expect(
      itemSchema('natures', texts)
        .safeParse(fields)
        .error?.issues.map(({ message }) => message),
    ).toEqual(['groep']);
    expect(itemSchema('provisions', texts).parse(fields)).toMatchObject({ group: null, sort: 1000, validUntil: null });
  });
});

describe('when an item can be chosen', () => {
  const item = { code: 'VAL', labelNl: 'Val', labelEn: 'Fall', sort: 1, own: true };
  it('counts its first and its last day', () => {
    const period = { ...item, validFrom: '2026-02-01', validUntil: '2026-02-28' };
    expect(itemState(period, '2026-01-31')).toBe('coming');
    expect(itemState(period, '2026-02-01')).toBe('current');
    expect(itemState(period, '2026-02-28')).toBe('current');
    expect(itemState(period, '2026-03-01')).toBe('over');
  });
});
