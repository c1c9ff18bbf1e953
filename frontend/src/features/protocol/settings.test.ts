import { describe, expect, it } from 'vitest';
import { differences, describeSettings, type Settings } from './describeSettings';
import { fieldsOf, settingsSchema } from './settingsForm';
import { groupNames, isFiling, termGroups, type TermKind } from './termGroups';
import { newItem } from './weighingForm';

const texts = {
  amountWrong: 'getal',
  remindersWrong: 'getal',
  partyNameNeeded: 'wie',
  emailWrong: 'adres',
  kindsNeeded: 'soort',
  lawsNeeded: 'wet',
  thresholdWrong: 'drempel',
  monthsWrong: 'maanden',
  itemNeeded: 'vraag',
  matrixWrong: 'lager',
  percentWrong: 'percentage',
  severalWrong: 'meerdere',
  hoursWrong: 'uren',
  weeksWrong: 'weken',
  yearsWrong: 'jaren',
};
const names = { municipality: (code: string) => (code === 'GM0106' ? 'Assen' : code), law: (code: string) => code };
const allKinds = groupNames.flatMap((group): readonly TermKind[] => termGroups[group]);

const settings = (part: Partial<Settings> = {}): Settings => ({
  terms: Object.fromEntries(
    allKinds.map((kind) => [
      kind,
      {
        amount: 3,
        unit: 'WORKING_DAYS' as const,
        family: 'LOCAL' as const,
        ...(isFiling(kind) ? { startsFrom: 'DISCOVERY' as const } : {}),
      },
    ]),
  ),
  localRule: { moveToWorkingDay: true, authorityDaysCount: false },
  reminders: { beforeWorkingDays: 2, escalateAfterWorkingDays: 1 },
  informedOnReceipt: [{ party: 'REPORTER', onlyWhenUrgent: false }],
  reportKinds: ['CALAMITY', 'VIOLENCE'],
  lawsReceived: ['WMO_2015'],
  weighing: {
    matrix: {
      LIFE_THREATENING: { LARGE: 'RED', MEDIUM: 'RED', SMALL: 'RED' },
      BASIC_SAFETY: { LARGE: 'RED', MEDIUM: 'ORANGE', SMALL: 'ORANGE' },
      DEVELOPMENT: { LARGE: 'ORANGE', MEDIUM: 'GREEN', SMALL: 'GREEN' },
    },
    earlierSignals: { raises: true, threshold: 2, withinMonths: 12 },
    publicSensitivityRaises: true,
    mostSteps: 1,
  },
  followUp: { acknowledgementHours: 4 },
  riskProfile: { withinMonths: 24, standsOutPercent: 100, severalBudgets: 2 },
  publication: {
    rules: {
      PROVIDER_INVESTIGATION: 'NEVER',
      SUPERVISOR_INVESTIGATION: 'SUMMARY',
      QUALITY_INSPECTION: 'IN_FULL',
      LAWFULNESS_INSPECTION: 'ON_DECISION',
      ANNUAL_REPORT: 'IN_FULL',
    },
    waitingWeeks: 2,
    keepYears: 5,
  },
  checklist: [
    { code: 'KVK', labelNl: 'KVK', labelEn: 'KVK', required: true, filledFrom: 'KVK' },
    { code: 'CLIENTS', labelNl: 'Aantal cliënten', labelEn: 'Number of clients', required: true, filledFrom: null },
  ],
  ...part,
});

