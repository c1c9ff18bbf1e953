import type { components } from '@/api/schema.gen';
import { words, wordOf } from '@/domain/words';
import { language } from '@/i18n/language';
import { textsOf } from '@/i18n/messages';
import { protocolMessages } from './messages';
import { groupNames, termGroups, type TermKind } from './termGroups';
import { documentKinds, ruleOf } from './settingsForm';
import { extents, seriousnesses } from './weighingForm';

export type Settings = components['schemas']['ProtocolSettings'];
type TermRule = components['schemas']['TermRule'];
type InformedParty = components['schemas']['InformedParty'];

interface SettingsLine {
  /** The same in every version, so that versions can be compared. */
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

interface SettingsPart {
  readonly title: string;
  readonly lines: readonly SettingsLine[];
}

/** Names that stand in lists elsewhere: municipalities and laws by code. */
export interface Names {
  readonly municipality: (code: string) => string;
  readonly law: (code: string) => string;
}

function termText(rule: TermRule): string {
  const t = textsOf(protocolMessages);
  const length = `${rule.amount} ${(rule.amount === 1 ? t.unitOne : t.units)[rule.unit]}`;
  const family = t.families[rule.family];
  const text = rule.startsFrom ? t.termFrom(length, t.starts[rule.startsFrom], family) : t.term(length, family);
  return rule.source ? t.withSource(text, rule.source) : text;
}

function partyLine(party: InformedParty, names: Names): SettingsLine {
  const t = textsOf(protocolMessages);
  const label = [wordOf(textsOf(words).party, party.party), party.name].filter(Boolean).join(': ');
  const text = [
    party.onlyWhenUrgent ? t.receivesUrgent : t.receives,
    party.municipalityCode ? t.inMunicipality(names.municipality(party.municipalityCode)) : '',
    party.email ?? '',
  ];
  return {
    key: ['informed', party.party, party.name ?? '', party.municipalityCode ?? ''].join('|'),
    label,
    text: text.filter(Boolean).join(', '),
  };
}

function weighingLines({ matrix, earlierSignals, publicSensitivityRaises, mostSteps }: Settings['weighing']) {
  const t = textsOf(protocolMessages);
  const w = textsOf(words);
  const cells = seriousnesses.flatMap((seriousness) =>
    extents.map((extent) => ({
      key: `weighing|${seriousness}|${extent}`,
      label: t.cell(w.seriousness[seriousness], w.extent[extent]),
      text: w.priority[matrix[seriousness][extent]],
    })),
  );
  return [
    ...cells,
    {
      key: 'weighing|earlier',
      label: t.earlierRaise,
      text: earlierSignals.raises ? t.earlierFrom(earlierSignals.threshold, earlierSignals.withinMonths) : t.no,
    },
    { key: 'weighing|public', label: t.publicRaises, text: publicSensitivityRaises ? t.yes : t.no },
    { key: 'weighing|steps', label: t.mostSteps, text: t.steps(mostSteps) },
  ];
}

function itemLine(item: Settings['checklist'][number]): SettingsLine {
  const t = textsOf(protocolMessages);
  const text = [item.filledFrom ? t.bySystem : t.byPerson, item.required ? t.isRequired : t.isOptional];
  const label = language() === 'en' ? item.labelEn : item.labelNl;
  return { key: `checklist|${item.code}`, label, text: text.join(', ') };
}

/** Settings as people read them: parts with lines, the same for every version. */
export function describeSettings(settings: Settings, names: Names): readonly SettingsPart[] {
  const t = textsOf(protocolMessages);
  const w = textsOf(words);
  const yesNo = (value: boolean) => (value ? t.yes : t.no);
  const termLine = (kind: TermKind): SettingsLine | undefined => {
    const rule = settings.terms[kind];
    return rule && { key: `term|${kind}`, label: w.termKind[kind], text: termText(rule) };
  };
  const choices = (list: string, codes: readonly string[], name: (code: string) => string) =>
    codes.map((code) => ({ key: `${list}|${code}`, label: name(code), text: t.yes }));
  return [
    ...groupNames.map((group) => ({
      title: `${t.terms}: ${t.groups[group].toLowerCase()}`,
      lines: termGroups[group].map(termLine).filter((line) => line !== undefined),
    })),
    {
      title: t.localRule,
      lines: [
        { key: 'rule|move', label: t.move, text: yesNo(settings.localRule.moveToWorkingDay) },
        { key: 'rule|days', label: t.authorityDays, text: yesNo(settings.localRule.authorityDaysCount) },
      ],
    },
    {
      title: t.reminders,
      lines: [
        { key: 'remind|before', label: t.before, text: t.workingDays(settings.reminders.beforeWorkingDays) },
        { key: 'remind|after', label: t.escalate, text: t.workingDays(settings.reminders.escalateAfterWorkingDays) },
      ],
    },
    { title: t.informed, lines: settings.informedOnReceipt.map((party) => partyLine(party, names)) },
    { title: t.kinds, lines: choices('kind', settings.reportKinds, (code) => wordOf(w.reportKind, code)) },
    { title: t.laws, lines: choices('law', settings.lawsReceived, names.law) },
    { title: t.weighing, lines: weighingLines(settings.weighing) },
    { title: t.checklist, lines: settings.checklist.map(itemLine) },
    {
      title: t.followUp,
      lines: [
        {
          key: 'followUp|hours',
          label: t.acknowledgementHours,
          text: t.hours(settings.followUp.acknowledgementHours),
        },
      ],
    },
    {
      title: t.riskProfile,
      lines: [
        { key: 'risk|months', label: t.riskMonths, text: t.riskMonthsOf(settings.riskProfile.withinMonths) },
        { key: 'risk|percent', label: t.standsOut, text: t.standsOutAbove(settings.riskProfile.standsOutPercent) },
        {
          key: 'risk|severalBudgets',
          label: t.severalBudgets,
          text: t.severalFrom(settings.riskProfile.severalBudgets),
        },
      ],
    },
    {
      title: t.publication,
      lines: [
        ...documentKinds.map((kind) => ({
          key: `publication|${kind}`,
          label: t.documentKind[kind],
          text: t.publicationRule[ruleOf(kind, settings)],
        })),
        {
          key: 'publication|weeks',
          label: t.waitingWeeks,
          text: t.weeksOf(settings.publication.waitingWeeks),
        },
        { key: 'publication|years', label: t.keepYears, text: t.yearsOf(settings.publication.keepYears) },
      ],
    },
  ];
}

interface SettingsChange {
  readonly key: string;
  readonly part: string;
  readonly label: string;
  /** Absent where the other version has no such line. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What one version says otherwise than another, line by line, in the order in which people read it. */
export function differences(before: Settings, after: Settings, names: Names): readonly SettingsChange[] {
  const old = describeSettings(before, names);
  const next = describeSettings(after, names);
  return next.flatMap((part, place) => {
    const oldLines = old[place]?.lines ?? [];
    const textBefore = new Map(oldLines.map((line) => [line.key, line.text]));
    const keys = new Set(part.lines.map((line) => line.key));
    const changed = part.lines
      .filter((line) => textBefore.get(line.key) !== line.text)
      .map(({ key, label, text }) => ({ key, part: part.title, label, before: textBefore.get(key), after: text }));
    const gone = oldLines
      .filter((line) => !keys.has(line.key))
      .map(({ key, label, text }) => ({ key, part: part.title, label, before: text, after: undefined }));
    return [...changed, ...gone];
  });
}
