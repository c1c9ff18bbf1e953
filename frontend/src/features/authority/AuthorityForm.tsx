import { z } from 'zod';
import type { components } from '@/api/schema.gen';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useChangeForm } from '@/domain/useChangeForm';
import { useMessages } from '@/i18n/messages';
import { optionalEmail, optionalText, orNull } from '@/lib/formValues';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { authorityMessages } from './messages';

type Authority = components['schemas']['Authority'];
type AuthorityRequest = components['schemas']['AuthorityRequest'];

interface AuthorityFormProps {
  /** What is changed; a new one when left out. Code and prefix stand in numbers that were sent, so they stay. */
  readonly authority?: Authority;
  readonly save: string;
  readonly onSave: (request: AuthorityRequest, etag: string) => Promise<unknown>;
  readonly onCancel: () => void;
}

export function AuthorityForm({ authority, save, onSave, onCancel }: AuthorityFormProps) {
  const t = useMessages(authorityMessages);
  const m = useMessages(managementMessages);
  const code = z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2,8}$/, t.codeWrong);
  const form = useChangeForm({
    schema: z.object({
      name: z.string().trim().min(1, t.nameNeeded).max(300),
      code,
      casePrefix: code,
      email: optionalEmail(m.emailWrong),
      phone: optionalText(30),
    }),
    defaultValues: {
      name: authority?.name ?? '',
      code: authority?.code ?? '',
      casePrefix: authority?.casePrefix ?? '',
      email: authority?.email ?? '',
      phone: authority?.phone ?? '',
    },
    version: authority?.version,
    onSubmit: ({ email, phone, ...values }, etag) =>
      onSave({ ...values, email: orNull(email), phone: orNull(phone) }, etag),
  });
  return (
    <ServerForm form={form} save={save} onCancel={onCancel}>
      <FormField label={t.name} {...form.field('name')}>
        <TextInput autoComplete="off" {...form.register('name')} />
      </FormField>
      {authority ? null : (
        <>
          <FormField label={t.code} hint={t.codeHint} {...form.field('code')}>
            <TextInput width="short" autoComplete="off" autoCapitalize="characters" {...form.register('code')} />
          </FormField>
          <FormField label={t.prefix} hint={t.prefixHint} {...form.field('casePrefix')}>
            <TextInput width="short" autoComplete="off" autoCapitalize="characters" {...form.register('casePrefix')} />
          </FormField>
        </>
      )}
      <FormField label={t.email} hint={t.emailHint} optional {...form.field('email')}>
        <TextInput type="email" autoComplete="off" {...form.register('email')} />
      </FormField>
      <FormField label={t.phone} optional {...form.field('phone')}>
        <TextInput type="tel" width="medium" autoComplete="off" {...form.register('phone')} />
      </FormField>
    </ServerForm>
  );
}
