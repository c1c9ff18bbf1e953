import { useId } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { activeMembership, useAccount } from '@/api/session';
import type { StepForm } from '@/domain/step/CaseStep';
import { useRunningInspections } from '@/domain/useRunningInspections';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { CheckboxGroup, RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { Select, TextArea, TextInput } from '@/ui/inputs';
import { asksFor, decisionKinds, outsideParties, type DecisionKind, type DecisionValues } from './decisionForm';
import { decisionWords } from './messages';

type Role = components['schemas']['Role'];

/** Among whom the one who takes it up is found. */
const roles: Partial<Record<DecisionKind, readonly Role[]>> = {
  ACCESS_ACTION: ['ACCESS_OFFICER'],
  CONTRACT_ACTION: ['CONTRACT_MANAGER'],
  QUALITY_INSPECTION: ['SUPERVISOR', 'COORDINATOR'],
  LAWFULNESS_INSPECTION: ['LAWFULNESS_SUPERVISOR', 'COORDINATOR'],
  JOIN_INSPECTION: ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR'],
};

/** The part of a form that these questions touch; a step can ask more beside them. */
export type DecisionForm = Pick<StepForm<DecisionValues, DecisionValues>, 'watch' | 'field' | 'register' | 'bind'>;

interface DecisionFieldsProps {
  readonly form: DecisionForm;
  readonly signalId: string;
}

/** The questions of a decision: what, why, and what that kind of decision asks for. */
export function DecisionFields({ form, signalId }: DecisionFieldsProps) {
  const t = useMessages(decisionWords);
  const kind = form.watch('kind');
  const asks = asksFor(kind);
  return (
    <>
      <RadioGroup
        label={t.kind}
        error={form.field('kind').error}
        options={decisionKinds.map((value) => ({
          value,
          label: t.kinds[value],
          ...(t.kindHints[value] ? { hint: t.kindHints[value] } : {}),
        }))}
        {...form.register('kind')}
      />
      {asks.assignee ? <Assignee form={form} kind={kind} /> : null}
      {asks.party ? (
        <RadioGroup
          label={t.party}
          error={form.field('party').error}
          options={outsideParties.map((value) => ({ value, label: t.parties[value] }))}
          {...form.register('party')}
        />
      ) : null}
      {asks.party ? (
        <>
          <FormField label={t.partyName} optional={form.watch('party') !== 'OTHER'} {...form.field('partyName')}>
            <TextInput {...form.register('partyName')} />
          </FormField>
          <FormField label={t.partyEmail} hint={t.partyEmailHint} optional {...form.field('partyEmail')}>
            <TextInput type="email" autoComplete="off" {...form.register('partyEmail')} />
          </FormField>
        </>
      ) : null}
      {asks.task ? (
        <FormField
          label={asks.party ? t.taskOutside : t.task}
          hint={asks.party || asks.assigneeOptional ? t.taskOutsideHint : undefined}
          {...form.field('task')}
        >
          <TextArea rows={3} limit={4000} {...form.register('task')} />
        </FormField>
      ) : null}
      {asks.inspection ? <JoinedInspection form={form} signalId={signalId} /> : null}
      {asks.college ? <College form={form} /> : null}
      {asks.dueOn ? (
        <FormField label={t.dueOn} hint={t.dueOnHint} optional {...form.field('dueOn')}>
          <DateInput {...form.bind('dueOn')} />
        </FormField>
      ) : null}
      <FormField label={t.reason} {...form.field('reason')}>
        <TextArea rows={3} limit={4000} {...form.register('reason')} />
      </FormField>
    </>
  );
}

/** By the number of an inspection that runs the signal joins it at once; with other words somebody sees to it. */
function JoinedInspection({ form, signalId }: DecisionFieldsProps) {
  const t = useMessages(decisionWords);
  const known = useId();
  const signal = api.useQuery('get', '/signals/{signalId}', { params: { path: { signalId } } });
  const running = useRunningInspections(signal.data?.providerId);
  return (
    <>
      <FormField
        label={t.inspection}
        hint={running.length > 0 ? t.inspectionRuns(running.map((one) => one.number)) : t.inspectionHint}
        {...form.field('inspection')}
      >
        <TextInput list={known} autoComplete="off" {...form.register('inspection')} />
      </FormField>
      <datalist id={known}>
        {running.map((one) => (
          <option key={one.id} value={one.number}>
            {formatDate(one.plannedFrom)}
          </option>
        ))}
      </datalist>
    </>
  );
}

function Assignee({ form, kind }: Pick<DecisionFieldsProps, 'form'> & { readonly kind: DecisionKind }) {
  const t = useMessages(decisionWords);
  const colleagues = api.useQuery('get', '/colleagues', {}, { staleTime: 300_000 });
  const wanted = roles[kind] ?? [];
  const optional = asksFor(kind).assigneeOptional;
  const options = (colleagues.data?.items ?? [])
    .filter((one) => one.roles.some((role) => wanted.includes(role)))
    .map((one) => ({ value: one.id, label: one.name }));
  return (
    <FormField label={t.assignee} optional={optional} {...form.field('assigneeId')}>
      <Select
        {...(optional ? { placeholder: t.anybody[kind as keyof typeof t.anybody] } : {})}
        options={options}
        {...form.register('assigneeId')}
      />
    </FormField>
  );
}

function College({ form }: Pick<DecisionFieldsProps, 'form'>) {
  const t = useMessages(decisionWords);
  const authorities = api.useQuery('get', '/authorities', {}, { staleTime: 300_000 });
  const home = activeMembership(useAccount())?.authorityId;
  const ours = authorities.data?.items.find((one) => one.id === home);
  return (
    <>
      <CheckboxGroup
        label={t.municipalities}
        error={form.field('municipalityCodes').error}
        options={(ours?.municipalities ?? []).map((one) => ({ value: one.code, label: one.name }))}
        {...form.register('municipalityCodes')}
      />
      <FormField label={t.summary} hint={t.summaryHint} {...form.field('summary')}>
        <TextArea rows={5} limit={4000} {...form.register('summary')} />
      </FormField>
    </>
  );
}
