import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { AnyMunicipalityChoice } from '@/domain/ProviderChoice';
import { ServerForm } from '@/domain/ServerForm';
import { forgetTyped, keepTyped, typedBefore } from '@/domain/step/typed';
import { useReferenceList } from '@/domain/useReferenceList';
import { textsOf, useMessages } from '@/i18n/messages';
import { orNull, optionalText } from '@/lib/formValues';
import { useServerForm } from '@/lib/useServerForm';
import { Alert } from '@/ui/Alert';
import { Card } from '@/ui/Card';
import { RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { Select, TextArea, TextInput } from '@/ui/inputs';
import { Grid, Narrow } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { toast } from '@/ui/Toast';
import { intakeMessages } from './messages';
import { VisitorFiles } from './VisitorFiles';
import { useWritingFiles, withFiles } from './writing';

/** Names what is typed here and was not sent yet. */
const typedAs = 'fileAccessSignal';

const fields = {
  '/about/providerSaid': 'provider',
  '/about/locationSaid': 'place',
  '/about/municipalityCode': 'municipality',
  '/about/law': 'law',
  '/about/provision': 'provision',
  '/about/funding': 'funding',
  '/about/theme': 'theme',
  '/about/nature': 'nature',
  '/about/clientsConcerned': 'clients',
  '/inDanger': 'danger',
} as const;

const schema = () => {
  const t = textsOf(intakeMessages).file.needed;
  return z.object({
    danger: z.enum(['YES', 'NO'], t.danger),
    provider: optionalText(300),
    place: optionalText(300),
    municipality: z.string(),
    law: z.string(),
    provision: z.string(),
    funding: z.string(),
    theme: z.string().min(1, t.theme),
    nature: z.string(),
    narrative: z.string().trim().min(1, t.narrative).max(20_000, t.tooLong),
    since: optionalText(200),
    clients: z
      .string()
      .trim()
      .regex(/^([1-9]\d{0,4})?$/, t.clients),
    reference: optionalText(100),
  });
};

/** An access officer tells the supervisors what he sees or hears. */
export default function AccessSignalPage() {
  const t = useMessages(intakeMessages).file;
  const go = useGo();
  const queries = useQueryClient();
  const intent = useIntent();
  const files = useWritingFiles();
  const [kept] = useState(() => typedBefore(typedAs));
  const form = useServerForm({
    schema: schema(),
    defaultValues: {
      danger: '' as 'YES',
      provider: '',
      place: '',
      municipality: '',
      law: '',
      provision: '',
      funding: '',
      theme: '',
      nature: '',
      narrative: '',
      since: '',
      clients: '',
      reference: '',
      ...kept,
    },
    toField: (pointer) => (pointer in fields ? fields[pointer as keyof typeof fields] : undefined),
    onSubmit: async (values) => {
      const body = {
        channel: 'ACCESS_FORM' as const,
        reference: orNull(values.reference),
        about: {
          providerSaid: orNull(values.provider),
          locationSaid: orNull(values.place),
          municipalityCode: orNull(values.municipality),
          law: orNull(values.law),
          provision: orNull(values.provision),
          funding: orNull(values.funding),
          theme: values.theme,
          nature: orNull(values.nature),
          clientsConcerned: values.clients ? Number(values.clients) : null,
        },
        narrative: values.narrative,
        since: orNull(values.since),
        inDanger: values.danger === 'YES',
        files: withFiles(files.writing, await files.arrived()),
      };
      const filed = await intent(body, (key) =>
        answer(client.POST('/access-signals', { params: { header: { 'Idempotency-Key': key } }, body })),
      );
      forgetTyped(typedAs);
      await queries.invalidateQueries({ queryKey: ['get', '/access-signals'] });
      toast.done(t.sent(filed.number));
      go('/werkplek/mijn-signalen');
    },
  });
  const { watch } = form;
  useEffect(() => {
    const subscription = watch((typed) => keepTyped(typedAs, typed));
    return () => subscription.unsubscribe();
  }, [watch]);
  const laws = useReferenceList('laws');
  const provisions = useReferenceList('provisions');
  const fundings = useReferenceList('fundings');
  const themes = useReferenceList('signal-themes');
  const natures = useReferenceList('signal-natures');
  const theme = form.watch('theme');
  const codes = [
    { name: 'law', label: t.law, choices: laws.choices },
    { name: 'provision', label: t.provision, choices: provisions.choices },
    { name: 'funding', label: t.funding, choices: fundings.choices },
  ] as const;
  return (
    <Narrow>
      <PageHeader title={t.title} intro={t.intro} />
      <Card>
        <ServerForm form={form} save={t.send} onCancel={() => go('/werkplek/mijn-signalen')}>
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
          <FormField label={t.provider} hint={t.providerHint} optional {...form.field('provider')}>
            <TextInput autoComplete="off" {...form.register('provider')} />
          </FormField>
          <FormField label={t.place} optional {...form.field('place')}>
            <TextInput autoComplete="off" {...form.register('place')} />
          </FormField>
          <FormField label={t.municipality} optional {...form.field('municipality')}>
            <AnyMunicipalityChoice label={t.municipality} {...form.bind('municipality')} />
          </FormField>
          <Grid min={14}>
            {codes.map(({ name, label, choices }) => (
              <FormField key={name} label={label} optional {...form.field(name)}>
                <Select placeholder={t.choose} {...form.register(name)} options={[...choices]} />
              </FormField>
            ))}
          </Grid>
          <FormField label={t.theme} {...form.field('theme')}>
            <Select
              placeholder={t.chooseTheme}
              {...form.register('theme', { onChange: () => form.setValue('nature', '') })}
              options={[...themes.choices]}
            />
          </FormField>
          {theme ? (
            <FormField label={t.nature} optional {...form.field('nature')}>
              <Select
                placeholder={t.choose}
                {...form.register('nature')}
                options={natures.choices.filter(({ group }) => group === theme)}
              />
            </FormField>
          ) : null}
          <FormField label={t.narrative} hint={t.narrativeHint} {...form.field('narrative')}>
            <TextArea rows={8} limit={20_000} {...form.register('narrative')} />
          </FormField>
          <FormField label={t.since} optional {...form.field('since')}>
            <TextInput autoComplete="off" {...form.register('since')} />
          </FormField>
          <FormField label={t.clients} optional {...form.field('clients')}>
            <TextInput width="short" inputMode="numeric" autoComplete="off" {...form.register('clients')} />
          </FormField>
          <FormField label={t.reference} optional {...form.field('reference')}>
            <TextInput width="medium" autoComplete="off" {...form.register('reference')} />
          </FormField>
          <VisitorFiles label={t.files} hint={t.filesHint} files={files} />
        </ServerForm>
      </Card>
    </Narrow>
  );
}
