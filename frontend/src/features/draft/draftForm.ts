import type { components } from '@/api/schema.gen';
import { parseTime } from '@/lib/dates';

export type ReportContent = components['schemas']['ReportContent'];
type ContactContent = components['schemas']['Contact'];
type PersonContent = components['schemas']['PersonConcerned'];

export type YesNo = '' | 'YES' | 'NO';

export interface ContactForm {
  name: string;
  function: string;
  email: string;
  phone: string;
}

export interface PersonForm {
  role: PersonContent['role'];
  name: string;
  birthDate: string;
  gender: string;
  indication: string;
  function: string;
  relation: string;
  harm: string;
  harmDescription: string;
}

export interface ToldForm {
  party: string;
  informedOn: string;
  note: string;
}

/** Everything as it stands in the inputs, also what is no date or address yet. */
export interface DraftForm {
  kind: string;
  consultationQuestion: string;
  placeKind: string;
  locationId: string;
  placeDescription: string;
  municipalityCode: string;
  otherAuthority: boolean;
  authorityId: string;
  authorityReason: string;
  law: string;
  provision: string;
  funding: string;
  occurredOn: string;
  occurredAtTime: string;
  period: boolean;
  occurredUntilOn: string;
  discoveredOn: string;
  discoveredAtTime: string;
  nature: string;
  natureOther: string;
  whatHappened: string;
  directCause: string;
  harmSeverity: string;
  harmDescription: string;
  harmedOther: YesNo;
  persons: PersonForm[];
  otherProviders: string;
  immediateActions: string;
  otherClientsSafe: string;
  aftercare: string;
  informed: ToldForm[];
  pressSensitive: YesNo;
  pressDescription: string;
  contactPerson: ContactForm;
  boardChair: ContactForm;
  channel: string;
  receivedOn: string;
  digitalNotPossibleReason: string;
  reporter: ContactForm;
  reporterKind: string;
}

export const statutoryKinds: readonly string[] = ['CALAMITY', 'VIOLENCE'];

export const emptyPerson = (role: PersonForm['role']): PersonForm => ({
  role,
  name: '',
  birthDate: '',
  gender: '',
  indication: '',
  function: '',
  relation: '',
  harm: '',
  harmDescription: '',
});

const contactForm = (contact: ContactContent | null | undefined): ContactForm => ({
  name: contact?.name ?? '',
  function: contact?.function ?? '',
  email: contact?.email ?? '',
  phone: contact?.phone ?? '',
});

const yesNo = (value: boolean | null | undefined): YesNo => (value == null ? '' : value ? 'YES' : 'NO');

const personForm = (person: PersonContent): PersonForm => ({
  role: person.role,
  name: person.name ?? '',
  birthDate: person.birthDate ?? '',
  gender: person.gender ?? '',
  indication: person.indication ?? '',
  function: person.function ?? '',
  relation: person.relation ?? '',
  harm: person.harm ?? '',
  harmDescription: person.harmDescription ?? '',
});

/** What the server keeps, as it goes into the inputs. */
export const toForm = (content: ReportContent): DraftForm => ({
  kind: content.kind ?? '',
  consultationQuestion: content.consultationQuestion ?? '',
  placeKind: content.placeKind ?? '',
  locationId: content.locationId ?? '',
  placeDescription: content.placeDescription ?? '',
  municipalityCode: content.municipalityCode ?? '',
  otherAuthority: Boolean(content.authorityId),
  authorityId: content.authorityId ?? '',
  authorityReason: content.authorityReason ?? '',
  law: content.law ?? '',
  provision: content.provision ?? '',
  funding: content.funding ?? '',
  occurredOn: content.occurredOn ?? '',
  occurredAtTime: content.occurredAtTime ?? '',
  period: Boolean(content.occurredUntilOn),
  occurredUntilOn: content.occurredUntilOn ?? '',
  discoveredOn: content.discoveredOn ?? '',
  discoveredAtTime: content.discoveredAtTime ?? '',
  nature: content.nature ?? '',
  natureOther: content.natureOther ?? '',
  whatHappened: content.whatHappened ?? '',
  directCause: content.directCause ?? '',
  harmSeverity: content.harmSeverity ?? '',
  harmDescription: content.harmDescription ?? '',
  harmedOther: yesNo(content.harmedOther),
  persons: (content.persons ?? []).map(personForm),
  otherProviders: content.otherProviders ?? '',
  immediateActions: content.immediateActions ?? '',
  otherClientsSafe: content.otherClientsSafe ?? '',
  aftercare: content.aftercare ?? '',
  informed: (content.informed ?? []).map((told) => ({
    party: told.party,
    informedOn: told.informedOn ?? '',
    note: told.note ?? '',
  })),
  pressSensitive: yesNo(content.pressSensitive),
  pressDescription: content.pressDescription ?? '',
  contactPerson: contactForm(content.contactPerson),
  boardChair: contactForm(content.boardChair),
  channel: content.channel ?? '',
  receivedOn: content.receivedOn ?? '',
  digitalNotPossibleReason: content.digitalNotPossibleReason ?? '',
  reporter: contactForm(content.reporter),
  reporterKind: content.reporterKind ?? '',
});

