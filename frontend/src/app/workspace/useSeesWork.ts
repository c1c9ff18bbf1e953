import { useMyRoles } from '@/api/session';

/** An administrator manages people and settings and never sees cases, so has no list of work. */
export const useSeesWork = (): boolean => useMyRoles().some((role) => role !== 'ADMINISTRATOR');
