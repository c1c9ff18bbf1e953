import { z } from 'zod';
import type { components } from '@/api/schema.gen';
import { optionalDate, optionalEmail, optionalText, orNull } from '@/lib/formValues';

export type Provider = components['schemas']['Provider'];
export type Location = components['schemas']['Location'];
export type Contact = components['schemas']['Contact'];

interface FieldTexts {
  readonly nameNeeded: string;
  readonly kvkWrong: string;
  readonly branchWrong: string;
  readonly postcodeWrong: string;
  readonly municipalityNeeded: string;
  readonly capacityWrong: string;
  readonly emailWrong: string;
  readonly dateNeeded: string;
  readonly authorityNeeded: string;
}

/** A number that may be left empty, where it is not known. */
const isCount = (typed: string) => typed === '' || (/^\d{1,5}$/.test(typed) && Number(typed) <= 10_000);

const countOf = (typed: string) => (typed === '' ? null : Number(typed));

const someone = (t: FieldTexts) =>
  z
    .object({
      name: optionalText(120),
      function: optionalText(120),
      email: optionalEmail(t.emailWrong),
      phone: optionalText(30),
    })
    .transform((fields): Contact | undefined => {
      const filled = Object.entries(fields).filter(([, value]) => value !== '');
      return filled.length === 0 ? undefined : Object.fromEntries(filled);
    });

/** How a provider is reached; what the provider itself may change as well. */
export const reachSchema = (t: FieldTexts) =>
  z.object({
    email: optionalEmail(t.emailWrong).transform(orNull),
    phone: optionalText(30).transform(orNull),
    boardChair: someone(t),
    contact: someone(t),
  });

type ReachFields = z.input<ReturnType<typeof reachSchema>>;

/** A number of the trade register: so many digits, not all the same; there is no public check digit. */
const tradeNumber = (digits: number, message: string) =>
  z
    .string()
    .transform((typed) => typed.replace(/[\s.]/g, ''))
    .pipe(z.union([z.literal(''), z.string().regex(new RegExp(`^(?!(\\d)\\1+$)\\d{${digits}}$`), message)]))
    .transform(orNull);

const kinds = ['ORGANISATION', 'SELF_EMPLOYED', 'INFORMAL'] as const;

/** A provider as the register has it. How many clients have a personal budget counts only where there are budgets. */
export const providerSchema = (t: FieldTexts, asksAuthority = false) =>
  reachSchema(t)
    .extend({
      name: z.string().trim().min(1, t.nameNeeded).max(300),
      kvkNumber: tradeNumber(8, t.kvkWrong),
      kind: z.enum(kinds),
      personalBudget: z.boolean(),
      personalBudgetClients: z.string().trim(),
      authorityId: z
        .string()
        .min(asksAuthority ? 1 : 0, t.authorityNeeded)
        .transform(orNull),
    })
    .refine((fields) => !fields.personalBudget || isCount(fields.personalBudgetClients), {
      path: ['personalBudgetClients'],
      message: t.capacityWrong,
      when: ({ value }) => asBudget.safeParse(value).success,
    })
    .transform(({ personalBudgetClients, ...fields }) => ({
      ...fields,
      personalBudgetClients: fields.personalBudget ? countOf(personalBudgetClients) : null,
    }));

const asBudget = z.object({ personalBudget: z.boolean(), personalBudgetClients: z.string() });

type ProviderFields = z.input<ReturnType<typeof providerSchema>>;

const contactFields = (contact: Contact | null | undefined) => ({
  name: contact?.name ?? '',
  function: contact?.function ?? '',
  email: contact?.email ?? '',
  phone: contact?.phone ?? '',
});

export const reachFields = (provider?: Provider): ReachFields => ({
  email: provider?.email ?? '',
  phone: provider?.phone ?? '',
  boardChair: contactFields(provider?.boardChair),
  contact: contactFields(provider?.contact),
});

export const providerFields = (provider?: Provider): ProviderFields => ({
  ...reachFields(provider),
  name: provider?.name ?? '',
  kvkNumber: provider?.kvkNumber ?? '',
  kind: provider?.kind ?? 'ORGANISATION',
  personalBudget: provider?.personalBudget ?? false,
  personalBudgetClients: provider?.personalBudgetClients == null ? '' : String(provider.personalBudgetClients),
  authorityId: '',
});

const postcode = /^[1-9]\d{3} ?[A-Z]{2}$/;

/** A place where care is given. */
export const locationSchema = (t: FieldTexts) =>
  z.object({
    name: z.string().trim().min(1, t.nameNeeded).max(300),
    branchNumber: tradeNumber(12, t.branchWrong),
    street: optionalText(120).transform(orNull),
    houseNumber: optionalText(20).transform(orNull),
    postcode: z
      .string()
      .trim()
      .toUpperCase()
      .pipe(z.union([z.literal(''), z.string().regex(postcode, t.postcodeWrong)]))
      .transform(orNull),
    city: optionalText(80).transform(orNull),
    municipalityCode: z.string().min(1, t.municipalityNeeded),
    provisions: z.array(z.string()),
    capacity: z.string().trim().refine(isCount, t.capacityWrong).transform(countOf),
    protectedAddress: z.boolean(),
    closedOn: optionalDate(t.dateNeeded).transform(orNull),
  });

type LocationFields = z.input<ReturnType<typeof locationSchema>>;

export const locationFields = (location?: Location): LocationFields => ({
  name: location?.name ?? '',
  branchNumber: location?.branchNumber ?? '',
  street: location?.street ?? '',
  houseNumber: location?.houseNumber ?? '',
  postcode: location?.postcode ?? '',
  city: location?.city ?? '',
  municipalityCode: location?.municipalityCode ?? '',
  provisions: [...(location?.provisions ?? [])],
  capacity: location?.capacity == null ? '' : String(location.capacity),
  protectedAddress: location?.protectedAddress ?? false,
  closedOn: location?.closedOn ?? '',
});

/** The address as one line; nothing where it is not known to the reader. */
export const addressOf = ({ street, houseNumber, postcode: code, city }: Location): string =>
  [[street, houseNumber].filter(Boolean).join(' '), [code, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
