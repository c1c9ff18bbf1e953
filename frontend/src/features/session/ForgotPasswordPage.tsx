import { useState } from 'react';
import { z } from 'zod';
import { client } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states';
import { sessionMessages } from './messages';

interface ForgotPasswordPageProps {
  readonly signInAt: string;
}

/** Asks for a link to choose a new password; tells nobody whether an address is known. */
export function ForgotPasswordPage({ signInAt }: ForgotPasswordPageProps) {
  const t = useMessages(sessionMessages);
  const [sentTo, setSentTo] = useState<string>();
  const form = useServerForm({
    schema: z.object({ email: z.string().trim().min(1, t.emailNeeded).pipe(z.email(t.emailWrong)) }),
    defaultValues: { email: '' },
    onSubmit: async (body) => {
      await client.POST('/password-resets', { body });
      setSentTo(body.email);
    },
  });
  return (
    <>
      <PageHeader title={t.forgotTitle} intro={sentTo ? undefined : t.forgotText} />
      {sentTo ? (
        <Alert tone="positive" live title={t.forgotSentTitle}>
          {t.forgotSentText(sentTo)}
        </Alert>
      ) : (
        <Card>
          <form onSubmit={form.submit} noValidate>
            <Stack>
              <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
              {form.failure ? <ErrorState error={form.failure} /> : null}
              <FormField label={t.email} {...form.field('email')}>
                <TextInput type="email" autoComplete="username" {...form.register('email')} />
              </FormField>
              <div>
                <Button type="submit" kind="primary" busy={form.isSubmitting}>
                  {t.forgotSend}
                </Button>
              </div>
            </Stack>
          </form>
        </Card>
      )}
      <Link to={signInAt}>{t.backToSignIn}</Link>
    </>
  );
}
