import { z } from 'zod';
import { answer, client } from '@/api/client';
import { refreshSession, useAccount, type Account } from '@/api/session';
import { setLanguage } from '@/i18n/language';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { RadioGroup } from '@/ui/choices';
import { DataList } from '@/ui/DataList';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { Narrow, Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { ChangePassword } from './ChangePassword';
import { sessionMessages } from './messages';
import { SecondFactorSection } from './SecondFactorSection';

/** One's own name, language, password, second step, and where one has access. */
export default function AccountPage() {
  const t = useMessages(sessionMessages);
  const account = useAccount();
  return (
    <Narrow>
      <PageHeader title={t.accountTitle} />
      <Card>
        <Details account={account} />
      </Card>
      <Card title={t.accountMemberships}>
        <DataList
          items={account.memberships.map((membership) => ({
            label: membership.name ?? '',
            value: `${membership.roles.map((role) => t.role[role]).join(', ')} (${formatDate(membership.validFrom)} – ${
              membership.validUntil ? formatDate(membership.validUntil) : '…'
            })`,
          }))}
        />
      </Card>
      <SecondFactorSection on={account.secondFactor} />
      <Card title={t.passwordTitle}>
        <ChangePassword email={account.email} />
      </Card>
    </Narrow>
  );
}

function Details({ account }: { readonly account: Account }) {
  const t = useMessages(sessionMessages);
  const form = useServerForm({
    schema: z.object({
      name: z.string().trim().min(1, t.accountNameNeeded).max(120),
      phone: z.string().trim().max(30),
      language: z.enum(['nl', 'en']),
    }),
    defaultValues: { name: account.name, phone: account.phone ?? '', language: account.language },
    onSubmit: async (values) => {
      const changed = await answer(client.PUT('/account', { body: { ...values, phone: values.phone || null } }));
      await refreshSession();
      setLanguage(changed.language);
      toast.done(t.accountSaved);
    },
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
        {form.failure ? <ErrorState error={form.failure} /> : null}
        <DataList items={[{ label: t.email, value: account.email }]} />
        <FormField label={t.accountName} {...form.field('name')}>
          <TextInput autoComplete="name" {...form.register('name')} />
        </FormField>
        <FormField label={t.accountPhone} optional {...form.field('phone')}>
          <TextInput type="tel" width="medium" autoComplete="tel" {...form.register('phone')} />
        </FormField>
        <RadioGroup
          label={t.accountLanguage}
          inline
          options={[
            { value: 'nl', label: t.dutch },
            { value: 'en', label: t.english },
          ]}
          {...form.register('language')}
        />
        <div>
          <Button type="submit" kind="primary" busy={form.isSubmitting}>
            {t.accountSave}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
