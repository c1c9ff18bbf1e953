import { z } from 'zod';
import { client } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FormField } from '@/ui/FormField';
import { PasswordInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { ErrorState } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { sessionMessages } from './messages';

/** Changes one's own password; other sessions end. */
export function ChangePassword({ email }: { readonly email: string }) {
  const t = useMessages(sessionMessages);
  const form = useServerForm({
    schema: z.object({
      currentPassword: z.string().min(1, t.passwordNeeded),
      newPassword: z.string().min(12, t.passwordShort).max(200),
    }),
    defaultValues: { currentPassword: '', newPassword: '' },
    onSubmit: async (body) => {
      await client.POST('/account/password', { body });
      form.reset();
      toast.done(t.passwordChanged);
    },
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <Paragraph look="subtle">{t.passwordText}</Paragraph>
        <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
        {form.failure ? <ErrorState error={form.failure} /> : null}
        {/* Tells a password manager whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <FormField label={t.currentPassword} {...form.field('currentPassword')}>
          <PasswordInput autoComplete="current-password" {...form.register('currentPassword')} />
        </FormField>
        <FormField label={t.newPassword} hint={t.newPasswordHint} {...form.field('newPassword')}>
          <PasswordInput autoComplete="new-password" {...form.register('newPassword')} />
        </FormField>
        <div>
          <Button type="submit" busy={form.isSubmitting}>
            {t.passwordTitle}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
