import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { answer, client, etagOf } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { StepFailure } from '@/domain/step/StepFailure';
import { forgetTyped, keepTyped, typedBefore } from '@/domain/step/typed';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { DateInput } from '@/ui/DateInput';
import { Dialog } from '@/ui/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { useEffect } from 'react';
import styles from './Deadline.module.css';
import type { Deadline, DialogAction } from './DeadlineSection';
import { deadlineMessages } from './messages';

interface TermDialogProps {
  readonly action: DialogAction;
  readonly deadline: Deadline;
  readonly onClose: () => void;
}

interface Values {
  readonly reason: string;
  readonly date: string;
}

async function send(action: DialogAction, deadline: Deadline, values: Values, key: string): Promise<unknown> {
  const header = { 'Idempotency-Key': key, 'If-Match': etagOf(deadline.version) };
  const path = { deadlineId: deadline.id };
  const { reason, date } = values;
  if (action === 'requestExtension') {
    const body = { requestedUntil: date, reason };
    return answer(client.POST('/deadlines/{deadlineId}/extension-requests', { params: { path, header }, body }));
  }
  if (action === 'suspendDeadline') {
    return answer(client.POST('/deadlines/{deadlineId}/suspension', { params: { path, header }, body: { reason } }));
  }
  return answer(client.POST('/deadlines/{deadlineId}/resumption', { params: { path, header }, body: { reason } }));
}

/** Asking for more time, stopping the clock and letting it run on: each with its reason. */
export default function TermDialog({ action, deadline, onClose }: TermDialogProps) {
  const t = useMessages(deadlineMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  const asksTime = action === 'requestExtension';
  const name = `${action}.${deadline.id}`;
  const texts = {
    requestExtension: { title: t.ask, intro: t.askIntro, reason: t.askReason, button: t.ask, done: t.asked },
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
    schema: z.object({
      reason: z
        .string()
        .trim()
        .min(1, t.reasonMissing)
        .max(asksTime ? 20_000 : 4000, t.reasonLong),
      date: asksTime ? z.iso.date(t.dateMissing).refine((day) => day > deadline.dueOn, t.dateLater) : z.string(),
    }),
    defaultValues: {
      reason: '',
      date: '',
      ...(typedBefore(name) as Partial<Values>),
    },
    toField: (pointer) => ({ '/requestedUntil': 'date' })[pointer],
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
          <p className={styles.none}>{texts.intro}</p>
          <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
          {asksTime ? (
            <FormField label={t.askUntil} {...form.field('date')}>
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
