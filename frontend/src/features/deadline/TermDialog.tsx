import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { answer, client, etagOf } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { StepFailure } from '@/domain/step/StepFailure';
import { forgetTyped, keepTyped, typedBefore } from '@/domain/step/typed';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { DateInput } from '@/ui/DateInput';
import { Dialog } from '@/ui/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FormField } from '@/ui/FormField';
import { RadioGroup } from '@/ui/choices';
import { TextArea } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { useEffect } from 'react';
import styles from './Deadline.module.css';
import type { Deadline, TermAction } from './DeadlineSection';
import { deadlineMessages } from './messages';

interface TermDialogProps {
  readonly action: TermAction;
  readonly deadline: Deadline;
  readonly onClose: () => void;
}

interface Values {
  readonly reason: string;
  readonly date: string;
  readonly decision: string;
}

/** Which fields an action asks for: a date, a decision; always a reason. */
const asks = (action: TermAction) => ({
  date: action === 'requestExtension' || action === 'decideExtension',
  decision: action === 'decideExtension',
});

async function send(action: TermAction, deadline: Deadline, values: Values, key: string): Promise<unknown> {
  const header = { 'Idempotency-Key': key, 'If-Match': etagOf(deadline.version) };
  const path = { deadlineId: deadline.id };
  const { reason, date, decision } = values;
  if (action === 'requestExtension') {
    const body = { requestedUntil: date, reason };
    return answer(client.POST('/deadlines/{deadlineId}/extension-requests', { params: { path, header }, body }));
  }
  if (action === 'suspendDeadline') {
    return answer(client.POST('/deadlines/{deadlineId}/suspension', { params: { path, header }, body: { reason } }));
  }
  if (action === 'resumeDeadline') {
    return answer(client.POST('/deadlines/{deadlineId}/resumption', { params: { path, header }, body: { reason } }));
  }
  const pending = deadline.extensionRequests?.find((request) => request.state === 'PENDING');
  const granted = decision === 'GRANT';
  return answer(
    client.POST('/extension-requests/{extensionRequestId}/decision', {
      params: { path: { extensionRequestId: pending?.id ?? '' }, header: { 'Idempotency-Key': key } },
      body: { granted, reason, ...(granted ? { until: date } : {}) },
    }),
  );
}

/** Asking for more time, deciding on it, stopping the clock and letting it run on: each with its reason. */
export default function TermDialog({ action, deadline, onClose }: TermDialogProps) {
  const t = useMessages(deadlineMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  const fields = asks(action);
  const pending = deadline.extensionRequests?.find((request) => request.state === 'PENDING');
  const name = `${action}.${deadline.id}`;
  const texts = {
    requestExtension: { title: t.ask, intro: t.askIntro, reason: t.askReason, button: t.ask, done: t.asked },
    decideExtension: { title: t.decide, intro: '', reason: t.reason, button: t.decideButton, done: t.decided },
    suspendDeadline: {
      title: t.suspend,
      intro: t.suspendIntro,
      reason: t.reason,
      button: t.suspend,
      done: t.suspended,
    },
    resumeDeadline: { title: t.resume, intro: t.resumeIntro, reason: t.reason, button: t.resume, done: t.resumed },
  }[action];

  const form = useServerForm<Values, Values>({
    schema: z
      .object({
        reason: z
          .string()
          .trim()
          .min(1, t.reasonMissing)
          .max(fields.date ? 20_000 : 4000, t.reasonLong),
        date: z.string(),
        decision: z.string(),
      })
      .superRefine((values, context) => {
        if (fields.decision && !values.decision) {
          context.addIssue({ code: 'custom', path: ['decision'], message: t.decisionMissing });
        }
        if (!fields.date || values.decision === 'REFUSE') return;
        if (!z.iso.date().safeParse(values.date).success) {
          context.addIssue({ code: 'custom', path: ['date'], message: t.dateMissing });
        } else if (values.date <= deadline.dueOn) {
          context.addIssue({ code: 'custom', path: ['date'], message: t.dateLater });
        }
      }),
    defaultValues: {
      reason: '',
      date: fields.decision ? (pending?.requestedUntil ?? '') : '',
      decision: '',
      ...(typedBefore(name) as Partial<Values>),
    },
    toField: (pointer) => ({ '/requestedUntil': 'date', '/until': 'date', '/granted': 'decision' })[pointer],
    onSubmit: async (values) => {
      await intent([values, deadline.version], (key) => send(action, deadline, values, key));
      forgetTyped(name);
      toast.done(texts.done);
      onClose();
      await queries.invalidateQueries();
    },
  });
  const { watch } = form;
  useEffect(() => {
    const subscription = watch((values) => keepTyped(name, values));
    return () => subscription.unsubscribe();
  }, [watch, name]);

  return (
    <Dialog
      open
      wide
      title={texts.title}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={form.isSubmitting} onClick={() => form.submit()}>
          {texts.button}
        </Button>
      }
    >
      <form onSubmit={form.submit} noValidate>
        <Stack>
          {texts.intro ? <p className={styles.none}>{texts.intro}</p> : null}
          <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
          {fields.decision && pending ? (
            <div className={styles.request}>
              <strong>{t.requestOf(pending.requestedBy, formatDate(pending.requestedUntil))}</strong>
              <PlainText>{pending.reason}</PlainText>
            </div>
          ) : null}
          {fields.decision ? (
            <RadioGroup
              label={t.decision}
              error={form.field('decision').error}
              options={[
                { value: 'GRANT', label: t.grant },
                { value: 'REFUSE', label: t.refuse },
              ]}
              {...form.register('decision')}
            />
          ) : null}
          {fields.date && form.watch('decision') !== 'REFUSE' ? (
            <FormField label={fields.decision ? t.until : t.askUntil} {...form.field('date')}>
              <DateInput min={deadline.dueOn} {...form.bind('date')} />
            </FormField>
          ) : null}
          <FormField label={texts.reason} {...form.field('reason')}>
            <TextArea rows={4} {...form.register('reason')} />
          </FormField>
          <StepFailure error={form.failure} onReload={() => queries.invalidateQueries()} onRetry={form.submit} />
        </Stack>
      </form>
    </Dialog>
  );
}
