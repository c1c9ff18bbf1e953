import { describe, expect, it } from 'vitest';
import {
  criterionFormOf,
  criterionSchema,
  generalOf,
  generalSchema,
  moved,
  withCriterion,
  withGeneral,
  withTheme,
} from './frameworkForm';
import type { Content } from './queries';

const t = { needed: 'nodig', number: 'getal', dateNeeded: 'datum' };

const content: Content = {
  code: 'TK',
  nameNl: 'Kader',
  validFrom: '2024-01-01',
  scoreScale: [
    { code: 'A', labelNl: 'Hoog', value: 1 },
    { code: 'B', labelNl: 'Laag', value: 0.25 },
  ],
  decisionRule: {
    goodAbovePercent: 75,
    sufficientFromPercent: 65,
    themeInsufficientBelowPercent: 65,
    formula: 'som',
  },
  trustBehaviours: [],
  themes: [
    { code: 'T', nameNl: 'Een', criteria: [{ number: 4, ref: 'T4', labelNl: 'Vier' }] },
    { code: 'U', nameNl: 'Twee', criteria: [] },
  ],
};

describe('the form of a framework', () => {
  it('gives back what it was given when nothing is changed', () => {
    const form = generalSchema(t).parse(generalOf(content));
    expect(withGeneral(content, form)).toEqual({ ...content, source: null, note: null });
  });

  it('takes decimals with a comma', () => {
    const form = generalSchema(t).parse({
      ...generalOf(content),
      decisionRule: { ...generalOf(content).decisionRule, goodAbovePercent: '72,5' },
    });
    expect(form.decisionRule.goodAbovePercent).toBe(72.5);
  });
});

describe('a criterion', () => {
  const form = criterionSchema(t).parse({
    ...criterionFormOf(undefined),
    ref: 'T5',
    labelNl: 'Vijf',
    evidenceHintsNl: 'Rooster\n\n Plan ',
  });

  it('that is added gets the next number of its theme', () => {
    const theme = withCriterion(content, 'T', undefined, form)?.themes[0];
    expect(theme?.criteria.map(({ number, ref }) => [number, ref])).toEqual([
      [4, 'T4'],
      [5, 'T5'],
    ]);
    expect(theme?.criteria[1]?.evidenceHintsNl).toEqual(['Rooster', 'Plan']);
  });

  it('that is changed keeps its number, and one that is removed is gone', () => {
    expect(withCriterion(content, 'T', 'T4', form)?.themes[0]?.criteria[0]?.number).toBe(4);
    expect(withCriterion(content, 'T', 'T4', undefined)?.themes[0]?.criteria).toEqual([]);
  });
});

describe('a theme', () => {
  const codes = (made: Content | undefined) => made?.themes.map(({ code }) => code);

  it('moves one place', () => {
    expect(codes(moved(content, 'T', 1))).toEqual(['U', 'T']);
  });

  it('is changed, or taken away, wherever somebody else moved it to', () => {
    const swapped = moved(content, 'T', 1) ?? content;
    const renamed = withTheme(swapped, 'T', (theme) => theme && { ...theme, nameNl: 'Nieuw' });
    expect(renamed?.themes.map(({ nameNl }) => nameNl)).toEqual(['Twee', 'Nieuw']);
    expect(codes(withTheme(swapped, 'U', () => undefined))).toEqual(['T']);
  });

  it('that is not there any more is not changed, and nothing else in its stead', () => {
    expect(withTheme(content, 'X', (theme) => theme)).toBeUndefined();
    expect(moved(content, 'X', 1)).toBeUndefined();
    expect(withCriterion(content, 'T', 'T9', undefined)).toBeUndefined();
  });
});
