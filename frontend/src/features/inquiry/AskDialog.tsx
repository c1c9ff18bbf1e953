import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import { useAccount, activeMembership } from '@/api/session';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { useServerForm } from '@/lib/useServerForm';
import { RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { Select, TextArea, TextInput } from '@/ui/inputs';
import { toast } from '@/ui/Toast';
import { inquiryMessages } from './messages';

interface AskDialogProps {
  readonly caseId: string;
  /** An earlier question from which this one goes on. */
  readonly followsId?: string;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

const kinds = ['COLLEAGUE', 'OUTSIDER', 'AUTHORITY'] as const;
const askable = [
  'SUPERVISOR',
  'LAWFULNESS_SUPERVISOR',
  'COORDINATOR',
  'CONTRACT_MANAGER',
  'ACCESS_OFFICER',
  'EXECUTIVE_READER',
  'COMMUNICATION_ADVISER',
] as const;

/** A question to a colleague, to somebody outside or to another authority. */
export function AskDialog({ caseId, followsId, onDone, onClose }: AskDialogProps) {
  const t = useMessages(inquiryMessages);
  const intent = useIntent();
  const account = useAccount();
  const home = activeMembership(account)?.authorityId;
  const colleagues = api.useQuery('get', '/colleagues', {}, { staleTime: 300_000 });
  const authorities = api.useQuery('get', '/authorities', {}, { staleTime: 300_000 });
  const form = useServerForm({
    schema: z
      .object({
        kind: z.enum(kinds),
        accountId: z.string(),
        authorityId: z.string(),
        name: z.string().trim(),
        email: z.union([z.literal(''), z.email(t.emailNeeded)]),
        question: z.string().trim().min(1, t.questionNeeded),
        until: z.union([z.literal(''), z.iso.date(t.untilWrong)], t.untilWrong),
      })
      .refine((v) => v.kind !== 'COLLEAGUE' || v.accountId !== '', alongside('accountId', t.colleagueNeeded))
      .refine((v) => v.kind !== 'OUTSIDER' || v.name !== '', alongside('name', t.nameNeeded))
      .refine((v) => v.kind !== 'OUTSIDER' || v.email !== '', alongside('email', t.emailNeeded))
      .refine((v) => v.kind !== 'AUTHORITY' || v.authorityId !== '', alongside('authorityId', t.authorityNeeded)),
    defaultValues: {
      kind: 'COLLEAGUE',
      accountId: '',
      authorityId: '',
      name: '',
      email: '',
      question: '',
      until: '',
    },
    onSubmit: async ({ kind, accountId, authorityId, name, email, question, until }) => {
      const body = {
        kind,
        question,
        ...(kind === 'COLLEAGUE' ? { accountId } : {}),
        ...(kind === 'OUTSIDER' ? { name, email } : {}),
        ...(kind === 'AUTHORITY' ? { authorityId } : {}),
        ...(until ? { until } : {}),
        ...(followsId ? { followsId } : {}),
      };
      await intent(body, (key) =>
        answer(
          client.POST('/cases/{caseId}/inquiries', {
            params: { path: { caseId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      );
      toast.done(t.asked);
      await onDone();
    },
  });
  const kind = form.watch('kind');
  return (
    <FormDialog title={t.askTitle} submit={t.ask} form={form} onClose={onClose}>
      <RadioGroup
        label={t.whom}
        {...form.field('kind')}
        {...form.register('kind')}
        options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      {kind === 'COLLEAGUE' ? (
        <FormField label={t.colleague} {...form.field('accountId')}>
          <Select
            options={(colleagues.data?.items ?? [])
              .filter((one) => one.id !== account.id && askable.some((role) => one.roles.includes(role)))
              .map((one) => ({ value: one.id, label: one.name }))}
            {...form.register('accountId')}
          />
        </FormField>
      ) : null}
      {kind === 'AUTHORITY' ? (
        <FormField label={t.authority} {...form.field('authorityId')}>
          <Select
            options={(authorities.data?.items ?? [])
              .filter((one) => one.id !== home)
              .map((one) => ({ value: one.id, label: one.name }))}
            {...form.register('authorityId')}
          />
        </FormField>
      ) : null}
      {kind === 'OUTSIDER' ? (
        <>
          <FormField label={t.name} {...form.field('name')}>
            <TextInput maxLength={200} {...form.register('name')} />
          </FormField>
          <FormField label={t.email} hint={t.emailHint} {...form.field('email')}>
            <TextInput type="email" maxLength={254} {...form.register('email')} />
          </FormField>
        </>
      ) : null}
      <FormField label={t.question} hint={t.questionHint} {...form.field('question')}>
        <TextArea limit={20_000} {...form.register('question')} />
      </FormField>
      <FormField label={t.until} optional {...form.field('until')}>
        <DateInput {...form.bind('until')} />
      </FormField>
    </FormDialog>
  );
}
