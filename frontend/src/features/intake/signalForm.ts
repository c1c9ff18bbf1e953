import { z } from 'zod';
import type { components } from '@/api/schema.gen';
import { textsOf } from '@/i18n/messages';
import { orNull } from '@/lib/formValues';
import { publicSignalMessages } from './publicMessages';

type PublicSignal = components['schemas']['PublicSignalRequest'];
export type Place = components['schemas']['SignalForm']['places'][number];

export const steps = ['waar', 'wat', 'u', 'controleren'] as const;
export type Step = (typeof steps)[number];

/** The address of a step: nothing that is typed ever stands in it. */
export const addressOf = (step: Step): string => `/signaal/melden/${step}`;

export const themes = [
  'SAFETY',
  'CLIENT_CENTREDNESS',
  'LIVING_CLIMATE',
  'EFFECTIVENESS',
  'EFFICIENCY',
  'OTHER',
  'UNKNOWN',
] as const;
export const relations = ['CLIENT', 'RELATIVE', 'RESIDENT', 'PROVIDER_STAFF', 'OTHER', 'ANONYMOUS'] as const;

/** The form as it is typed; what was not answered is an empty text. */
export interface SignalForm {
  municipality: string;
  provider: string;
  place: string;
  narrative: string;
  theme: (typeof themes)[number] | '';
  since: string;
  clients: string;
  danger: 'YES' | 'NO' | '';
  relation: (typeof relations)[number] | '';
  contactWanted: 'YES' | 'NO' | '';
  name: string;
  email: string;
  phone: string;
  mailQuestions: boolean;
}

export const emptyForm: SignalForm = {
  municipality: '',
  provider: '',
  place: '',
  narrative: '',
  theme: '',
  since: '',
  clients: '',
  danger: '',
  relation: '',
  contactWanted: '',
  name: '',
  email: '',
  phone: '',
  mailQuestions: false,
};

export const limits = { provider: 300, place: 300, narrative: 10_000, since: 200, name: 200, email: 254, phone: 40 };

/** Where each question stands. */
const stepOf: Record<keyof SignalForm, Step> = {
  municipality: 'waar',
  provider: 'waar',
  place: 'waar',
  narrative: 'wat',
  theme: 'wat',
  since: 'wat',
  clients: 'wat',
  danger: 'wat',
  relation: 'u',
  contactWanted: 'u',
  name: 'u',
  email: 'u',
  phone: 'u',
  mailQuestions: 'u',
};

export type Errors = Readonly<Partial<Record<keyof SignalForm, string>>>;

/** All that has to be mended, by question. */
export function errorsOf(form: SignalForm, places: readonly Place[]): Errors {
  const t = textsOf(publicSignalMessages).form.needed;
  const errors: Partial<Record<keyof SignalForm, string>> = {};
  const place = places.find(({ code }) => code === form.municipality);
  if (!place) errors.municipality = t.municipality;
  else if (!place.authorityName) errors.municipality = t.outside;
  if (!form.narrative.trim()) errors.narrative = t.narrative;
  if (!/^([1-9]\d{0,4})?$/.test(form.clients.trim())) errors.clients = t.clients;
  if (!form.danger) errors.danger = t.danger;
  if (!form.relation) errors.relation = t.relation;
  if (!form.contactWanted) errors.contactWanted = t.contactWanted;
  if (form.contactWanted === 'YES') Object.assign(errors, contactErrors(form));
  for (const [name, limit] of Object.entries(limits) as [keyof typeof limits, number][]) {
    if (form[name].trim().length > limit) errors[name] = t.tooLong;
  }
  return errors;
}

function contactErrors(form: SignalForm): Errors {
  const t = textsOf(publicSignalMessages).form.needed;
  const email = form.email.trim();
  if (email && !z.email().safeParse(email).success) return { email: t.email };
  if (!email && form.mailQuestions) return { email: t.mail };
  return email || form.name.trim() || form.phone.trim() ? {} : { contactWanted: t.contact };
}

export const errorsOn = (step: Step, errors: Errors): Errors =>
  Object.fromEntries(Object.entries(errors).filter(([name]) => stepOf[name as keyof SignalForm] === step));

/** The first step on which something has to be mended. */
export const firstStepWith = (errors: Errors): Step | undefined =>
  steps.find((step) => Object.keys(errorsOn(step, errors)).length > 0);

const fieldOf: Readonly<Record<string, keyof SignalForm>> = {
  '/municipalityCode': 'municipality',
  '/clientsConcerned': 'clients',
  '/inDanger': 'danger',
  '/contact/name': 'name',
  '/contact/email': 'email',
  '/contact/phone': 'phone',
};

/** The question that a pointer of the server is about. */
export function questionAt(pointer: string): keyof SignalForm | undefined {
  const name = pointer.slice(1);
  return fieldOf[pointer] ?? (name in stepOf ? (name as keyof SignalForm) : undefined);
}

interface Sending {
  readonly ticket: string;
  /** What stands in the field that people do not see. */
  readonly website: string;
  readonly writing: string;
  readonly fileIds: readonly string[];
}

/** What is sent; only for a form without errors. */
export function toRequest(form: SignalForm, { ticket, website, writing, fileIds }: Sending): PublicSignal {
  return {
    ticket,
    website: orNull(website),
    municipalityCode: form.municipality,
    provider: orNull(form.provider),
    place: orNull(form.place),
    narrative: form.narrative.trim(),
    theme: form.theme === '' || form.theme === 'UNKNOWN' ? null : form.theme,
    since: orNull(form.since),
    clientsConcerned: form.clients.trim() ? Number(form.clients) : null,
    relation: form.relation === '' ? 'ANONYMOUS' : form.relation,
    inDanger: form.danger === 'YES',
    contact:
      form.contactWanted === 'YES'
        ? {
            name: orNull(form.name),
            email: orNull(form.email),
            phone: orNull(form.phone),
            mailQuestions: form.mailQuestions,
          }
        : null,
    files: fileIds.length > 0 ? { writing, fileIds: [...fileIds] } : null,
  };
}