export const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
export const isEmail = (value: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(value.trim());

const text = (value: string) => (value.trim() ? value : undefined);
const date = (value: string) => (isDate(value) ? value : undefined);
const answer = (value: YesNo) => (value === '' ? undefined : value === 'YES');

/** Only what has a value: an open question is left out of what is sent. */
function filled<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } | undefined {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as never) : undefined;
}

const contact = (form: ContactForm): ContactContent | undefined =>
  filled({
    name: text(form.name),
    function: text(form.function),
    email: isEmail(form.email) ? form.email.trim() : undefined,
    phone: text(form.phone),
  });

/** Each kind of person has questions of its own; what was typed under another kind is not sent. */
function person(form: PersonForm): PersonContent {
  const harmed = { harm: text(form.harm), harmDescription: text(form.harmDescription) };
  const own =
    form.role === 'CLIENT'
      ? {
          name: text(form.name),
          birthDate: date(form.birthDate),
          gender: text(form.gender),
          indication: text(form.indication),
        }
      : form.role === 'STAFF'
        ? { name: text(form.name), function: text(form.function) }
        : { name: text(form.name), relation: text(form.relation) };
  return { role: form.role, ...filled({ ...own, ...harmed }) } as PersonContent;
}

/**
 * What is sent to be kept. Answers to questions that are not asked any more (another place, no period) and what is no
 * date or address yet stay in the form only, so that half a date never keeps the rest from being saved.
 */
export function toContent(form: DraftForm, byStaff: boolean): ReportContent {
  const atLocation = form.placeKind === 'LOCATION';
  const intake = byStaff
    ? {
        channel: text(form.channel),
        receivedOn: date(form.receivedOn),
        digitalNotPossibleReason: text(form.digitalNotPossibleReason),
        reporter: contact(form.reporter),
        reporterKind: text(form.reporterKind),
      }
    : {};
  const content = filled({
    kind: text(form.kind),
    consultationQuestion: form.kind === 'CONSULTATION' ? text(form.consultationQuestion) : undefined,
    placeKind: text(form.placeKind),
    locationId: atLocation ? text(form.locationId) : undefined,
    placeDescription: atLocation ? undefined : text(form.placeDescription),
    municipalityCode: atLocation ? undefined : text(form.municipalityCode),
    authorityId: form.otherAuthority ? text(form.authorityId) : undefined,
    authorityReason: form.otherAuthority ? text(form.authorityReason) : undefined,
    law: text(form.law),
    provision: text(form.provision),
    funding: text(form.funding),
    occurredOn: date(form.occurredOn),
    occurredAtTime: form.period ? undefined : parseTime(form.occurredAtTime),
    occurredUntilOn: form.period ? date(form.occurredUntilOn) : undefined,
    discoveredOn: date(form.discoveredOn),
    discoveredAtTime: parseTime(form.discoveredAtTime),
    nature: text(form.nature),
    natureOther: form.nature === 'OTHER' ? text(form.natureOther) : undefined,
    whatHappened: text(form.whatHappened),
    directCause: text(form.directCause),
    harmSeverity: text(form.harmSeverity),
    harmDescription: text(form.harmDescription),
    harmedOther: answer(form.harmedOther),
    persons: form.persons.length > 0 ? form.persons.map(person) : undefined,
    otherProviders: text(form.otherProviders),
    immediateActions: text(form.immediateActions),
    otherClientsSafe: text(form.otherClientsSafe),
    aftercare: text(form.aftercare),
    informed:
      form.informed.length > 0
        ? form.informed.map((told) => ({
            party: told.party,
            ...filled({ informedOn: date(told.informedOn), note: text(told.note) }),
          }))
        : undefined,
    pressSensitive: answer(form.pressSensitive),
    pressDescription: form.pressSensitive === 'YES' ? text(form.pressDescription) : undefined,
    contactPerson: contact(form.contactPerson),
    boardChair: contact(form.boardChair),
    ...intake,
  });
  return (content ?? {}) as ReportContent;
}
