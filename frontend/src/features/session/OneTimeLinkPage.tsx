import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { textsOf, useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { useServerForm } from '@/lib/useServerForm';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FormField } from '@/ui/FormField';
import { PasswordInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState, Loading } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { sessionMessages } from './messages';

/** Twice the same new password, long enough. */
const newPasswordSchema = () => {
  const t = textsOf(sessionMessages);
  return z
    .object({ password: z.string().min(12, t.passwordShort).max(200), repeat: z.string() })
    .refine((values) => values.password === values.repeat, alongside('repeat', t.repeatDiffers));
};

interface OneTimeLinkPageProps {
  /** The secret of the link; stands behind the # of the address, so that no server or log ever sees it. */
  readonly token: string;
  readonly signInAt: string;
  readonly onDone: () => void;
}

/** Sets a password with an invitation or a reset link. */
export function OneTimeLinkPage({ token, signInAt, onDone }: OneTimeLinkPageProps) {
  const t = useMessages(sessionMessages);
  const link = useQuery({
    queryKey: ['one-time-link', token],
    queryFn: () => answer(client.POST('/one-time-links/inspection', { body: { token } })),
    staleTime: Infinity,
  });
  if (link.error) {
    return (
      <>
        <PageHeader title={t.linkBroken} />
        <Alert tone="warning">{t.linkBrokenText}</Alert>
        <Link to={signInAt}>{t.backToSignIn}</Link>
      </>
    );
  }
  if (!link.data) return <Loading />;
  const title = link.data.purpose === 'INVITATION' ? t.linkInvitation(link.data.name ?? '') : t.linkReset;
  return (
    <>
      <PageHeader title={title} intro={t.linkText(link.data.email)} />
      <Card>
        <NewPasswordForm token={token} email={link.data.email} onDone={onDone} />
      </Card>
    </>
  );
}

interface NewPasswordFormProps {
  readonly token: string;
  readonly email: string;
  readonly onDone: () => void;
}

function NewPasswordForm({ token, email, onDone }: NewPasswordFormProps) {
  const t = useMessages(sessionMessages);
  const redeem = useMutation({
    mutationFn: (password: string) => client.POST('/one-time-links/redemption', { body: { token, password } }),
  });
  const form = useServerForm({
    schema: newPasswordSchema(),
    defaultValues: { password: '', repeat: '' },
    onSubmit: async ({ password }) => {
      await redeem.mutateAsync(password);
      toast.done(t.passwordSaved);
      onDone();
    },
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
        {form.failure ? <ErrorState error={form.failure} /> : null}
        {/* Tells a password manager whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <FormField label={t.newPassword} hint={t.newPasswordHint} {...form.field('password')}>
          <PasswordInput autoComplete="new-password" {...form.register('password')} />
        </FormField>
        <FormField label={t.repeat} {...form.field('repeat')}>
          <PasswordInput autoComplete="new-password" {...form.register('repeat')} />
        </FormField>
        <div>
          <Button type="submit" kind="primary" busy={form.isSubmitting}>
            {t.savePassword}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
