import { useMessages } from '@/i18n/messages';
import { Checkbox, RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { useSignalForm } from './fields';
import { publicSignalMessages } from './publicMessages';
import { relations } from './signalForm';

/** What the source has to do with it, and whether the source wants to be known. */
export function YouStep() {
  const t = useMessages(publicSignalMessages).form;
  const form = useSignalForm();
  return (
    <Stack>
      <RadioGroup
        label={t.relation}
        {...form.field('relation')}
        {...form.register('relation')}
        options={relations.map((value) => ({ value, label: t.relations[value] }))}
      />
      <RadioGroup
        label={t.contactWanted}
        hint={t.contactHint}
        {...form.field('contactWanted')}
        {...form.register('contactWanted')}
        options={[
          { value: 'NO', label: t.contactNo, hint: t.contactNoHint },
          { value: 'YES', label: t.contactYes },
        ]}
        under={form.watch('contactWanted') === 'YES' ? { YES: <ContactQuestions /> } : {}}
      />
    </Stack>
  );
}

function ContactQuestions() {
  const t = useMessages(publicSignalMessages).form;
  const form = useSignalForm();
  return (
    <Stack>
      <FormField label={t.name} optional {...form.field('name')}>
        <TextInput autoComplete="name" {...form.register('name')} />
      </FormField>
      <FormField label={t.phone} optional {...form.field('phone')}>
        <TextInput type="tel" autoComplete="tel" {...form.register('phone')} />
      </FormField>
      <FormField label={t.email} optional {...form.field('email')}>
        <TextInput type="email" autoComplete="email" {...form.register('email')} />
      </FormField>
      <Checkbox label={t.mailQuestions} hint={t.mailQuestionsHint} {...form.register('mailQuestions')} />
    </Stack>
  );
}
