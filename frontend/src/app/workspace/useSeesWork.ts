import { useMyRoles } from '@/api/session';

/** An administrator manages people and settings, an access officer answers what is asked: neither has a list of cases. */
export const useSeesWork = (): boolean =>
  useMyRoles().some((role) => role !== 'ADMINISTRATOR' && role !== 'ACCESS_OFFICER');
