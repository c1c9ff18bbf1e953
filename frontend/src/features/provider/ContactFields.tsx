import type { UseFormRegisterReturn } from 'react-hook-form';
import { useMessages } from '@/i18n/messages';
import { FormField, FormFieldset } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { Grid } from '@/ui/Layout';
import { providerMessages } from './messages';

type ContactPath = `${'boardChair' | 'contact'}.${'name' | 'function' | 'email' | 'phone'}`;

interface ContactFieldsProps {
  readonly at: 'boardChair' | 'contact';
  /** The parts of the form that these fields need. */
  readonly field: (name: ContactPath) => { name: string; error: string | undefined };
  readonly register: (name: ContactPath) => UseFormRegisterReturn;
}

/** Somebody at a provider, and how to reach that person. */
export function ContactFields({ at, field, register }: ContactFieldsProps) {
  const t = useMessages(providerMessages);
  return (
    <FormFieldset
      label={at === 'boardChair' ? t.boardChair : t.contact}
      hint={at === 'boardChair' ? t.boardChairHint : t.contactHint}
      optional
    >
      <Grid min={14} gap="small">
        <FormField label={t.contactName} optional {...field(`${at}.name`)}>
          <TextInput autoComplete="off" {...register(`${at}.name`)} />
        </FormField>
        <FormField label={t.contactFunction} optional {...field(`${at}.function`)}>
          <TextInput autoComplete="off" {...register(`${at}.function`)} />
        </FormField>
        <FormField label={t.email} optional {...field(`${at}.email`)}>
          <TextInput type="email" autoComplete="off" {...register(`${at}.email`)} />
        </FormField>
        <FormField label={t.phone} optional {...field(`${at}.phone`)}>
          <TextInput type="tel" autoComplete="off" {...register(`${at}.phone`)} />
        </FormField>
      </Grid>
    </FormFieldset>
  );
}
