import { lazy, Suspense, useState } from 'react';
import { api } from '@/api/client';
import { FormField } from '@/ui/FormField';
import { Select } from '@/ui/inputs';
import { Loading } from '@/ui/states';

const Combobox = lazy(() => import('@/ui/Combobox'));

interface ChoiceProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface ProviderChoiceProps extends ChoiceProps {
  readonly label: string;
  /** A provider that cannot be the answer. */
  readonly except?: string;
}

/** A provider of the register, found by typing a part of its name. */
export function ProviderChoice({ label, value, onChange, except }: ProviderChoiceProps) {
  const [typed, setTyped] = useState('');
  const providers = api.useQuery(
    'get',
    '/providers',
    { params: { query: { limit: 50, ...(typed.trim() ? { search: typed.trim() } : {}) } } },
    { placeholderData: (previous) => previous },
  );
  const options = (providers.data?.items ?? [])
    .filter(({ id }) => id !== except)
    .map((one) => ({
      value: one.id,
      label: one.name,
      note: [one.kvkNumber ? `KVK ${one.kvkNumber}` : '', one.municipalities?.join(', ')].filter(Boolean).join(' · '),
    }));
  return (
    <Suspense fallback={<Loading lines={1} />}>
      <Combobox
        label={label}
        options={options}
        value={value}
        onChange={onChange}
        onSearch={setTyped}
        loading={providers.isFetching}
      />
    </Suspense>
  );
}

interface LocationChoiceProps extends ChoiceProps {
  readonly providerId: string;
  readonly label: string;
  /** The words for no location. */
  readonly none: string;
  readonly field: { readonly name: string; readonly error: string | undefined };
}

/** One of the provider's locations; nothing is asked while there are none. */
export function LocationChoice({ providerId, label, none, field, value, onChange }: LocationChoiceProps) {
  const provider = api.useQuery(
    'get',
    '/providers/{providerId}',
    { params: { path: { providerId } } },
    { enabled: Boolean(providerId) },
  );
  const options = (provider.data?.locations ?? [])
    .filter((one) => !one.closedOn)
    .map((one) => ({ value: one.id, label: `${one.name}, ${one.municipalityName}` }));
  if (!providerId || options.length === 0) return null;
  return (
    <FormField label={label} {...field}>
      <Select options={options} placeholder={none} value={value} onChange={(event) => onChange(event.target.value)} />
    </FormField>
  );
}

/** Any municipality of the country: a matter can lie outside the region. */
export function AnyMunicipalityChoice({ label, value, onChange }: ChoiceProps & { readonly label: string }) {
  const { data, isPending } = api.useQuery('get', '/municipalities', {}, { staleTime: 600_000 });
  const options = (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Suspense fallback={<Loading lines={1} />}>
      <Combobox label={label} options={options} value={value} onChange={onChange} loading={isPending} />
    </Suspense>
  );
}
