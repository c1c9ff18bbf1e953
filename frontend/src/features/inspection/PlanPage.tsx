import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useAccount, useHasRole } from '@/api/session';
import { AnyMunicipalityChoice, LocationChoice, ProviderChoice } from '@/domain/ProviderChoice';
import { CaseStep } from '@/domain/step/CaseStep';
import { useToday } from '@/domain/useToday';
import { useMessages } from '@/i18n/messages';
import { useFilters } from '@/lib/useFilters';
import { Alert } from '@/ui/Alert';
import { Checkbox } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { Narrow, Stack } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Heading } from '@/ui/Text';
import { inspectionMessages } from './messages';
import { agreeing, emptyPlan, planShape, toPlan } from './planForm';
import { PlanFields, type PlanForm } from './PlanFields';
import { RequestedInspections } from './RequestedInspections';

type Texts = (typeof inspectionMessages)['nl'];

const schemaOf = (t: Texts) =>
  agreeing(
    t,
    z.object({
      providerId: z.string().min(1, t.providerMissing),
      locationId: z.string(),
      municipalityCode: z.string(),
      handleMyself: z.boolean(),
      ...planShape(t),
    }),
  );

/** `/plan/purpose` is the field `purpose`. */
const toField = (pointer: string) => pointer.replace('/plan', '').split('/')[1];

const placeSchema = z.object({
  aanbieder: z.string().optional().catch(undefined),
  aanleiding: z.string().optional().catch(undefined),
  gericht: z.enum(['QUALITY', 'LAWFULNESS']).optional().catch(undefined),
});

/** A member of the team plans an inspection, by itself or out of a case. */
export default function PlanPage() {
  const t = useMessages(inspectionMessages);
  const go = useGo();
  const today = useToday();
  const account = useAccount();
  const queries = useQueryClient();
  const planned = useRef('');
  const { filters: place } = useFilters(placeSchema);
  const aspect = useHasRole('SUPERVISOR', 'COORDINATOR') ? place.gericht : 'LAWFULNESS';
  return (
    <Narrow>
      <PageHeader title={t.newTitle} crumbs={[{ label: t.worklist, to: '/werkplek' }, { label: t.newTitle }]} />
      {place.aanleiding ? <Alert>{t.outOfRequest}</Alert> : <RequestedInspections />}
      <CaseStep
        key={place.aanleiding ?? ''}
        open
        ownPage
        statusText=""
        onDone={() => go(`/werkplek/onderzoeken/${planned.current}`)}
        onCancel={() => go('/werkplek')}
        onReload={() => queries.invalidateQueries()}
        name={`planInspection.${place.aanleiding ?? ''}`}
        title={t.newTitle}
        intro={t.newIntro}
        schema={schemaOf(t)}
        toField={toField}
        defaultValues={{
          ...emptyPlan(today),
          ...(aspect ? { aspect } : {}),
          team: [account.id],
          lead: account.id,
          providerId: place.aanbieder ?? '',
          locationId: '',
          municipalityCode: '',
          handleMyself: true,
        }}
        submitLabel={t.plan}
        done={t.planned}
        send={async ({ providerId, locationId, municipalityCode, handleMyself, ...plan }, { key }) => {
          const inspection = await answer(
            client.POST('/inspections', {
              params: { header: { 'Idempotency-Key': key } },
              body: {
                providerId,
                handleMyself,
                plan: toPlan(plan),
                ...(locationId ? { locationId } : {}),
                ...(!locationId && municipalityCode ? { municipalityCode } : {}),
                ...(place.aanleiding ? { causes: [place.aanleiding] } : {}),
              },
            }),
          );
          planned.current = inspection.id;
        }}
        fields={(form) => {
          const [providerId, locationId] = form.watch(['providerId', 'locationId']);
          return (
            <Stack>
              <Heading level={2} look={3}>
                {t.aboutWhom}
              </Heading>
              <FormField label={t.provider} hint={t.providerHint} {...form.field('providerId')}>
                <ProviderChoice label={t.provider} {...form.bind('providerId')} />
              </FormField>
              <LocationChoice
                providerId={providerId}
                label={t.location}
                none={t.noLocation}
                field={form.field('locationId')}
                {...form.bind('locationId')}
              />
              {locationId ? null : (
                <FormField
                  label={t.municipality}
                  hint={t.municipalityHint}
                  optional
                  {...form.field('municipalityCode')}
                >
                  <AnyMunicipalityChoice label={t.municipality} {...form.bind('municipalityCode')} />
                </FormField>
              )}
              <PlanFields form={form as unknown as PlanForm} providerId={providerId} level={2} />
              <Checkbox label={t.handleMyself} {...form.register('handleMyself')} />
            </Stack>
          );
        }}
      />
    </Narrow>
  );
}
