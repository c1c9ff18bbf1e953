import { lazy, Suspense } from 'react';
import { api } from '@/api/client';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Checkbox, RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { Select } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/states';
import { LongText, ShortText, useDraftForm, useDraftSurroundings } from './fields';
import { fieldMessages } from './fieldMessages';
import { useLocations } from './useLocations';
import { useReceiver, useReceiverList } from './useReceiver';

const Combobox = lazy(() => import('@/ui/Combobox'));

/** What is reported, where it happened, and who therefore receives it (protocol, step 1). */
export function PlaceStep() {
  const t = useMessages(fieldMessages);
  const { byStaff } = useDraftSurroundings();
  const form = useDraftForm();
  const [kind, placeKind] = form.watch(['kind', 'placeKind']);
  const kinds = useKinds(kind);
  return (
    <Stack>
      {kinds.length > 0 ? (
        <RadioGroup
          label={t.kind}
          {...form.field('kind')}
          {...form.register('kind')}
          options={kinds.map(({ value, label, hint }) => ({ value, label, ...(hint ? { hint } : {}) }))}
        />
      ) : (
        <Loading />
      )}
      {kind === 'CONSULTATION' ? (
        <LongText
          name="consultationQuestion"
          label={t.consultationQuestion}
          hint={t.consultationQuestionHint}
          limit={4000}
        />
      ) : null}
      <RadioGroup
        label={t.placeKind}
        {...form.field('placeKind')}
        {...form.register('placeKind')}
        options={[
          { value: 'LOCATION', label: byStaff ? t.placeKindLocationByStaff : t.placeKinds.LOCATION },
          { value: 'CLIENT_HOME', label: t.placeKinds.CLIENT_HOME, hint: t.placeKindHints.CLIENT_HOME },
          { value: 'ELSEWHERE', label: t.placeKinds.ELSEWHERE, hint: t.placeKindHints.ELSEWHERE },
        ]}
        under={{ LOCATION: placeKind === 'LOCATION' ? <LocationQuestion /> : null }}
      />
      {placeKind === 'ELSEWHERE' ? <ShortText name="placeDescription" label={t.placeDescription} /> : null}
      {placeKind === 'ELSEWHERE' || placeKind === 'CLIENT_HOME' ? <MunicipalityQuestion /> : null}
      {placeKind ? <ReceiverQuestions /> : null}
    </Stack>
  );
}

/** The kinds that the receiver takes in; one that was chosen before the receiver was known stays, and says so. */
function useKinds(chosen: string) {
  const t = useMessages(fieldMessages);
  const all = useReferenceList('report-kinds').choices;
  const received = useReceiverList('report-kinds').choices.map(({ value }) => value);
  if (received.length === 0) return all;
  return all
    .filter(({ value }) => value === chosen || received.includes(value))
    .map((one) => (received.includes(one.value) ? one : { ...one, hint: t.kindNotReceived }));
}

function LocationQuestion() {
  const t = useMessages(fieldMessages);
  const { providerId, byStaff } = useDraftSurroundings();
  const form = useDraftForm();
  const locations = useLocations(providerId, byStaff);
  const chosen = form.watch('locationId');
  if (!locations) return <Loading lines={1} />;
  const offered = locations.filter((location) => !location.closedOn || location.id === chosen);
  return (
    <FormField
      label={t.locationId}
      hint={offered.length === 0 ? t.locationNone : byStaff ? undefined : t.locationMissing}
      {...form.field('locationId')}
    >
      <Select
        {...form.register('locationId')}
        options={offered.map((location) => ({
          value: location.id,
          label: `${location.name}, ${location.municipalityName}`,
        }))}
      />
    </FormField>
  );
}

function MunicipalityQuestion() {
  const t = useMessages(fieldMessages);
  const form = useDraftForm();
  const { data } = api.useQuery('get', '/municipalities');
  if (!data) return <Loading lines={1} />;
  return (
    <FormField label={t.municipalityCode} hint={t.municipalityHint} {...form.field('municipalityCode')}>
      <Suspense fallback={<Loading lines={1} />}>
        <Combobox
          label={t.municipalityCode}
          value={form.watch('municipalityCode')}
          onChange={(code) => form.change('municipalityCode', code)}
          options={data.items.map((item) => ({
            value: item.code,
            label: item.name,
            note: item.authorityName ?? undefined,
          }))}
        />
      </Suspense>
    </FormField>
  );
}

/** The municipality proposes the authority; another one that placed or contracts can be chosen with a reason. */
function ReceiverQuestions() {
  const t = useMessages(fieldMessages);
  const form = useDraftForm();
  const { municipality } = useReceiver();
  const authorities = api.useQuery('get', '/authorities').data?.items;
  const [other, authorityId] = form.watch(['otherAuthority', 'authorityId']);
  if (!municipality) return null;
  const proposed = municipality.authorityName ?? undefined;
  const chosen = authorities?.find((authority) => authority.id === authorityId)?.name;
  return (
    <Stack>
      {other && chosen ? (
        <Alert title={t.receiver}>{t.receiverChosen(chosen)}</Alert>
      ) : proposed ? (
        <Alert title={t.receiver}>{t.receiverIs(proposed, municipality.name)}</Alert>
      ) : (
        <Alert tone="warning" title={t.receiver}>
          {t.receiverNone(municipality.name)}
        </Alert>
      )}
      <Checkbox label={t.otherAuthority} hint={t.otherAuthorityHint} {...form.register('otherAuthority')} />
      {other ? (
        <>
          <FormField label={t.authorityId} {...form.field('authorityId')}>
            <Select
              {...form.register('authorityId')}
              options={(authorities ?? []).map((authority) => ({ value: authority.id, label: authority.name }))}
            />
          </FormField>
          <LongText name="authorityReason" label={t.authorityReason} rows={3} limit={1000} />
        </>
      ) : null}
    </Stack>
  );
}
