import { z } from 'zod';
import { roles as allRoles, type Role } from '@/lib/roles';
import { conflictsAmong } from './roleRules';

interface RoleTexts {
  readonly rolesNeeded: string;
  readonly rolesConflict: (pairs: string) => string;
}

/** At least one role, and none that exclude each other; says which ones do. */
export const rolesSchema = (t: RoleTexts, word: (role: Role) => string, and: string) =>
  z.array(z.enum(allRoles)).superRefine((roles, context) => {
    if (roles.length === 0) context.addIssue({ code: 'custom', message: t.rolesNeeded });
    const conflicts = conflictsAmong(roles);
    if (conflicts.length > 0) {
      const pairs = conflicts.map(([one, other]) => `${word(one)} ${and} ${word(other)}`).join('; ');
      context.addIssue({ code: 'custom', message: t.rolesConflict(pairs) });
    }
  });
