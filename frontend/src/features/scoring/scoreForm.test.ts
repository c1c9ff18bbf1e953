import { describe, expect, it } from 'vitest';
import { bodyOf, chosenBy, formOf, merged } from './scoreForm';

const scale = [{ code: 'MEETS' }, { code: 'LARGELY_MEETS' }, { code: 'DOES_NOT_MEET' }];

describe('a key', () => {
  it('chooses a score by its place on the scale', () => {
    expect(chosenBy('1', scale)).toBe('MEETS');
    expect(chosenBy('3', scale)).toBe('DOES_NOT_MEET');
  });
  it('chooses nothing beyond the scale or by another key', () => {
    expect(chosenBy('4', scale)).toBeUndefined();
    expect(chosenBy('a', scale)).toBeUndefined();
  });
  it('0 says that it was not assessed', () => {
    expect(chosenBy('0', scale)).toBe('NOT_ASSESSED');
  });
});

describe('two findings on one criterion', () => {
  it('are both kept', () => {
    expect(merged('Van mij.', 'Van de ander.')).toBe('Van de ander.\n\nVan mij.');
  });
  it('are not doubled where one holds the other', () => {
    expect(merged('Rooster ontbreekt. Ook in mei.', 'Rooster ontbreekt.')).toBe('Rooster ontbreekt. Ook in mei.');
    expect(merged('', 'Rooster ontbreekt.')).toBe('Rooster ontbreekt.');
  });
});

describe('what is sent', () => {
  const score = {
    ref: 'V1',
    measured: true,
    version: 3,
    score: 'MEETS',
    notAssessed: false,
    finding: 'Gezien.',
    evidence: [{ kind: 'OTHER' as const, text: 'Rooster' }],
    done: true,
  };
  it('is what was read when nothing was changed', () => {
    expect(bodyOf(formOf(score))).toEqual({
      score: 'MEETS',
      notAssessed: false,
      notAssessedReason: null,
      finding: 'Gezien.',
      evidence: [{ kind: 'OTHER', id: null, text: 'Rooster' }],
    });
  });
  it('leaves out evidence that tells nothing yet', () => {
    expect(bodyOf({ ...formOf(score), evidence: [{ kind: 'FILE', id: '', text: ' ' }] }).evidence).toEqual([]);
  });
});
