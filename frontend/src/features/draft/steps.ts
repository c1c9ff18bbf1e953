/** The pages of the form, in their order. */
const stepKeys = ['INTAKE', 'PLACE', 'EVENT', 'CONSEQUENCES', 'MEASURES', 'CONTACT', 'CHECK'] as const;

export type StepKey = (typeof stepKeys)[number];

/** How a step is called in the address. */
export const slugs: Record<StepKey, string> = {
  INTAKE: 'binnenkomst',
  PLACE: 'soort-en-plaats',
  EVENT: 'gebeurtenis',
  CONSEQUENCES: 'gevolgen',
  MEASURES: 'maatregelen',
  CONTACT: 'contact',
  CHECK: 'controleren',
};

/** Only staff tell how a report came in. */
export const stepsFor = (byStaff: boolean): readonly StepKey[] =>
  byStaff ? stepKeys : stepKeys.filter((key) => key !== 'INTAKE');

export const stepOfSlug = (slug: string | undefined, all: readonly StepKey[]): StepKey =>
  all.find((key) => slugs[key] === slug) ?? (all[0] as StepKey);

/** The questions of each step by the first part of their pointer, in the order of the page. */
const questions: Record<Exclude<StepKey, 'CHECK'>, readonly string[]> = {
  INTAKE: ['channel', 'receivedOn', 'digitalNotPossibleReason', 'reporterKind', 'reporter'],
  PLACE: [
    'kind',
    'consultationQuestion',
    'placeKind',
    'locationId',
    'placeDescription',
    'municipalityCode',
    'authorityId',
    'authorityReason',
  ],
  EVENT: [
    'occurredOn',
    'occurredAtTime',
    'occurredUntilOn',
    'discoveredOn',
    'discoveredAtTime',
    'law',
    'provision',
    'funding',
    'nature',
    'natureOther',
    'whatHappened',
    'directCause',
  ],
  CONSEQUENCES: ['harmSeverity', 'harmDescription', 'harmedOther', 'persons'],
  MEASURES: [
    'immediateActions',
    'otherClientsSafe',
    'aftercare',
    'informed',
    'pressSensitive',
    'pressDescription',
    'otherProviders',
  ],
  CONTACT: ['contactPerson', 'boardChair'],
};

/** The step on which a pointer of the server (`/persons/0/birthDate`) can be mended. */
export function stepOfPointer(pointer: string): StepKey | undefined {
  const first = pointer.split('/')[1] ?? '';
  return stepKeys.find((key) => key !== 'CHECK' && questions[key].includes(first));
}

/** The name of the field that a pointer is about; a person is mended as a whole. */
export function fieldOfPointer(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  return (
    parts[0] === 'persons' || parts[0] === 'informed' ? parts.slice(0, parts[0] === 'persons' ? 2 : 1) : parts
  ).join('.');
}

/** What misses, without what cannot be asked before something else is answered. */
export function askable<T extends { readonly pointer: string }>(missing: readonly T[]): readonly T[] {
  const noPlaceYet = missing.some(({ pointer }) => pointer === '/placeKind');
  return missing.filter(({ pointer }) => !(noPlaceYet && pointer === '/municipalityCode'));
}

/** In the order in which one meets the questions. */
export function inOrder<T extends { readonly pointer: string }>(missing: readonly T[]): readonly T[] {
  const order = stepKeys.flatMap((key) => (key === 'CHECK' ? [] : questions[key]));
  const place = (item: T) => order.indexOf(item.pointer.split('/')[1] ?? '');
  return [...missing].sort((one, other) => place(one) - place(other));
}

/** Whether something was answered on a step, in what the server keeps. */
export const isBegun = (step: StepKey, content: object): boolean =>
  step !== 'CHECK' && step !== 'CONTACT' && questions[step].some((name) => name in content);
