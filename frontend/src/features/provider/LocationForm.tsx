import { lazy, Suspense } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useHasRole } from '@/api/session';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useChangeForm } from '@/domain/useChangeForm';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Checkbox, CheckboxGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { TextInput, type Option } from '@/ui/inputs';
import { Grid } from '@/ui/Layout';
import { Loading } from '@/ui/states';
import { locationFields, locationSchema, type Location } from './fields';
import { providerMessages } from './messages';

const Combobox = lazy(() => import('@/ui/Combobox'));

/** Who may see an address that is secret: those who handle cases, and the provider itself. */
const addressReaders = [
  'SUPERVISOR',
  'LAWFULNESS_SUPERVISOR',
  'COORDINATOR',
  'PROVIDER_USER',
  'PROVIDER_ADMINISTRATOR',
] as const;

type LocationRequest = components['schemas']['LocationRequest'];

interface LocationFormProps {
  /** What is changed; a new one when left out. */
  readonly location: Location | undefined;
  /** Which provisions can be ticked. */
  readonly provisions: readonly Option[];
  readonly save: string;
  readonly onSave: (request: LocationRequest, etag: string) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** A place where care is given. */
export function LocationForm({ location, provisions, save, onSave, onCancel }: LocationFormProps) {
  const t = useMessages(providerMessages);
  const m = useMessages(managementMessages);
  const municipalities = api.useQuery('get', '/municipalities');
  const form = useChangeForm({
    schema: locationSchema({ ...m, ...t }),
    defaultValues: locationFields(location),
    version: location?.version,
    onSubmit: onSave,
  });
  const chosen = form.watch('provisions');
  const seesSecrets = useHasRole(...addressReaders);
  const hidden = location?.protectedAddress === true && !seesSecrets;
  return (
    <ServerForm form={form} save={save} onCancel={onCancel}>
      <FormField label={t.locationName} {...form.field('name')}>
        <TextInput autoComplete="off" {...form.register('name')} />
      </FormField>
      <FormField label={t.municipality} {...form.field('municipalityCode')}>
        {municipalities.data ? (
          <Suspense fallback={<Loading lines={1} />}>
            <Combobox
              label={t.municipality}
              options={municipalities.data.items.map(({ code, name }) => ({ value: code, label: name }))}
              {...form.bind('municipalityCode')}
            />
          </Suspense>
        ) : (
          <Loading lines={1} />
        )}
      </FormField>
      <FormField label={t.branch} hint={t.branchHint} optional {...form.field('branchNumber')}>
        <TextInput width="medium" inputMode="numeric" autoComplete="off" {...form.register('branchNumber')} />
      </FormField>
      {hidden ? (
        <Alert>{t.protectedHidden}</Alert>
      ) : (
        <>
          <Grid min={14} gap="small">
            <FormField label={t.street} optional {...form.field('street')}>
              <TextInput autoComplete="off" {...form.register('street')} />
            </FormField>
            <FormField label={t.houseNumber} optional {...form.field('houseNumber')}>
              <TextInput width="short" autoComplete="off" {...form.register('houseNumber')} />
            </FormField>
            <FormField label={t.postcode} optional {...form.field('postcode')}>
              <TextInput width="short" autoComplete="off" {...form.register('postcode')} />
            </FormField>
            <FormField label={t.city} optional {...form.field('city')}>
              <TextInput autoComplete="off" {...form.register('city')} />
            </FormField>
          </Grid>
          <Checkbox label={t.protected} hint={t.protectedHint} {...form.register('protectedAddress')} />
        </>
      )}
      <CheckboxGroup
        {...form.field('provisions')}
        label={t.provisions}
        optional
        options={provisions.map(({ value, label }) => ({ value, label }))}
        values={chosen}
        onChange={({ target }) =>
          form
            .bind('provisions')
            .onChange(target.checked ? [...chosen, target.value] : chosen.filter((one) => one !== target.value))
        }
      />
      <FormField label={t.capacity} optional {...form.field('capacity')}>
        <TextInput width="short" inputMode="numeric" autoComplete="off" {...form.register('capacity')} />
      </FormField>
      {location ? (
        <FormField label={t.closedOn} hint={t.closedOnHint} optional {...form.field('closedOn')}>
          <DateInput {...form.bind('closedOn')} />
        </FormField>
      ) : null}
    </ServerForm>
  );
}
