import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useMyRoles } from '@/api/session';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useAuthorityChoice } from '@/domain/useAuthorityChoice';
import { useManagedAuthority, useManagesInstallation } from '@/domain/useManagedAuthority';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { optionalDate, orNull } from '@/lib/formValues';
import type { Role } from '@/lib/roles';
import { useServerForm } from '@/lib/useServerForm';
import { Alert } from '@/ui/Alert';
import { Card } from '@/ui/Card';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { Select, TextInput } from '@/ui/inputs';
import { Narrow } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { toast } from '@/ui/Toast';
import { MailHint } from './MailHint';
import { accountMessages } from './messages';
import { useIsProvider, type AccountPlace } from './place';
import { providerRoles, readsCases, rolesToGive } from './roleRules';
import { RoleChoice } from './RoleChoice';
import { rolesSchema } from './schema';
import { isApiProblem } from '@/lib/problem';

const installation = 'installation';

/** Invites a colleague: staff of an authority, or a user of one's own provider. */
export function InviteAccount({ place, title }: { readonly place: AccountPlace; readonly title: string }) {
  const t = useMessages(accountMessages);
  const m = useMessages(managementMessages);
  const words = useWords();
  const go = useGo();
  const intent = useIntent();
  const refresh = useRefresh();
  const mine = useMyRoles();
  const isProvider = useIsProvider();
  const forAll = useManagesInstallation();
  const chosen = useManagedAuthority().id;
  const authorities = useAuthorityChoice(forAll);
  const form = useServerForm({
    schema: z.object({
      name: z.string().trim().min(1, t.nameNeeded).max(120),
      email: z.string().trim().min(1, t.emailNeeded).pipe(z.email(m.emailWrong)),
      authorityId: forAll && !authorities.only ? z.string().min(1, t.authorityNeeded) : z.string(),
      roles: rolesSchema(t, (role) => words.role[role], '+'),
      validUntil: optionalDate(m.dateNeeded),
    }),
    defaultValues: {
      name: '',
      email: '',
      authorityId: forAll ? (chosen ?? '') : '',
      roles: [] as Role[],
      validUntil: '',
    },
    onSubmit: async ({ authorityId: asked, validUntil, ...person }) => {
      const authorityId = asked || authorities.only;
      const body = {
        ...person,
        validUntil: orNull(validUntil),
        ...(forAll && authorityId !== installation ? { authorityId } : {}),
      };
      const account = await intent(body, (key) =>
        answer(client.POST('/accounts', { params: { header: { 'Idempotency-Key': key } }, body })),
      );
      await refresh('/accounts', '/colleagues');
      toast.done(t.invited(account.name));
      go(`${place.base}/${account.id}`);
    },
  });
  const { roles, ...fields } = form.watch();
  const authorityId = fields.authorityId || (authorities.only ?? '');
  const offered: readonly Role[] = isProvider
    ? providerRoles
    : authorityId === installation
      ? ['ADMINISTRATOR']
      : rolesToGive(mine);
  const incompatible = isApiProblem(form.failure) && form.failure.slug === 'incompatible-roles';
  return (
    <Narrow>
      <PageHeader
        title={t.invite}
        intro={t.inviteIntro}
        crumbs={[...(place.home ? [place.home] : []), { label: title, to: place.base }, { label: t.invite }]}
      />
      <MailHint />
      <Card>
        <ServerForm form={form} save={t.inviteSend} onCancel={() => go(place.base)}>
          {incompatible ? <Alert>{t.rolesConflictElsewhere}</Alert> : null}
          <FormField label={t.name} {...form.field('name')}>
            <TextInput autoComplete="off" {...form.register('name')} />
          </FormField>
          <FormField label={t.email} {...form.field('email')}>
            <TextInput type="email" autoComplete="off" {...form.register('email')} />
          </FormField>
          {forAll ? (
            <FormField label={t.authority} {...form.field('authorityId')}>
              <Select
                options={[...authorities.options, { value: installation, label: t.installation }]}
                value={authorityId}
                onChange={(event) => {
                  form.bind('authorityId').onChange(event.target.value);
                  form.setValue('roles', event.target.value === installation ? ['ADMINISTRATOR'] : []);
                }}
              />
            </FormField>
          ) : null}
          <RoleChoice
            {...form.field('roles')}
            name="roles"
            roles={offered}
            values={roles}
            onChange={form.bind('roles').onChange}
          />
          {roles.some(readsCases) ? <Alert>{t.awaitsSecond}</Alert> : null}
          <FormField label={t.validUntil} hint={t.validUntilHint} optional {...form.field('validUntil')}>
            <DateInput {...form.bind('validUntil')} />
          </FormField>
        </ServerForm>
      </Card>
    </Narrow>
  );
}
