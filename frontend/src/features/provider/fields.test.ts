import { describe, expect, it } from 'vitest';
import { addressOf, locationFields, locationSchema, providerFields, providerSchema } from './fields';

const texts = {
  nameNeeded: 'naam',
  kvkWrong: 'kvk',
  branchWrong: 'vestiging',
  postcodeWrong: 'postcode',
  municipalityNeeded: 'gemeente',
  capacityWrong: 'plaatsen',
  emailWrong: 'adres',
  dateNeeded: 'datum',
  authorityNeeded: 'organisatie',
};

describe('the form of a provider', () => {
  it('sends nothing for what was left empty', () => {
    const request = providerSchema(texts).parse({ ...providerFields(), name: ' Voorbeeldzorg De Eik ' });
    expect(request).toEqual({
      name: 'Voorbeeldzorg De Eik',
      kvkNumber: null,
      kind: 'ORGANISATION',
      email: null,
      phone: null,
      boardChair: undefined,
      contact: undefined,
      personalBudget: false,
      personalBudgetClients: null,
      authorityId: null,
    });
  });

  it.each([
    { personalBudget: true, typed: ' 12 ', sent: 12 },
    { personalBudget: true, typed: '0', sent: 0 },
    { personalBudget: true, typed: '', sent: null },
    { personalBudget: false, typed: '12', sent: null },
    { personalBudget: false, typed: 'veel', sent: null },
  ])(
    'counts clients with a budget where there are budgets: $personalBudget, “$typed”',
    ({ personalBudget, typed, sent }) => {
      const fields = { ...providerFields(), name: 'Zorg', personalBudget, personalBudgetClients: typed };
      expect(providerSchema(texts).parse(fields).personalBudgetClients).toBe(sent);
    },
  );

  it.each(['-1', '1,5', 'veel', '10001'])('says together with all else that “%s” is no number of clients', (typed) => {
    const fields = { ...providerFields(), personalBudget: true, personalBudgetClients: typed };
    const paths = providerSchema(texts)
      .safeParse(fields)
      .error?.issues.map((issue) => issue.path.join('.'));
    expect(paths).toEqual(['name', 'personalBudgetClients']);
  });

  it('asks for the authority of who works for all of them', () => {
    const parsed = providerSchema(texts, true).safeParse({ ...providerFields(), name: 'Zorg' });
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual(['organisatie']);
  });

  it('keeps what a contact has, and reads a KVK number as people write it', () => {
    const fields = providerFields();
    fields.name = 'Voorbeeldzorg';
    fields.kvkNumber = '1234 5678';
    fields.boardChair.name = 'Proef Persoon 1';
    const request = providerSchema(texts).parse(fields);
    expect(request.kvkNumber).toBe('12345678');
    expect(request.boardChair).toEqual({ name: 'Proef Persoon 1' });
  });
});

describe('a number of the trade register', () => {
  it.each(['1234567', '123456789', '00000000', 'abcdefgh'])('is refused where it can be none: %s', (kvkNumber) => {
    const parsed = providerSchema(texts).safeParse({ ...providerFields(), name: 'Zorg', kvkNumber });
    expect(parsed.error?.issues.map((issue) => issue.message)).toContain('kvk');
  });

  it('of a branch has twelve digits', () => {
    const location = { ...locationFields(), name: 'Huis', municipalityCode: 'GM0106' };
    expect(locationSchema(texts).parse({ ...location, branchNumber: '0000 1234 5678' }).branchNumber).toBe(
      '000012345678',
    );
    expect(locationSchema(texts).safeParse({ ...location, branchNumber: '12345678' }).success).toBe(false);
  });
});

describe('the form of a location', () => {
  it('says all that is wrong at once', () => {
    const fields = { ...locationFields(), postcode: '94 AB', capacity: 'veel' };
    const paths = locationSchema(texts)
      .safeParse(fields)
      .error?.issues.map((issue) => issue.path.join('.'));
    expect(paths).toEqual(['name', 'postcode', 'municipalityCode', 'capacity']);
  });

  it('takes a postcode in small letters and a figure as a figure', () => {
    const fields = {
      ...locationFields(),
      name: 'Huis',
      municipalityCode: 'GM0106',
      postcode: '9401 ab',
      capacity: '12',
    };
    expect(locationSchema(texts).parse(fields)).toMatchObject({ postcode: '9401 AB', capacity: 12, closedOn: null });
  });

  it('shows an address as far as it is known', () => {
    const location = {
      id: '1',
      name: 'Huis',
      municipalityCode: 'GM0106',
      municipalityName: 'Assen',
      protectedAddress: false,
      version: 0,
    };
    expect(addressOf({ ...location, street: 'Proefstraat', houseNumber: '1', city: 'Assen' })).toBe(
      'Proefstraat 1, Assen',
    );
    expect(addressOf(location)).toBe('');
  });
});
