import { useState } from 'react';
import { z } from 'zod';
import type { Session } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import { isApiProblem } from '@/lib/problem';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FormField } from '@/ui/FormField';
import { PasswordInput, TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { ErrorState } from '@/ui/states';
import { sessionMessages } from './messages';
import { signIn } from './verbs';

interface SignInFormProps {
  /** Filled in when somebody goes on after a session that ended. */
  readonly email?: string;
  readonly password?: string;
  readonly onSignedIn: (session: Session) => void;
}

/** E-mail address and password, and a code when the account has a second factor. */
export function SignInForm({ email = '', password = '', onSignedIn }: SignInFormProps) {
  const t = useMessages(sessionMessages);
  const [needsCode, setNeedsCode] = useState(false);
  const form = useServerForm({
    schema: z.object({
      email: z.string().trim().min(1, t.emailNeeded).pipe(z.email(t.emailWrong)),
      password: z.string().min(1, t.passwordNeeded),
      code: needsCode ? z.string().trim().min(1, t.codeNeeded) : z.string(),
    }),
    defaultValues: { email, password, code: '' },
    onSubmit: async (values) => {
      try {
        const { code, ...rest } = values;
        onSignedIn(await signIn(code ? { ...rest, code: code.replaceAll(' ', '') } : rest));
      } catch (error) {
        if (isApiProblem(error) && error.slug === 'second-factor-required' && !needsCode) setNeedsCode(true);
        else throw error;
      }
    },
  });

  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
        {form.failure ? <ErrorState error={form.failure} /> : null}
        <FormField label={t.email} {...form.field('email')}>
          <TextInput type="email" autoComplete="username" inputMode="email" {...form.register('email')} />
        </FormField>
        <FormField label={t.password} {...form.field('password')}>
          <PasswordInput autoComplete="current-password" {...form.register('password')} />
        </FormField>
        {needsCode ? (
          <FormField label={t.code} hint={t.codeHint} {...form.field('code')}>
            {/* The code was asked for a moment ago: it is what somebody does next. */}
            {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
            <TextInput autoFocus width="medium" autoComplete="one-time-code" {...form.register('code')} />
          </FormField>
        ) : null}
        <div>
          <Button type="submit" kind="primary" busy={form.isSubmitting}>
            {t.signIn}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
