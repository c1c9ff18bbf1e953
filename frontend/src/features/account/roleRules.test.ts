import { describe, expect, it } from 'vitest';
import { conflictsAmong, rolesToGive } from './roleRules';

describe('roles that do not go together', () => {
  it('names every pair, whichever of the two was chosen first', () => {
    expect(conflictsAmong(['SUPERVISOR', 'ADMINISTRATOR'])).toEqual([['SUPERVISOR', 'ADMINISTRATOR']]);
    expect(conflictsAmong(['PRIVACY_OFFICER', 'ADMINISTRATOR', 'CONTRACT_MANAGER'])).toEqual([
      ['PRIVACY_OFFICER', 'ADMINISTRATOR'],
      ['PRIVACY_OFFICER', 'CONTRACT_MANAGER'],
    ]);
  });

  it('leaves alone what goes together', () => {
    expect(conflictsAmong(['SUPERVISOR', 'COORDINATOR', 'LAWFULNESS_SUPERVISOR'])).toEqual([]);
    expect(conflictsAmong(['PROVIDER_USER', 'PROVIDER_ADMINISTRATOR'])).toEqual([]);
  });
});

describe('roles that somebody may give', () => {
  it('keeps administration and review out of the hands of a coordinator', () => {
    expect(rolesToGive(['COORDINATOR'])).not.toContain('ADMINISTRATOR');
    expect(rolesToGive(['COORDINATOR'])).not.toContain('PRIVACY_OFFICER');
    expect(rolesToGive(['ADMINISTRATOR'])).toEqual(expect.arrayContaining(['ADMINISTRATOR', 'SUPERVISOR']));
  });
});
