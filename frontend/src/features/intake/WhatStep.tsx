import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { useSignalForm, useSignalSurroundings } from './fields';
import { publicSignalMessages } from './publicMessages';
import { limits, themes } from './signalForm';
import { VisitorFiles } from './VisitorFiles';

/** What is going on; danger comes first, as it cannot wait for a form. */
export function WhatStep() {
  const t = useMessages(publicSignalMessages).form;
  const form = useSignalForm();
  const { files } = useSignalSurroundings();
  return (
    <Stack>
      <RadioGroup
        label={t.danger}
        inline
        {...form.field('danger')}
        {...form.register('danger')}
        options={[
          { value: 'YES', label: t.yes },
          { value: 'NO', label: t.no },
        ]}
      />
      {form.watch('danger') === 'YES' ? (
        <Alert tone="negative" live>
          {t.dangerNow}
        </Alert>
      ) : null}
      <FormField label={t.narrative} hint={t.narrativeHint} {...form.field('narrative')}>
        <TextArea rows={8} limit={limits.narrative} {...form.register('narrative')} />
      </FormField>
      <RadioGroup
        label={t.theme}
        optional
        {...form.field('theme')}
        {...form.register('theme')}
        options={themes.map((value) => {
          const { label, hint } = t.themes[value];
          return { value, label, ...(hint ? { hint } : {}) };
        })}
      />
      <FormField label={t.since} hint={t.sinceHint} optional {...form.field('since')}>
        <TextInput autoComplete="off" {...form.register('since')} />
      </FormField>
      <FormField label={t.clients} hint={t.clientsHint} optional {...form.field('clients')}>
        <TextInput width="short" inputMode="numeric" autoComplete="off" {...form.register('clients')} />
      </FormField>
      <VisitorFiles label={t.files} hint={t.filesHint} files={files} />
    </Stack>
  );
}
