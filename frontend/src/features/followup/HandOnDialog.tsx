import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import type { Role } from '@/lib/roles';
import { useServerForm } from '@/lib/useServerForm';
import { Checkbox, RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { Select, TextArea, TextInput } from '@/ui/inputs';
import { toast } from '@/ui/Toast';
import { followUpMessages } from './messages';

interface HandOnDialogProps {
  readonly caseId: string;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

const kinds = ['CONTRACT_MANAGEMENT', 'ACCESS', 'INTERNAL', 'PASSED_ON'] as const;
const parties = ['INSPECTORATE', 'CARE_OFFICE', 'POLICE', 'MUNICIPALITY', 'OTHER'] as const;
type Kind = (typeof kinds)[number];

const fitting: Record<Kind, readonly Role[]> = {
  CONTRACT_MANAGEMENT: ['CONTRACT_MANAGER'],
  ACCESS: ['ACCESS_OFFICER'],
  INTERNAL: ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR'],
  PASSED_ON: [],
};

/** A task for contract management, access or a colleague, or something passed on to a party outside. */
export function HandOnDialog({ caseId, onDone, onClose }: HandOnDialogProps) {
  const t = useMessages(followUpMessages);
  const intent = useIntent();
  const colleagues = api.useQuery('get', '/colleagues', {}, { staleTime: 300_000 });
  const form = useServerForm({
    schema: z
      .object({
        kind: z.enum(kinds),
        party: z.union([z.literal(''), z.enum(parties)]),
        accountId: z.string(),
        name: z.string().trim(),
        email: z.union([z.literal(''), z.email(t.emailWrong)]),
        task: z.string().trim().min(1, t.taskNeeded),
        until: z.union([z.literal(''), z.iso.date(t.untilWrong)], t.untilWrong),
        acknowledge: z.boolean(),
      })
      .refine((v) => v.kind !== 'PASSED_ON' || v.party !== '', alongside('party', t.partyNeeded))
      .refine((v) => v.kind !== 'PASSED_ON' || v.name !== '', alongside('name', t.nameNeeded))
      .refine((v) => v.kind !== 'INTERNAL' || v.accountId !== '', alongside('accountId', t.personNeeded)),
    defaultValues: {
      kind: 'CONTRACT_MANAGEMENT',
      party: '',
      accountId: '',
      name: '',
      email: '',
      task: '',
      until: '',
      acknowledge: false,
    },
    onSubmit: async ({ kind, party, accountId, name, email, task, until, acknowledge }) => {
      const outside = kind === 'PASSED_ON';
      const body = {
        kind,
        task,
        acknowledge,
        ...(outside && party ? { party, name } : {}),
        ...(outside && email ? { email } : {}),
        ...(!outside && accountId ? { accountId } : {}),
        ...(until ? { until } : {}),
      };
      await intent(body, (key) =>
        answer(
          client.POST('/cases/{caseId}/follow-ups', {
            params: { path: { caseId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      );
      toast.done(outside ? t.passedOn : t.opened);
      await onDone();
    },
  });
  const kind: Kind = kinds.find((one) => one === form.watch('kind')) ?? 'CONTRACT_MANAGEMENT';
  return (
    <FormDialog title={t.openTitle} submit={kind === 'PASSED_ON' ? t.passOn : t.open} form={form} onClose={onClose}>
      <RadioGroup
        label={t.whom}
        {...form.field('kind')}
        {...form.register('kind')}
        options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      {kind === 'PASSED_ON' ? (
        <>
          <FormField label={t.party} {...form.field('party')}>
            <Select
              options={parties.map((value) => ({ value, label: t.parties[value] }))}
              {...form.register('party')}
            />
          </FormField>
          <FormField label={t.name} {...form.field('name')}>
            <TextInput maxLength={200} {...form.register('name')} />
          </FormField>
          <FormField label={t.email} hint={t.emailHint} optional {...form.field('email')}>
            <TextInput type="email" maxLength={254} {...form.register('email')} />
          </FormField>
        </>
      ) : (
        <FormField
          label={t.person}
          {...(kind === 'INTERNAL' ? {} : { hint: t.personHint, optional: true })}
          {...form.field('accountId')}
        >
          <Select
            options={(colleagues.data?.items ?? [])
              .filter((one) => fitting[kind].some((role) => one.roles.includes(role)))
              .map((one) => ({ value: one.id, label: one.name }))}
            {...form.register('accountId')}
          />
        </FormField>
      )}
      <FormField label={t.task} hint={t.taskHint} {...form.field('task')}>
        <TextArea limit={20_000} {...form.register('task')} />
      </FormField>
      <FormField label={t.until} optional {...form.field('until')}>
        <DateInput {...form.bind('until')} />
      </FormField>
      <Checkbox label={t.acknowledge} hint={t.acknowledgeHint} {...form.register('acknowledge')} />
    </FormDialog>
  );
}
