import { z } from 'zod';
import { optionalDate, optionalText, orNull, neededDate } from '@/lib/formValues';
import type { ListName, ReferenceItem } from './items';

interface ItemTexts {
  readonly codeWrong: string;
  readonly labelNeeded: string;
  readonly groupNeeded: string;
  readonly sortWrong: string;
  readonly dateNeeded: string;
}

/** A code made from a name, as a first proposal: "Val van de trap" becomes VAL_VAN_DE_TRAP. */
export const codeFrom = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '')
    .slice(0, 60);

/** An item of a list; only a nature has a group. */
export const itemSchema = (list: ListName, t: ItemTexts) =>
  z.object({
    code: z
      .string()
      .trim()
      .regex(/^[A-Z][A-Z0-9_]{1,59}$/, t.codeWrong),
    labelNl: z.string().trim().min(1, t.labelNeeded).max(300),
    labelEn: z.string().trim().min(1, t.labelNeeded).max(300),
    hintNl: optionalText(500).transform(orNull),
    hintEn: optionalText(500).transform(orNull),
    group: (list === 'natures' ? z.string().min(1, t.groupNeeded) : z.string()).transform(orNull),
    sort: z
      .string()
      .trim()
      .refine((typed) => /^\d{1,5}$/.test(typed) && Number(typed) <= 10_000, t.sortWrong)
      .transform(Number),
    validFrom: neededDate(t.dateNeeded),
    validUntil: optionalDate(t.dateNeeded).transform(orNull),
  });

type ItemFields = z.input<ReturnType<typeof itemSchema>>;

export const itemFields = (item: ReferenceItem | undefined, today: string): ItemFields => ({
  code: item?.code ?? '',
  labelNl: item?.labelNl ?? '',
  labelEn: item?.labelEn ?? '',
  hintNl: item?.hintNl ?? '',
  hintEn: item?.hintEn ?? '',
  group: item?.group ?? '',
  sort: String(item?.sort ?? 1000),
  validFrom: item?.validFrom ?? today,
  validUntil: item?.validUntil ?? '',
});
