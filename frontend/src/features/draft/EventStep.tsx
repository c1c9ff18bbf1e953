import { useMessages } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { Checkbox, RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { Select } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { DateQuestion, LongText, ShortText, TimeQuestion, useDraftForm, useIsStatutory } from './fields';
import { fieldMessages } from './fieldMessages';
import { useReceiverList } from './useReceiver';

/** When it happened, in which care, and the story without names. */
export function EventStep() {
  const t = useMessages(fieldMessages);
  const form = useDraftForm();
  const statutory = useIsStatutory();
  const [kind, nature] = form.watch(['kind', 'nature']);
  const laws = useReceiverList('laws');
  const provisions = useReceiverList('provisions');
  const fundings = useReceiverList('fundings');
  const natures = useReceiverList('natures');
  const consultation = kind === 'CONSULTATION';
  return (
    <Stack>
      <When />
      <RadioGroup
        label={t.law}
        optional={consultation}
        {...form.field('law')}
        {...form.register('law')}
        options={laws.choices.map(({ value, label }) => ({ value, label }))}
      />
      <FormField label={t.provision} optional={consultation} {...form.field('provision')}>
        <Select {...form.register('provision')} options={provisions.choices} />
      </FormField>
      <RadioGroup
        label={t.funding}
        optional={!statutory}
        {...form.field('funding')}
        {...form.register('funding')}
        options={fundings.choices.map(({ value, label, hint }) => ({ value, label, ...(hint ? { hint } : {}) }))}
      />
      <FormField label={t.nature} optional={consultation} {...form.field('nature')}>
        <Select {...form.register('nature')} options={natures.choices} />
      </FormField>
      {nature === 'OTHER' ? <ShortText name="natureOther" label={t.natureOther} /> : null}
      <LongText name="whatHappened" label={t.whatHappened} hint={t.whatHappenedHint} rows={10} limit={20000} />
      <LongText name="directCause" label={t.directCause} hint={t.directCauseHint} rows={4} limit={10000} optional />
    </Stack>
  );
}

function When() {
  const t = useMessages(fieldMessages);
  const form = useDraftForm();
  const [period, occurredOn, until] = form.watch(['period', 'occurredOn', 'occurredUntilOn']);
  const last = period ? until : occurredOn;
  return (
    <Stack>
      <Row align="end" gap="medium">
        <DateQuestion name="occurredOn" label={period ? t.occurredOnPeriod : t.occurredOn} max={today()} />
        {period ? (
          <DateQuestion name="occurredUntilOn" label={t.occurredUntilOn} max={today()} />
        ) : (
          <TimeQuestion name="occurredAtTime" label={t.occurredAtTime} />
        )}
      </Row>
      <Checkbox label={t.period} {...form.register('period')} />
      <Row align="end" gap="medium">
        <DateQuestion name="discoveredOn" label={t.discoveredOn} hint={t.discoveredOnHint} max={today()} />
        <TimeQuestion name="discoveredAtTime" label={t.discoveredAtTime} />
      </Row>
      {last && form.watch('discoveredOn') !== last ? (
        <div>
          <Button kind="subtle" small onClick={() => form.change('discoveredOn', last)}>
            {t.sameDay}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
