import { z } from 'zod';
import type { components } from '@/api/schema.gen';

type WeighingSettings = components['schemas']['WeighingSettings'];
type ChecklistItem = components['schemas']['ChecklistItem'];

const priorities = ['RED', 'ORANGE', 'GREEN'] as const;
const sources = ['EARLIER_SIGNALS', 'REPORTS', 'MEASURES', 'CONTRACTS', 'LOCATIONS', 'PERSONAL_BUDGET', 'KVK'] as const;

/** Heaviest and largest first, as the matrix is read. */
export const seriousnesses = ['LIFE_THREATENING', 'BASIC_SAFETY', 'DEVELOPMENT'] as const;
export const extents = ['LARGE', 'MEDIUM', 'SMALL'] as const;

export const weighingChoices = { priorities, sources };

export interface WeighingTexts {
  readonly thresholdWrong: string;
  readonly monthsWrong: string;
  readonly itemNeeded: string;
  readonly matrixWrong: string;
}

type WholeNumber = (least: number, most: number, message: string) => z.ZodType<number, string>;

const row = z.object({ LARGE: z.enum(priorities), MEDIUM: z.enum(priorities), SMALL: z.enum(priorities) });

/** What is heavier or larger has no lower priority; names the cells where that is so. */
function lowerThanLighter(matrix: WeighingSettings['matrix']) {
  const cells = seriousnesses.flatMap((seriousness, heavy) =>
    extents.map((extent, large) => ({
      seriousness,
      extent,
      heavy,
      large,
      rank: priorities.indexOf(matrix[seriousness][extent]),
    })),
  );
  return cells.filter((cell) =>
    cells.some((other) => other.heavy >= cell.heavy && other.large >= cell.large && other.rank < cell.rank),
  );
}

export const weighingSchema = (t: WeighingTexts, wholeNumber: WholeNumber) =>
  z.object({
    matrix: z.object({ LIFE_THREATENING: row, BASIC_SAFETY: row, DEVELOPMENT: row }).superRefine((matrix, context) => {
      for (const { seriousness, extent } of lowerThanLighter(matrix)) {
        context.addIssue({ code: 'custom', path: [seriousness, extent], message: t.matrixWrong });
      }
    }),
    earlierSignals: z.object({
      raises: z.boolean(),
      threshold: wholeNumber(1, 50, t.thresholdWrong),
      withinMonths: wholeNumber(1, 120, t.monthsWrong),
    }),
    publicSensitivityRaises: z.boolean(),
    mostSteps: z.enum(['1', '2']).transform(Number),
  });

export const checklistSchema = (t: WeighingTexts) =>
  z
    .array(
      z.object({
        code: z.string(),
        labelNl: z.string().trim().min(1, t.itemNeeded).max(300),
        labelEn: z.string().trim().max(300),
        required: z.boolean(),
        filledFrom: z.union([z.literal(''), z.enum(sources)]).transform((source) => source || null),
      }),
    )
    .max(40)
    // A question without an English text is shown in Dutch.
    .transform((items) => items.map((item) => ({ ...item, labelEn: item.labelEn || item.labelNl })));

export type WeighingFields = z.input<ReturnType<typeof weighingSchema>>;
export type ChecklistFields = z.input<ReturnType<typeof checklistSchema>>;

export const weighingFields = (settings: WeighingSettings): WeighingFields => ({
  matrix: {
    LIFE_THREATENING: { ...settings.matrix.LIFE_THREATENING },
    BASIC_SAFETY: { ...settings.matrix.BASIC_SAFETY },
    DEVELOPMENT: { ...settings.matrix.DEVELOPMENT },
  },
  earlierSignals: {
    raises: settings.earlierSignals.raises,
    threshold: String(settings.earlierSignals.threshold),
    withinMonths: String(settings.earlierSignals.withinMonths),
  },
  publicSensitivityRaises: settings.publicSensitivityRaises,
  mostSteps: settings.mostSteps === 2 ? '2' : '1',
});

export const checklistFields = (items: readonly ChecklistItem[]): ChecklistFields =>
  items.map((item) => ({ ...item, filledFrom: item.filledFrom ?? '' }));

/** A question of the authority's own, under a code that no other has. */
export function newItem(items: ChecklistFields): ChecklistFields[number] {
  const taken = new Set(items.map(({ code }) => code));
  let number = items.length + 1;
  while (taken.has(`OWN_${number}`)) number++;
  return { code: `OWN_${number}`, labelNl: '', labelEn: '', required: false, filledFrom: '' };
}
