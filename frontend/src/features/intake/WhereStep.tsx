import { lazy, Suspense } from 'react';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/states';
import { useSignalForm, useSignalSurroundings } from './fields';
import { publicSignalMessages } from './publicMessages';

const Combobox = lazy(() => import('@/ui/Combobox'));

/** Where it is and whom it is about; the place says who receives it. */
export function WhereStep() {
  const t = useMessages(publicSignalMessages).form;
  const { places } = useSignalSurroundings();
  const form = useSignalForm();
  const chosen = form.watch('municipality');
  const place = places.find(({ code }) => code === chosen);
  return (
    <Stack>
      <FormField label={t.municipality} hint={t.municipalityHint} {...form.field('municipality')}>
        <Suspense fallback={<Loading lines={1} />}>
          <Combobox
            label={t.municipality}
            placeholder={t.municipalityPlaceholder}
            options={places.map(({ code, name }) => ({ value: code, label: name }))}
            value={chosen}
            onChange={(code) => form.setValue('municipality', code, { shouldDirty: true })}
          />
        </Suspense>
      </FormField>
      {place?.authorityName ? (
        <Alert tone="positive" live>
          {t.receives(place.authorityName)}
        </Alert>
      ) : null}
      {place && !place.authorityName ? (
        <Alert tone="warning" title={t.outside(place.name)} live>
          {t.outsideText}
        </Alert>
      ) : null}
      <FormField label={t.provider} hint={t.providerHint} optional {...form.field('provider')}>
        <TextInput autoComplete="off" {...form.register('provider')} />
      </FormField>
      <FormField label={t.place} hint={t.placeHint} optional {...form.field('place')}>
        <TextInput autoComplete="off" {...form.register('place')} />
      </FormField>
    </Stack>
  );
}
