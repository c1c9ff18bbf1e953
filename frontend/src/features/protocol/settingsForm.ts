import { z } from 'zod';
import { alongside } from '@/lib/alongside';
import { orNull } from '@/lib/formValues';
import type { Settings } from './describeSettings';
import { groupNames, isFiling, termGroups, type TermKind } from './termGroups';
import { checklistFields, checklistSchema, weighingFields, weighingSchema, type WeighingTexts } from './weighingForm';

const units = ['WORKING_DAYS', 'DAYS', 'WEEKS', 'MONTHS'] as const;
const families = ['STATUTORY', 'LOCAL'] as const;
const starts = ['EVENT', 'DISCOVERY'] as const;
const parties = [
  'REPORTER',
  'BOARD_CHAIR',
  'COLLEGE',
  'PUBLIC_ORDER',
  'POLICY_ADVISER',
  'CONTRACT_MANAGER',
  'COMMUNICATION',
  'OTHER',
] as const;
const kinds = ['CALAMITY', 'VIOLENCE', 'CONSULTATION', 'YOUTH_CALAMITY_FOR_INFORMATION', 'SENSITIVE_INCIDENT'] as const;

export const choices = { units, families, starts, parties, kinds };

interface FormTexts extends WeighingTexts {
  readonly amountWrong: string;
  readonly remindersWrong: string;
  readonly partyNameNeeded: string;
  readonly emailWrong: string;
  readonly kindsNeeded: string;
  readonly lawsNeeded: string;
  readonly hoursWrong: string;
  readonly monthsWrong: string;
  readonly percentWrong: string;
  readonly severalWrong: string;
  readonly weeksWrong: string;
  readonly yearsWrong: string;
}

/** What can be published. */
export const publishedKinds = [
  'SUPERVISOR_INVESTIGATION',
  'QUALITY_INSPECTION',
  'LAWFULNESS_INSPECTION',
  'ANNUAL_REPORT',
] as const;
/** What never is, whatever an authority sets. */
export const neverPublished = 'PROVIDER_INVESTIGATION';
export const documentKinds = [neverPublished, ...publishedKinds] as const;
/** How far a kind of document may become public. */
export const publicationRules = ['IN_FULL', 'SUMMARY', 'ON_DECISION', 'NEVER'] as const;
type DocumentKind = (typeof documentKinds)[number];
type PublicationRule = (typeof publicationRules)[number];

const wholeNumber = (least: number, most: number, message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d+$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);

const termSchema = (t: FormTexts) =>
  z.object({
    amount: wholeNumber(1, 400, t.amountWrong),
    unit: z.enum(units),
    family: z.enum(families),
    startsFrom: z.enum(starts).nullable(),
    source: z.string().max(300).transform(orNull),
  });

const partySchema = (t: FormTexts) =>
  z
    .object({
      party: z.enum(parties),
      name: z.string().max(120).transform(orNull),
      email: z.union([z.literal(''), z.email(t.emailWrong)]).transform(orNull),
      municipalityCode: z.string().transform(orNull),
      onlyWhenUrgent: z.boolean(),
    })
    .refine((party) => party.party !== 'OTHER' || party.name, alongside('name', t.partyNameNeeded));

/** The settings as a form has them: figures as they are typed, empty texts instead of nothing. */
export const settingsSchema = (t: FormTexts) =>
  z.object({
    terms: z.record(z.string(), termSchema(t)),
    localRule: z.object({ moveToWorkingDay: z.boolean(), authorityDaysCount: z.boolean() }),
    reminders: z.object({
      beforeWorkingDays: wholeNumber(0, 20, t.remindersWrong),
      escalateAfterWorkingDays: wholeNumber(0, 20, t.remindersWrong),
    }),
    informedOnReceipt: z.array(partySchema(t)).max(20),
    reportKinds: z.array(z.enum(kinds)).min(1, t.kindsNeeded),
    lawsReceived: z.array(z.string()).min(1, t.lawsNeeded),
    weighing: weighingSchema(t, wholeNumber),
    checklist: checklistSchema(t),
    followUp: z.object({ acknowledgementHours: wholeNumber(1, 72, t.hoursWrong) }),
    riskProfile: z.object({
      withinMonths: wholeNumber(1, 120, t.monthsWrong),
      standsOutPercent: wholeNumber(100, 1000, t.percentWrong),
      severalBudgets: wholeNumber(2, 1000, t.severalWrong),
    }),
    publication: z.object({
      rules: z.record(z.enum(documentKinds), z.enum(publicationRules)),
      waitingWeeks: wholeNumber(0, 26, t.weeksWrong),
      keepYears: wholeNumber(1, 20, t.yearsWrong),
    }),
  });

type SettingsFields = z.input<ReturnType<typeof settingsSchema>>;
type TermFields = SettingsFields['terms'][string];

const noParty: SettingsFields['informedOnReceipt'][number] = {
  party: 'OTHER',
  name: '',
  email: '',
  municipalityCode: '',
  onlyWhenUrgent: false,
};

/** A recipient that somebody is about to fill in. */
export const newParty = () => ({ ...noParty });

/** What holds for a kind of document. */
export const ruleOf = (kind: DocumentKind, { publication }: Settings): PublicationRule =>
  kind === neverPublished ? 'NEVER' : (publication.rules[kind] ?? 'NEVER');

function termFields(kind: TermKind, settings: Settings): TermFields {
  const rule = settings.terms[kind];
  return {
    amount: String(rule?.amount ?? ''),
    unit: rule?.unit ?? 'WORKING_DAYS',
    family: rule?.family ?? 'LOCAL',
    startsFrom: isFiling(kind) ? (rule?.startsFrom ?? 'DISCOVERY') : null,
    source: rule?.source ?? '',
  };
}

/** Settings as they are, ready to be changed in the form. */
export function fieldsOf(settings: Settings): SettingsFields {
  const all = groupNames.flatMap((group): readonly TermKind[] => termGroups[group]);
  return {
    terms: Object.fromEntries(all.map((kind) => [kind, termFields(kind, settings)])),
    localRule: { ...settings.localRule },
    reminders: {
      beforeWorkingDays: String(settings.reminders.beforeWorkingDays),
      escalateAfterWorkingDays: String(settings.reminders.escalateAfterWorkingDays),
    },
    informedOnReceipt: settings.informedOnReceipt.map((party) => ({
      party: party.party,
      name: party.name ?? '',
      email: party.email ?? '',
      municipalityCode: party.municipalityCode ?? '',
      onlyWhenUrgent: party.onlyWhenUrgent,
    })),
    reportKinds: [...settings.reportKinds],
    lawsReceived: [...settings.lawsReceived],
    weighing: weighingFields(settings.weighing),
    checklist: checklistFields(settings.checklist),
    followUp: { acknowledgementHours: String(settings.followUp.acknowledgementHours) },
    riskProfile: {
      withinMonths: String(settings.riskProfile.withinMonths),
      standsOutPercent: String(settings.riskProfile.standsOutPercent),
      severalBudgets: String(settings.riskProfile.severalBudgets),
    },
    publication: {
      rules: Object.fromEntries(documentKinds.map((kind) => [kind, ruleOf(kind, settings)])) as Record<
        DocumentKind,
        PublicationRule
      >,
      waitingWeeks: String(settings.publication.waitingWeeks),
      keepYears: String(settings.publication.keepYears),
    },
  };
}
