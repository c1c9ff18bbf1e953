import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useMyRoles } from '@/api/session';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useAuthorityChoice } from '@/domain/useAuthorityChoice';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { neededDate, optionalDate, orNull } from '@/lib/formValues';
import type { Role } from '@/lib/roles';
import { useServerForm } from '@/lib/useServerForm';
import { Card } from '@/ui/Card';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { Select } from '@/ui/inputs';
import { Grid } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { accountMessages } from './messages';
import type { Account } from './queries';
import { rolesToGive } from './roleRules';
import { RoleChoice } from './RoleChoice';
import { rolesSchema } from './schema';

/** Gives somebody access again, or in another role, for a period. */
export function GrantMembership({ account }: { readonly account: Account }) {
  const t = useMessages(accountMessages);
  const m = useMessages(managementMessages);
  const words = useWords();
  const intent = useIntent();
  const refresh = useRefresh();
  const mine = useMyRoles();
  const forAll = useManagesInstallation();
  const authorities = useAuthorityChoice(forAll);
  const choosesAuthority = forAll && !authorities.only;
  const form = useServerForm({
    schema: z.object({
      authorityId: choosesAuthority ? z.string().min(1, t.authorityNeeded) : z.string(),
      roles: rolesSchema(t, (role) => words.role[role], '+'),
      validFrom: neededDate(m.dateNeeded),
      validUntil: optionalDate(m.dateNeeded),
    }),
    defaultValues: { authorityId: '', roles: [] as Role[], validFrom: today(), validUntil: '' },
    onSubmit: async ({ authorityId: chosen, validUntil, ...rest }) => {
      const authorityId = chosen || authorities.only;
      const body = { ...rest, validUntil: orNull(validUntil), ...(authorityId ? { authorityId } : {}) };
      await intent({ id: account.id, body }, (key) =>
        answer(
          client.POST('/accounts/{accountId}/memberships', {
            params: { path: { accountId: account.id }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      );
      await refresh('/accounts', '/colleagues');
      toast.done(t.granted);
    },
  });
  return (
    <Card title={t.grant}>
      <ServerForm form={form} save={t.grant}>
        {choosesAuthority ? (
          <FormField label={t.authority} {...form.field('authorityId')}>
            <Select options={authorities.options} {...form.register('authorityId')} />
          </FormField>
        ) : null}
        <RoleChoice
          {...form.field('roles')}
          name="roles"
          roles={rolesToGive(mine)}
          values={form.watch('roles')}
          onChange={form.bind('roles').onChange}
        />
        <Grid min={12}>
          <FormField label={m.from} {...form.field('validFrom')}>
            <DateInput {...form.bind('validFrom')} />
          </FormField>
          <FormField label={m.until} hint={t.validUntilHint} optional {...form.field('validUntil')}>
            <DateInput {...form.bind('validUntil')} />
          </FormField>
        </Grid>
      </ServerForm>
    </Card>
  );
}
