import { useMessages } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { CheckboxGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { isDate, type ToldForm } from './draftForm';
import { LongText, useDraftForm, useIsStatutory, YesNoQuestion } from './fields';
import { fieldMessages } from './fieldMessages';
import { useReceiverList } from './useReceiver';

/** What was done at once, who was told, and how sensitive it is. */
export function MeasuresStep() {
  const t = useMessages(fieldMessages);
  const form = useDraftForm();
  const optional = !useIsStatutory();
  return (
    <Stack>
      <LongText
        name="immediateActions"
        label={t.immediateActions}
        hint={t.immediateActionsHint}
        limit={10000}
        optional={optional}
      />
      <LongText name="otherClientsSafe" label={t.otherClientsSafe} rows={4} limit={4000} optional={optional} />
      <LongText
        name="aftercare"
        label={t.aftercare}
        hint={t.aftercareHint}
        rows={4}
        limit={10000}
        optional={optional}
      />
      <ToldQuestion />
      <YesNoQuestion name="pressSensitive" label={t.pressSensitive} optional />
      {form.watch('pressSensitive') === 'YES' ? (
        <LongText name="pressDescription" label={t.pressDescription} rows={3} limit={4000} />
      ) : null}
      <LongText
        name="otherProviders"
        label={t.otherProviders}
        hint={t.otherProvidersHint}
        rows={3}
        limit={2000}
        optional
      />
    </Stack>
  );
}

function ToldQuestion() {
  const t = useMessages(fieldMessages);
  const form = useDraftForm();
  const parties = useReceiverList('informed-parties');
  const told = form.watch('informed');
  const set = (next: ToldForm[]) => form.change('informed', next);
  const toggle = (party: string, on: boolean) =>
    set(on ? [...told, { party, informedOn: '', note: '' }] : told.filter((one) => one.party !== party));
  const edit = (party: string, part: Partial<ToldForm>) =>
    set(told.map((one) => (one.party === party ? { ...one, ...part } : one)));
  return (
    <CheckboxGroup
      label={t.informed}
      optional
      {...form.field('informed')}
      values={told.map((one) => one.party)}
      onChange={(event) => toggle(event.target.value, event.target.checked)}
      options={parties.choices.map(({ value, label }) => ({ value, label }))}
      under={Object.fromEntries(
        told.map((one) => [
          one.party,
          <Row key={one.party} align="end" gap="medium">
            <FormField
              label={t.informedOn}
              optional
              error={one.informedOn && !isDate(one.informedOn) && one.informedOn.length > 9 ? t.badDate : undefined}
            >
              <DateInput
                value={one.informedOn}
                max={today()}
                onChange={(informedOn) => edit(one.party, { informedOn })}
              />
            </FormField>
            <FormField label={t.informedNote} optional>
              <TextInput
                value={one.note}
                maxLength={1000}
                onChange={(event) => edit(one.party, { note: event.target.value })}
              />
            </FormField>
          </Row>,
        ]),
      )}
    />
  );
}