describe('what a version says otherwise', () => {
  it('finds nothing between equal versions', () => {
    expect(differences(settings(), settings(), names)).toEqual([]);
  });

  it('names a changed term with the old and the new rule', () => {
    const after = settings();
    const changed = settings({
      terms: {
        ...after.terms,
        PROVIDER_INVESTIGATION: { amount: 8, unit: 'WEEKS', family: 'LOCAL', source: 'Besluit' },
      },
    });
    expect(differences(settings(), changed, names)).toEqual([
      {
        key: 'term|PROVIDER_INVESTIGATION',
        part: 'Termijnen: onderzoek',
        label: 'Onderzoek door aanbieder',
        before: '3 werkdagen, eigen regel',
        after: '8 weken, eigen regel (Besluit)',
      },
    ]);
  });

  it('tells what came and what went in lists, and not that their order changed', () => {
    const changed = settings({
      reportKinds: ['VIOLENCE', 'CALAMITY', 'CONSULTATION'],
      informedOnReceipt: [
        { party: 'COLLEGE', municipalityCode: 'GM0106', email: 'college@assen.example', onlyWhenUrgent: true },
      ],
    });
    const found = differences(settings(), changed, names);
    expect(found.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['College', undefined, 'Bericht als het dringend is, alleen voor Assen, college@assen.example'],
      ['Melder', 'Bericht bij elke melding', undefined],
      ['Overlegvraag', undefined, 'Ja'],
    ]);
  });

  it('describes every kind of term exactly once', () => {
    const lines = describeSettings(settings(), names).flatMap((part) => part.lines);
    expect(lines.filter((line) => line.key.startsWith('term|'))).toHaveLength(allKinds.length);
    expect(new Set(lines.map((line) => line.key)).size).toBe(lines.length);
  });
});

describe('the form of the settings', () => {
  it('gives back what it was filled with', () => {
    const before = settings({
      informedOnReceipt: [{ party: 'OTHER', name: 'Piket', email: 'piket@voorbeeld.example', onlyWhenUrgent: true }],
    });
    const after = settingsSchema(texts).parse(fieldsOf(before));
    expect(differences(before, after, names)).toEqual([]);
    expect(after.terms['REPORT_FILING']).toEqual({
      amount: 3,
      unit: 'WORKING_DAYS',
      family: 'LOCAL',
      startsFrom: 'DISCOVERY',
      source: null,
    });
    expect(after.terms['ASSESSMENT']?.startsFrom).toBeNull();
  });

  it('never publishes what a provider investigated itself, whatever was once set', () => {
    const before = settings();
    const rules = { ...before.publication.rules, PROVIDER_INVESTIGATION: 'IN_FULL' as const };
    const once = { ...before, publication: { ...before.publication, rules } };
    expect(settingsSchema(texts).parse(fieldsOf(once)).publication.rules.PROVIDER_INVESTIGATION).toBe('NEVER');
  });

  it('tells at each cell of the matrix that it is lower than a lighter or smaller one', () => {
    const fields = fieldsOf(settings());
    fields.weighing.matrix.BASIC_SAFETY.LARGE = 'GREEN';
    fields.weighing.earlierSignals.threshold = '0';
    const paths = settingsSchema(texts)
      .safeParse(fields)
      .error?.issues.map((issue) => issue.path.join('.'));
    expect(paths).toEqual(['weighing.matrix.BASIC_SAFETY.LARGE', 'weighing.earlierSignals.threshold']);
  });

  it('gives a new question a code that no other has, and Dutch where it has no English', () => {
    const fields = fieldsOf(settings());
    fields.checklist = [{ ...newItem([]), code: 'OWN_2', labelNl: 'Eerste' }];
    const added = newItem(fields.checklist);
    expect(added.code).toBe('OWN_3');
    expect(settingsSchema(texts).parse(fields).checklist[0]).toMatchObject({ labelEn: 'Eerste', filledFrom: null });
  });

  it('refuses figures that are none, and a recipient without a name', () => {
    const fields = fieldsOf(settings());
    const assessment = fields.terms['ASSESSMENT'];
    if (assessment) assessment.amount = 'drie';
    fields.reminders.beforeWorkingDays = '21';
    fields.informedOnReceipt = [{ party: 'OTHER', name: ' ', email: '', municipalityCode: '', onlyWhenUrgent: false }];
    const paths = settingsSchema(texts)
      .safeParse(fields)
      .error?.issues.map((issue) => issue.path.join('.'));
    expect(paths).toEqual(['terms.ASSESSMENT.amount', 'reminders.beforeWorkingDays', 'informedOnReceipt.0.name']);
  });
});
