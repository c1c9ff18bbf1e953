import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useHasRole } from '@/api/session';
import { CaseStep } from '@/domain/step/CaseStep';
import { useToday } from '@/domain/useToday';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { Alert } from '@/ui/Alert';
import { ButtonLink } from '@/ui/Button';
import { Checkbox } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { UploadIcon } from '@/ui/icons';
import { Select, TextArea, TextInput } from '@/ui/inputs';
import { Grid, Narrow, Stack } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Heading } from '@/ui/Text';
import { AboutFields, type AboutForm } from './AboutFields';
import { signalMessages } from './messages';
import { aboutShape, emptyAbout, providerIsChosen, teamChannels, toAbout } from './signalForm';

type Texts = (typeof signalMessages)['nl'];

const schemaOf = (t: Texts, today: string) =>
  z
    .object({
      channel: z.enum(teamChannels, t.channelMissing),
      receivedOn: z.iso.date(t.dateMissing).refine((on) => on <= today, t.dateFuture),
      ...aboutShape(t),
      narrative: z.string().trim().min(1, t.narrativeMissing).max(20_000, t.tooLong(20_000)),
      pressSensitive: z.boolean(),
      sourceName: z.string().trim().max(200, t.tooLong(200)),
      sourceEmail: z.union([z.literal(''), z.email(t.emailWrong)]),
      sourcePhone: z.string().trim().max(40, t.tooLong(40)),
      sourceRelation: z.string().trim().max(200, t.tooLong(200)),
      sourceNote: z.string().trim().max(2000, t.tooLong(2000)),
      handleMyself: z.boolean(),
    })
    .refine(providerIsChosen, alongside('providerId', t.providerMissing));

/** `/about/theme` is the field `theme`, `/source/email` the field `sourceEmail`. */
function toField(pointer: string): string | undefined {
  const [, part, name] = pointer.split('/');
  if (part === 'about') return name;
  return part === 'source' && name ? `source${name.charAt(0).toUpperCase()}${name.slice(1)}` : part;
}

/** A member of the team writes down what somebody told, or what he saw himself. */
export default function RecordPage() {
  const t = useMessages(signalMessages);
  const go = useGo();
  const today = useToday();
  const queries = useQueryClient();
  const recorded = useRef('');
  const imports = useHasRole('COORDINATOR');
  return (
    <Narrow>
      <PageHeader
        title={t.newTitle}
        crumbs={[{ label: t.worklist, to: '/werkplek' }, { label: t.newTitle }]}
        actions={
          imports ? (
            <ButtonLink icon={<UploadIcon />} to="/werkplek/signalen/importeren">
              {t.importSignals}
            </ButtonLink>
          ) : null
        }
      />
      <CaseStep
        open
        ownPage
        statusText=""
        onDone={() => go(`/werkplek/signalen/${recorded.current}`)}
        onCancel={() => go('/werkplek')}
        onReload={() => queries.invalidateQueries()}
        name="recordSignal"
        title={t.newTitle}
        intro={t.newIntro}
        schema={schemaOf(t, today)}
        toField={toField}
        defaultValues={{
          ...emptyAbout,
          receivedOn: today,
          narrative: '',
          pressSensitive: false,
          sourceName: '',
          sourceEmail: '',
          sourcePhone: '',
          sourceRelation: '',
          sourceNote: '',
          handleMyself: true,
        }}
        submitLabel={t.record}
        done={t.recorded}
        send={async (values, { key }) => {
          const { channel, receivedOn, narrative, pressSensitive, handleMyself } = values;
          const source = Object.fromEntries(
            Object.entries({
              name: values.sourceName,
              email: values.sourceEmail,
              phone: values.sourcePhone,
              relation: values.sourceRelation,
              note: values.sourceNote,
            }).filter(([, value]) => value !== ''),
          );
          const signal = await answer(
            client.POST('/signals', {
              params: { header: { 'Idempotency-Key': key } },
              body: {
                channel,
                receivedOn,
                narrative,
                pressSensitive,
                handleMyself,
                about: toAbout(values),
                ...(Object.keys(source).length > 0 ? { source } : {}),
              },
            }),
          );
          recorded.current = signal.id;
        }}
        fields={(form) => (
          <Stack>
            <Heading level={2} look={3}>
              {t.howItCame}
            </Heading>
            <Grid min={18}>
              <FormField label={t.channel} {...form.field('channel')}>
                <Select
                  options={teamChannels.map((value) => ({ value, label: t.channels[value] }))}
                  {...form.register('channel')}
                />
              </FormField>
              <FormField label={t.receivedOn} {...form.field('receivedOn')}>
                <DateInput max={today} {...form.bind('receivedOn')} />
              </FormField>
            </Grid>
            <FormField label={t.narrative} hint={t.narrativeHint} {...form.field('narrative')}>
              <TextArea rows={8} limit={20_000} {...form.register('narrative')} />
            </FormField>
            <Checkbox label={t.pressSensitive} hint={t.pressHint} {...form.register('pressSensitive')} />
            <AboutFields form={form as unknown as AboutForm} level={2} />
            <Heading level={2} look={3}>
              {t.whoTold}
            </Heading>
            <Alert title={t.sourceApart}>{t.sourceApartText}</Alert>
            <Grid min={18}>
              <FormField label={t.sourceName} optional {...form.field('sourceName')}>
                <TextInput autoComplete="off" {...form.register('sourceName')} />
              </FormField>
              <FormField label={t.sourceRelation} optional {...form.field('sourceRelation')}>
                <TextInput autoComplete="off" {...form.register('sourceRelation')} />
              </FormField>
              <FormField label={t.sourceEmail} optional {...form.field('sourceEmail')}>
                <TextInput type="email" autoComplete="off" {...form.register('sourceEmail')} />
              </FormField>
              <FormField label={t.sourcePhone} optional {...form.field('sourcePhone')}>
                <TextInput type="tel" autoComplete="off" {...form.register('sourcePhone')} />
              </FormField>
            </Grid>
            <FormField label={t.sourceNote} hint={t.sourceNoteHint} optional {...form.field('sourceNote')}>
              <TextArea rows={3} limit={2000} {...form.register('sourceNote')} />
            </FormField>
            <Checkbox label={t.handleMyself} hint={t.handleMyselfHint} {...form.register('handleMyself')} />
          </Stack>
        )}
      />
    </Narrow>
  );
}
