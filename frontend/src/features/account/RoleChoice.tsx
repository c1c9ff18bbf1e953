import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import type { Role } from '@/lib/roles';
import { CheckboxGroup } from '@/ui/choices';
import { accountMessages } from './messages';

interface RoleChoiceProps {
  readonly name: string;
  readonly error?: string | undefined;
  readonly roles: readonly Role[];
  readonly values: readonly Role[];
  readonly onChange: (roles: Role[]) => void;
}

/** Roles with what each of them may do. */
export function RoleChoice({ name, error, roles, values, onChange }: RoleChoiceProps) {
  const t = useMessages(accountMessages);
  const words = useWords();
  return (
    <CheckboxGroup
      label={t.roles}
      hint={t.rolesHint}
      name={name}
      error={error}
      options={roles.map((role) => ({ value: role, label: words.role[role], hint: t.roleHint[role] }))}
      values={values}
      onChange={(event) => {
        const role = event.target.value as Role;
        onChange(event.target.checked ? [...values, role] : values.filter((one) => one !== role));
      }}
    />
  );
}
