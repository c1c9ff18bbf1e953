import { AnyMunicipalityChoice, LocationChoice, ProviderChoice } from '@/domain/ProviderChoice';
import { useSideChoices } from '@/domain/signalSides';
import type { StepForm } from '@/domain/step/CaseStep';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { Select, TextInput } from '@/ui/inputs';
import { Grid, Stack } from '@/ui/Layout';
import { Heading } from '@/ui/Text';
import { signalMessages } from './messages';
import { sourceKinds, type AboutInput } from './signalForm';

/** Only what these fields need of a form that may hold more. */
export type AboutForm = StepForm<AboutInput, unknown>;

interface AboutFieldsProps {
  readonly form: AboutForm;
  /** Of the headings: 2 where the form is all that its page holds. */
  readonly level?: 2 | 3;
}

/** About whom and where it is, and what it is about. */
export function AboutFields({ form, level = 3 }: AboutFieldsProps) {
  const t = useMessages(signalMessages);
  const laws = useReferenceList('laws');
  const provisions = useReferenceList('provisions');
  const fundings = useReferenceList('fundings');
  const themes = useReferenceList('signal-themes');
  const sides = useSideChoices();
  const natures = useReferenceList('signal-natures');
  const [known, providerId, locationId, theme] = form.watch(['providerKnown', 'providerId', 'locationId', 'theme']);
  const ofTheme = natures.choices.filter((nature) => nature.group === theme);
  // The lists come after the form: a choice is kept by the form, not by the list that does not hold it yet.
  const choice = (name: 'nature' | 'law' | 'provision' | 'funding') => {
    const { value, onChange } = form.bind(name);
    return { value, onChange: (event: { target: { value: string } }) => onChange(event.target.value) };
  };
  const chooseTheme = (code: string) => {
    form.bind('theme').onChange(code);
    form.setValue('nature', '');
  };
  return (
    <Stack>
      <Heading level={level} look={3}>
        {t.aboutWhom}
      </Heading>
      <RadioGroup
        label={t.providerKnown}
        inline
        {...form.field('providerKnown')}
        {...form.register('providerKnown')}
        options={[
          { value: 'YES', label: t.known },
          { value: 'NO', label: t.unknown },
        ]}
      />
      {known === 'NO' ? (
        <FormField label={t.providerSaid} hint={t.providerSaidHint} optional {...form.field('providerSaid')}>
          <TextInput {...form.register('providerSaid')} />
        </FormField>
      ) : (
        <>
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
        </>
      )}
      {known === 'YES' && locationId ? null : (
        <Grid min={18}>
          <FormField label={t.locationSaid} optional {...form.field('locationSaid')}>
            <TextInput {...form.register('locationSaid')} />
          </FormField>
          <FormField label={t.municipality} hint={t.municipalityHint} optional {...form.field('municipalityCode')}>
            <AnyMunicipalityChoice label={t.municipality} {...form.bind('municipalityCode')} />
          </FormField>
        </Grid>
      )}
      <Heading level={level} look={3}>
        {t.aboutWhat}
      </Heading>
      <Grid min={18}>
        <FormField label={t.theme} {...form.field('theme')}>
          <Select options={themes.choices} value={theme} onChange={(event) => chooseTheme(event.target.value)} />
        </FormField>
        <FormField label={t.nature} optional {...form.field('nature')}>
          <Select options={ofTheme} disabled={!theme} {...choice('nature')} />
        </FormField>
        <FormField label={t.law} optional {...form.field('law')}>
          <Select options={laws.choices} {...choice('law')} />
        </FormField>
        <FormField label={t.provision} optional {...form.field('provision')}>
          <Select options={provisions.choices} {...choice('provision')} />
        </FormField>
        <FormField label={t.funding} optional {...form.field('funding')}>
          <Select options={fundings.choices} {...choice('funding')} />
        </FormField>
        <FormField label={t.clientsConcerned} optional {...form.field('clientsConcerned')}>
          <TextInput width="short" inputMode="numeric" {...form.register('clientsConcerned')} />
        </FormField>
      </Grid>
      <RadioGroup label={t.side} inline {...form.field('side')} {...form.register('side')} options={sides} />
      <FormField label={t.sourceKind} hint={t.sourceKindHint} {...form.field('sourceKind')}>
        <Select
          options={sourceKinds.map((value) => ({ value, label: t.sourceKinds[value] }))}
          {...form.register('sourceKind')}
        />
      </FormField>
    </Stack>
  );
}
