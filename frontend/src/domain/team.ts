import type { components } from '@/api/schema.gen';

type Colleague = components['schemas']['Colleague'];

const team: readonly string[] = ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR'];

/** Whether a colleague can handle a case. */
export const isOfTeam = ({ roles }: Pick<Colleague, 'roles'>): boolean => roles.some((role) => team.includes(role));
