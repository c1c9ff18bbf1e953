import type { DefaultValues } from 'react-hook-form';
import type { z } from 'zod';
import { answer, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { PriorityBadge } from '@/domain/badges';
import { CaseStep, type StepForm, type StepFrame } from '@/domain/step/CaseStep';
import { useWords } from '@/domain/words';
import { useLanguage } from '@/i18n/language';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { RadioGroup } from '@/ui/choices';
import { pointerToField } from '@/lib/useServerForm';
import { FormField, FormFieldset } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { Grid, Stack } from '@/ui/Layout';
import { Loading } from '@/ui/states';
import { Heading, List, Paragraph } from '@/ui/Text';
import { Account, Factors } from './Account';
import { weighingMessages } from './messages';
import { useChecklist, useWeighings, type WeighingSheet } from './queries';
import styles from './weighing.module.css';
import {
  alarms,
  extents,
  priorities,
  proposalFor,
  seriousnesses,
  sides,
  toRequest,
  weighingSchema,
} from './weighingForm';

type Schema = ReturnType<typeof weighingSchema>;
type Form = StepForm<z.input<Schema>, z.output<Schema>>;

interface WeighStepProps extends StepFrame {
  readonly signal: components['schemas']['Signal'];
}

/** Seriousness and extent give a proposal; a person decides and says why. */
export function WeighStep(props: WeighStepProps) {
  const sheet = useWeighings(props.signal.id);
  return sheet.data ? <WeighForm {...props} sheet={sheet.data} /> : <Loading />;
}

function WeighForm({ signal, sheet, ...frame }: WeighStepProps & { readonly sheet: WeighingSheet }) {
  const t = useMessages(weighingMessages);
  const before = sheet.items[0];
  const begin: DefaultValues<z.input<Schema>> = {
    ...(before ? { seriousness: before.seriousness, extent: before.extent } : {}),
    priority: '',
    reason: '',
    deviationReason: '',
    task: '',
    access: { name: '', email: '' },
    contractManagement: { name: '', email: '' },
  };
  return (
    <CaseStep<z.input<Schema>, z.output<Schema>>
      {...frame}
      name={`weighSignal.${signal.id}.${sheet.items.length}`}
      title={before ? t.titleAgain : t.title}
      intro={t.intro}
      schema={weighingSchema(t, sheet)}
      defaultValues={begin}
      toField={(pointer) => pointerToField(pointer.replace('/alarm', ''))}
      submitLabel={({ seriousness }) => (alarms(sheet, seriousness) ? t.submitAlarm : t.submit)}
      done={t.done}
      send={(form, { key }) =>
        answer(
          client.POST('/signals/{signalId}/weighings', {
            params: {
              path: { signalId: signal.id },
              header: { 'Idempotency-Key': key, 'If-Match': etagOf(signal.version) },
            },
            body: toRequest(form, sheet),
          }),
        )
      }
      fields={(form) => <WeighFields form={form} sheet={sheet} signalId={signal.id} />}
    />
  );
}

interface FieldsProps {
  readonly form: Form;
  readonly sheet: WeighingSheet;
}

function WeighFields({ form, sheet, signalId }: FieldsProps & { readonly signalId: string }) {
  const t = useMessages(weighingMessages);
  const words = useWords();
  return (
    <>
      <StillOpen signalId={signalId} />
      <RadioGroup
        label={t.seriousness}
        error={form.field('seriousness').error}
        options={seriousnesses.map((value) => ({
          value,
          label: words.seriousness[value],
          hint: t.seriousnessHints[value],
        }))}
        {...form.register('seriousness')}
      />
      <RadioGroup
        label={t.extent}
        hint={useSize(sheet)}
        inline
        error={form.field('extent').error}
        options={extents.map((value) => ({ value, label: words.extent[value] }))}
        {...form.register('extent')}
      />
      <Decision form={form} sheet={sheet} />
      <FormField label={t.reason} {...form.field('reason')}>
        <TextArea rows={4} limit={4000} {...form.register('reason')} />
      </FormField>
      {alarms(sheet, form.watch('seriousness')) ? <Alarm form={form} sheet={sheet} /> : null}
    </>
  );
}

/** How many clients it concerns beside the size of the provider, as a help to choose. */
function useSize({ clientsConcerned, capacity, locations }: WeighingSheet): string {
  const t = useMessages(weighingMessages);
  const places = capacity ?? 0;
  if (typeof clientsConcerned !== 'number') {
    return places > 0 ? `${t.clientsUnknown} ${t.onlyPlaces(places, locations)}` : t.clientsUnknown;
  }
  const clients = t.clients(clientsConcerned);
  return places > 0
    ? t.ofPlaces(clients, places, locations, Math.round((clientsConcerned / places) * 100))
    : t.onlyClients(clients);
}

function Decision({ form, sheet }: FieldsProps) {
  const t = useMessages(weighingMessages);
  const words = useWords();
  const proposal = proposalFor(sheet, form.watch('seriousness'), form.watch('extent'));
  const chosen = form.watch('priority');
  return (
    <>
      <section className={styles.proposal} aria-label={t.proposal} aria-live="polite">
        <Heading level={3}>{t.proposal}</Heading>
        {proposal ? (
          <Stack gap="small">
            <div>
              <PriorityBadge priority={proposal.priority} />
            </div>
            <Account proposal={proposal} />
          </Stack>
        ) : (
          <Paragraph look="subtle">{t.proposalWaits}</Paragraph>
        )}
        <Factors factors={sheet.factors} />
      </section>
      {proposal ? (
        <RadioGroup
          {...form.field('priority')}
          label={t.priority}
          options={priorities.map((value) => ({
            value,
            label: value === proposal.priority ? `${words.priority[value]} (${t.proposed})` : words.priority[value],
          }))}
          value={chosen || proposal.priority}
          onChange={({ target }) =>
            // Following the proposal is no choice of one's own: it moves along when seriousness or extent changes.
            form
              .bind('priority')
              .onChange(target.value === proposal.priority ? '' : (target.value as (typeof priorities)[number]))
          }
        />
      ) : null}
      {proposal && chosen && chosen !== proposal.priority ? (
        <FormField label={t.deviation} {...form.field('deviationReason')}>
          <TextArea rows={3} limit={4000} {...form.register('deviationReason')} />
        </FormField>
      ) : null}
    </>
  );
}

/** What access and contract management must do at once, and who is told. */
function Alarm({ form, sheet }: FieldsProps) {
  const t = useMessages(weighingMessages);
  const told = [...sheet.access, ...sheet.contractManagement];
  return (
    <Stack>
      <Alert tone="negative" title={t.alarmTitle}>
        <Paragraph>{t.alarmText}</Paragraph>
        {told.length > 0 ? <Paragraph>{t.alarmTo(told.join(', '))}</Paragraph> : null}
      </Alert>
      <FormField label={t.task} hint={t.taskHint} {...form.field('task')}>
        <TextArea rows={3} limit={4000} {...form.register('task')} />
      </FormField>
      {sides
        .filter((side) => sheet[side].length === 0)
        .map((side) => (
          <FormFieldset key={side} label={t.alarmNobody[side]}>
            <Grid min={14} gap="small">
              <FormField label={t.name} {...form.field(`${side}.name`)}>
                <TextInput autoComplete="off" {...form.register(`${side}.name`)} />
              </FormField>
              <FormField label={t.email} {...form.field(`${side}.email`)}>
                <TextInput type="email" autoComplete="off" {...form.register(`${side}.email`)} />
              </FormField>
            </Grid>
          </FormFieldset>
        ))}
    </Stack>
  );
}

/** What should be known before weighing and is not: said, and no hindrance. */
function StillOpen({ signalId }: { readonly signalId: string }) {
  const t = useMessages(weighingMessages);
  const english = useLanguage() === 'en';
  const checklist = useChecklist(signalId);
  const open = (checklist.data?.items ?? []).filter(
    (item) => item.required && (item.state === 'OPEN' || item.state === 'ASKED'),
  );
  if (open.length === 0) return null;
  return (
    <Alert tone="info" title={t.open(open.length)}>
      <Paragraph>{t.openText}</Paragraph>
      <List>
        {open.map((item) => (
          <li key={item.code}>{english ? item.labelEn : item.labelNl}</li>
        ))}
      </List>
    </Alert>
  );
}
