import type { components } from '@/api/schema.gen';

export type ReferenceItem = components['schemas']['ReferenceItem'];
export type ListName = components['schemas']['ReferenceListName'];

/** In the order of the reporting form. */
export const lists = [
  'natures',
  'nature-groups',
  'provisions',
  'harm-severities',
  'informed-parties',
  'analysis-methods',
  'laws',
  'fundings',
  'report-kinds',
  'person-roles',
] as const satisfies readonly ListName[];

const fixed: readonly ListName[] = ['nature-groups', 'report-kinds', 'person-roles'];

/** To an open list an authority adds items of its own; the product itself knows the others. */
export const isOpen = (list: ListName): boolean => !fixed.includes(list);

/** Whether an item can be chosen on a day. */
export function itemState({ validFrom, validUntil }: ReferenceItem, on: string): 'coming' | 'current' | 'over' {
  if (validFrom && validFrom > on) return 'coming';
  return validUntil && validUntil < on ? 'over' : 'current';
}
