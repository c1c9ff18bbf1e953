import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import { activeMembership, useAccount } from '@/api/session';
import { LocationChoice, ProviderChoice } from '@/domain/ProviderChoice';
import { CaseStep } from '@/domain/step/CaseStep';
import { useToday } from '@/domain/useToday';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { Select, TextArea, TextInput } from '@/ui/inputs';
import { Narrow } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { assessmentMessages } from './messages';

type Texts = (typeof assessmentMessages)['nl'];

const schemaOf = (all: Texts, today: string) =>
  z
    .object({
      providerId: z.string().min(1, all.unreported.providerMissing),
      locationId: z.string(),
      municipalityCode: z.string(),
      learnedOn: z.iso.date(all.dateMissing).refine((on) => on <= today, all.unreported.learnedOnFuture),
      learnedHow: z.string().trim().min(1, all.unreported.learnedHowMissing).max(300, all.tooLong(300)),
      description: z.string().trim().min(1, all.unreported.descriptionMissing).max(4000, all.tooLong(4000)),
    })
    .refine(
      (one) => one.locationId || one.municipalityCode,
      alongside('municipalityCode', all.unreported.municipalityMissing),
    );

type Checked = z.output<ReturnType<typeof schemaOf>>;

/** What of the answers the letter names. */
const letterValues = ({ providerId, learnedOn, description }: Checked) => ({ providerId, learnedOn, description });

/** The team learned of a calamity in another way and asks the provider for a formal report (domain: no report came). */
export default function UnreportedPage() {
  const all = useMessages(assessmentMessages);
  const t = all.unreported;
  const go = useGo();
  const today = useToday();
  const queries = useQueryClient();
  const created = useRef('');
  return (
    <Narrow>
      <PageHeader title={t.title} />
      <CaseStep
        open
        ownPage
        statusText=""
        onDone={() => go(`/werkplek/meldingen/${created.current}`)}
        onCancel={() => go('/werkplek')}
        onReload={() => queries.invalidateQueries()}
        name="requestUnreportedCalamity"
        title={t.title}
        intro={t.intro}
        schema={schemaOf(all, today)}
        defaultValues={{
          providerId: '',
          locationId: '',
          municipalityCode: '',
          learnedOn: today,
          learnedHow: '',
          description: '',
        }}
        letter={{
          kind: () => 'REQUEST_FOR_REPORT',
          values: letterValues,
          ask: (values) => (signal) =>
            answer(client.POST('/unreported-calamities/letter-previews', { body: letterValues(values), signal })),
        }}
        submitLabel={t.submit}
        done={t.done}
        send={async ({ locationId, municipalityCode, ...values }, { key, letter }) => {
          const report = await answer(
            client.POST('/unreported-calamities', {
              params: { header: { 'Idempotency-Key': key } },
              body: {
                ...values,
                ...(locationId ? { locationId } : {}),
                ...(municipalityCode && !locationId ? { municipalityCode } : {}),
                ...(letter ? { letter } : {}),
              },
            }),
          );
          created.current = report.id;
        }}
        fields={(form) => (
          <>
            <FormField label={t.provider} hint={t.providerHint} {...form.field('providerId')}>
              <ProviderChoice label={t.provider} {...form.bind('providerId')} />
            </FormField>
            <LocationChoice
              providerId={form.watch('providerId')}
              label={t.location}
              none={t.noLocation}
              field={form.field('locationId')}
              {...form.bind('locationId')}
            />
            {form.watch('locationId') ? null : (
              <FormField label={t.municipality} hint={t.municipalityHint} {...form.field('municipalityCode')}>
                <MunicipalityChoice {...form.bind('municipalityCode')} />
              </FormField>
            )}
            <FormField label={t.learnedOn} {...form.field('learnedOn')}>
              <DateInput max={today} {...form.bind('learnedOn')} />
            </FormField>
            <FormField label={t.learnedHow} {...form.field('learnedHow')}>
              <TextInput {...form.register('learnedHow')} />
            </FormField>
            <FormField label={t.description} hint={t.descriptionHint} {...form.field('description')}>
              <TextArea rows={4} limit={4000} {...form.register('description')} />
            </FormField>
          </>
        )}
      />
    </Narrow>
  );
}

interface MunicipalityChoiceProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function MunicipalityChoice({ value, onChange }: MunicipalityChoiceProps) {
  const authorityId = activeMembership(useAccount())?.authorityId;
  const authorities = api.useQuery('get', '/authorities', {}, { staleTime: 600_000 });
  const served = authorities.data?.items.find((one) => one.id === authorityId)?.municipalities ?? [];
  return (
    <Select
      options={served.map(({ code, name }) => ({ value: code, label: name }))}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
