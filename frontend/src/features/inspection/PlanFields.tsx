import { api } from '@/api/client';
import { useHasRole } from '@/api/session';
import type { StepForm } from '@/domain/step/CaseStep';
import { isOfTeam } from '@/domain/team';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { CheckboxGroup, RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { Select, TextArea } from '@/ui/inputs';
import { Grid, Stack } from '@/ui/Layout';
import { Heading } from '@/ui/Text';
import { inspectionMessages } from './messages';
import { inspectionKinds, type PlanInput } from './planForm';

/** Only what these fields need of a form that may hold more. */
export type PlanForm = StepForm<PlanInput, unknown>;

/** What an inspection can be aimed at: who is there for lawfulness alone plans nothing else. */
function useAspects(planned: PlanInput['aspect'] | undefined) {
  const both = useHasRole('SUPERVISOR', 'COORDINATOR') || planned === 'QUALITY';
  return both ? (['QUALITY', 'LAWFULNESS'] as const) : (['LAWFULNESS'] as const);
}

interface PlanFieldsProps {
  readonly form: PlanForm;
  readonly providerId: string;
  /** Of the headings: 2 where the form is all that its page holds. */
  readonly level?: 2 | 3;
}

/** What kind of inspection, when, and by whom. */
export function PlanFields({ form, providerId, level = 3 }: PlanFieldsProps) {
  const t = useMessages(inspectionMessages);
  const words = useWords();
  const provisions = useReferenceList('provisions');
  const colleagues = (api.useQuery('get', '/colleagues').data?.items ?? []).filter(isOfTeam);
  const members = form.watch('team');
  const aspects = useAspects(form.watch('aspect'));
  const provision = form.bind('provision');
  const lead = form.bind('lead');
  return (
    <Stack>
      <Heading level={level} look={3}>
        {t.aboutWhat}
      </Heading>
      <RadioGroup
        label={t.kind}
        {...form.field('kind')}
        {...form.register('kind')}
        options={inspectionKinds.map((value) => ({ value, label: words.inspectionKind[value] }))}
      />
      <RadioGroup
        label={t.aspect}
        inline
        {...form.field('aspect')}
        {...form.register('aspect')}
        options={aspects.map((value) => ({ value, label: words.inspectionAspect[value] }))}
      />
      <RadioGroup
        label={t.announced}
        hint={t.announcedHint}
        inline
        {...form.field('announced')}
        {...form.register('announced')}
        options={[
          { value: 'YES', label: t.announcedYes },
          { value: 'NO', label: t.announcedNo },
        ]}
      />
      <FormField label={t.purpose} hint={t.purposeHint} {...form.field('purpose')}>
        <TextArea rows={5} limit={4000} {...form.register('purpose')} />
      </FormField>
      <Grid min={18}>
        <FormField label={t.provision} optional {...form.field('provision')}>
          <Select
            options={provisions.choices}
            value={provision.value}
            onChange={(event) => provision.onChange(event.target.value)}
          />
        </FormField>
        <RetestChoice form={form} providerId={providerId} />
      </Grid>
      <FormField label={t.jointWith} hint={t.jointWithHint} optional {...form.field('jointWith')}>
        <TextArea rows={2} {...form.register('jointWith')} />
      </FormField>
      <Heading level={level} look={3}>
        {t.when}
      </Heading>
      <Grid min={18}>
        <FormField label={t.plannedFrom} {...form.field('plannedFrom')}>
          <DateInput {...form.bind('plannedFrom')} />
        </FormField>
        <FormField label={t.plannedUntil} {...form.field('plannedUntil')}>
          <DateInput {...form.bind('plannedUntil')} />
        </FormField>
      </Grid>
      <CheckboxGroup
        label={t.team}
        optional
        {...form.field('team')}
        values={members}
        onChange={(event) => {
          const { value, checked } = event.target;
          form.setValue('team', checked ? [...members, value] : members.filter((one) => one !== value));
          // Who is no longer of the team does not lead it either.
          if (!checked && lead.value === value) lead.onChange('');
        }}
        options={colleagues.map((one) => ({ value: one.id, label: one.name }))}
      />
      <FormField label={t.lead} optional {...form.field('lead')}>
        <Select
          options={colleagues
            .filter((one) => members.includes(one.id))
            .map((one) => ({ value: one.id, label: one.name }))}
          value={lead.value}
          onChange={(event) => lead.onChange(event.target.value)}
        />
      </FormField>
    </Stack>
  );
}

/** The earlier inspections of this provider that came to a final report; nothing is asked while there are none. */
function RetestChoice({ form, providerId }: { readonly form: PlanForm; readonly providerId: string }) {
  const t = useMessages(inspectionMessages);
  const earlier = api.useQuery(
    'get',
    '/providers/{providerId}/inspections',
    { params: { path: { providerId } } },
    { enabled: providerId !== '' },
  );
  const retests = form.bind('retestsId');
  const options = (earlier.data?.items ?? [])
    .filter((one) => one.finalAt)
    .map((one) => ({ value: one.id, label: `${one.number}, ${formatDate(one.plannedFrom)}` }));
  if (options.length === 0) return null;
  return (
    <FormField label={t.retests} optional {...form.field('retestsId')}>
      <Select
        options={options}
        placeholder={t.noRetest}
        value={retests.value}
        onChange={(event) => retests.onChange(event.target.value)}
      />
    </FormField>
  );
}
