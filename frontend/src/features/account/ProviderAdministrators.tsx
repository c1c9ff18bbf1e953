import { useState } from 'react';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useHasRole } from '@/api/session';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useMessages } from '@/i18n/messages';
import type { Role } from '@/lib/roles';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Checkbox } from '@/ui/choices';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { PlusIcon, UserIcon } from '@/ui/icons';
import { TextInput } from '@/ui/inputs';
import { Async, EmptyState } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { AccountTable } from './AccountTable';
import { MailHint } from './MailHint';
import { accountMessages } from './messages';
import { useAccounts } from './queries';

interface ProviderAdministratorsProps {
  readonly providerId: string;
  readonly base: string;
}

/** Who manages the portal for a provider; staff invite the first one, who invites the others. */
export function ProviderAdministrators({ providerId, base }: ProviderAdministratorsProps) {
  const t = useMessages(accountMessages);
  const mayInvite = useHasRole('COORDINATOR', 'ADMINISTRATOR');
  const [inviting, setInviting] = useState(false);
  const accounts = useAccounts({ providerId });
  const invite = (first: boolean) => (
    <Button
      small={!first}
      kind={first ? 'primary' : 'secondary'}
      icon={<PlusIcon size={1.125} />}
      onClick={() => setInviting(true)}
    >
      {t.inviteAdministrator}
    </Button>
  );
  const some = accounts.data?.pages.some((page) => page.items.length > 0) ?? false;
  return (
    <Card title={t.administrators} flush aside={mayInvite && some ? invite(false) : null}>
      <Async query={accounts}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length > 0 ? (
            <AccountTable caption={t.administrators} accounts={items} base={base} />
          ) : (
            <EmptyState
              title={t.noAdministrators}
              icon={<UserIcon size={2} />}
              action={mayInvite ? invite(true) : null}
            >
              {t.noAdministratorsText}
            </EmptyState>
          );
        }}
      </Async>
      {inviting ? <InviteAdministrator providerId={providerId} onClose={() => setInviting(false)} /> : null}
    </Card>
  );
}

interface InviteAdministratorProps {
  readonly providerId: string;
  readonly onClose: () => void;
}

function InviteAdministrator({ providerId, onClose }: InviteAdministratorProps) {
  const t = useMessages(accountMessages);
  const m = useMessages(managementMessages);
  const intent = useIntent();
  const refresh = useRefresh();
  const form = useServerForm({
    schema: z.object({
      name: z.string().trim().min(1, t.nameNeeded).max(120),
      email: z.string().trim().min(1, t.emailNeeded).pipe(z.email(m.emailWrong)),
      alsoUser: z.boolean(),
    }),
    defaultValues: { name: '', email: '', alsoUser: false },
    onSubmit: async ({ name, email, alsoUser }) => {
      const roles: Role[] = alsoUser ? ['PROVIDER_ADMINISTRATOR', 'PROVIDER_USER'] : ['PROVIDER_ADMINISTRATOR'];
      const body = { name, email, roles, providerId };
      await intent(body, (key) =>
        answer(client.POST('/accounts', { params: { header: { 'Idempotency-Key': key } }, body })),
      );
      await refresh('/accounts');
      toast.done(t.invited(name));
      onClose();
    },
  });
  return (
    <Dialog open title={t.inviteAdministrator} onClose={onClose}>
      <ServerForm form={form} save={t.inviteSend} onCancel={onClose}>
        <Paragraph>{t.administratorsText}</Paragraph>
        <MailHint />
        <FormField label={t.name} {...form.field('name')}>
          <TextInput autoComplete="off" {...form.register('name')} />
        </FormField>
        <FormField label={t.email} {...form.field('email')}>
          <TextInput type="email" autoComplete="off" {...form.register('email')} />
        </FormField>
        <Checkbox label={t.alsoUser} hint={t.alsoUserHint} {...form.register('alsoUser')} />
      </ServerForm>
    </Dialog>
  );
}
