import { z } from 'zod';
import { neededDate, optionalText, orNull } from '@/lib/formValues';
import type { Content, Criterion, Theme } from './queries';

interface FormTexts {
  readonly needed: string;
  readonly number: string;
  readonly dateNeeded: string;
}

/** A decimal as people type it, with a comma or a point. */
const decimal = (message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}([.,]\d{1,6})?$/, message)
    .transform((typed) => Number(typed.replace(',', '.')));

const optionalDecimal = (message: string) => z.union([z.literal('').transform(() => null), decimal(message)]);

const text = (max: number, message: string) => z.string().trim().min(1, message).max(max);

const shown = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value).replace('.', ',');

const coded = (t: FormTexts) => ({ code: text(40, t.needed), labelNl: text(200, t.needed) });

export const generalSchema = (t: FormTexts) =>
  z.object({
    nameNl: text(200, t.needed),
    source: optionalText(300).transform(orNull),
    note: optionalText(4000).transform(orNull),
    validFrom: neededDate(t.dateNeeded),
    scoreScale: z.array(z.object({ ...coded(t), value: decimal(t.number) })),
    decisionRule: z.object({
      goodAbovePercent: decimal(t.number),
      sufficientFromPercent: decimal(t.number),
      themeInsufficientBelowPercent: decimal(t.number),
    }),
    trustBehaviours: z.array(z.object(coded(t))),
  });

type GeneralForm = z.input<ReturnType<typeof generalSchema>>;

export const generalOf = (content: Content): GeneralForm => ({
  nameNl: content.nameNl,
  source: content.source ?? '',
  note: content.note ?? '',
  validFrom: content.validFrom,
  scoreScale: content.scoreScale.map(({ code, labelNl, value }) => ({ code, labelNl, value: shown(value) })),
  decisionRule: {
    goodAbovePercent: shown(content.decisionRule.goodAbovePercent),
    sufficientFromPercent: shown(content.decisionRule.sufficientFromPercent),
    themeInsufficientBelowPercent: shown(content.decisionRule.themeInsufficientBelowPercent),
  },
  trustBehaviours: content.trustBehaviours.map(({ code, labelNl }) => ({ code, labelNl })),
});

export const withGeneral = (content: Content, form: z.output<ReturnType<typeof generalSchema>>): Content => ({
  ...content,
  ...form,
  decisionRule: { ...content.decisionRule, ...form.decisionRule },
});

export const themeSchema = (t: FormTexts) =>
  z.object({
    code: text(40, t.needed),
    nameNl: text(200, t.needed),
    definitionNl: optionalText(4000).transform(orNull),
    insufficientBelowPercent: optionalDecimal(t.number),
  });

export const themeFormOf = (theme: Theme | undefined): z.input<ReturnType<typeof themeSchema>> => ({
  code: theme?.code ?? '',
  nameNl: theme?.nameNl ?? '',
  definitionNl: theme?.definitionNl ?? '',
  insufficientBelowPercent: shown(theme?.insufficientBelowPercent),
});

const appliesTo = ['ALL', 'PROFESSIONAL', 'INFORMAL', 'ALL_EXCEPT_CUSTODIAL_PARENT', 'CONTRACTED_ONLY'] as const;
export const appliesToChoices = appliesTo;

export const criterionSchema = (t: FormTexts) =>
  z.object({
    ref: text(40, t.needed),
    labelNl: text(2000, t.needed),
    appliesTo: z.enum(appliesTo),
    funding: z.union([z.literal('').transform(() => null), z.enum(['IN_KIND', 'PERSONAL_BUDGET'])]),
    conditional: z.boolean(),
    weight: optionalDecimal(t.number),
    verification: z.array(z.string()),
    evidenceHintsNl: z.string().transform((typed) =>
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  });

type CriterionForm = z.input<ReturnType<typeof criterionSchema>>;

export const criterionFormOf = (criterion: Criterion | undefined): CriterionForm => ({
  ref: criterion?.ref ?? '',
  labelNl: criterion?.labelNl ?? '',
  appliesTo: criterion?.appliesTo ?? 'ALL',
  funding: criterion?.funding ?? '',
  conditional: criterion?.conditional ?? false,
  weight: shown(criterion?.weight ?? 1),
  verification: [...(criterion?.verification ?? [])],
  evidenceHintsNl: (criterion?.evidenceHintsNl ?? []).join('\n'),
});

/** What is made of a part of a list: the part as it is now, if it is there; without an answer it goes. */
type Change<T> = (known: T | undefined) => T | undefined;

/**
 * The content with the theme of this code changed or taken away, or with a new one at the end where no code is given.
 * Nothing when there is no such theme any more.
 */
export function withTheme(content: Content, code: string | undefined, change: Change<Theme>): Content | undefined {
  const themes = placed(content.themes, code && ((theme) => theme.code === code), change);
  return themes && { ...content, themes };
}

/** The same of a criterion within its theme. */
export function withCriterion(
  content: Content,
  themeCode: string,
  ref: string | undefined,
  form: z.output<ReturnType<typeof criterionSchema>> | undefined,
): Content | undefined {
  const theme = content.themes.find(({ code }) => code === themeCode);
  const next = Math.max(0, ...(theme?.criteria ?? []).map(({ number }) => number)) + 1;
  const criteria = placed(
    theme?.criteria ?? [],
    ref && ((criterion) => criterion.ref === ref),
    (known) => form && { ...form, number: known?.number ?? next },
  );
  return theme && criteria && withTheme(content, themeCode, () => ({ ...theme, criteria }));
}

/** The content with a theme one place up or down. */
export function moved(content: Content, code: string, by: -1 | 1): Content | undefined {
  const themes = [...content.themes];
  const index = themes.findIndex((theme) => theme.code === code);
  const [theme] = index < 0 ? [] : themes.splice(index, 1);
  if (!theme) return undefined;
  themes.splice(Math.max(0, index + by), 0, theme);
  return { ...content, themes };
}

function placed<T>(all: readonly T[], is: '' | ((one: T) => boolean) | undefined, change: Change<T>): T[] | undefined {
  const index = is ? all.findIndex(is) : all.length;
  if (index < 0) return undefined;
  const made = change(all[index]);
  return [...all.slice(0, index), ...(made === undefined ? [] : [made]), ...all.slice(index + 1)];
}
