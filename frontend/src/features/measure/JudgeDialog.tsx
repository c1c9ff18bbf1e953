import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useChangeForm } from '@/domain/useChangeForm';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { toast } from '@/ui/Toast';
import type { Measure } from './MeasureSection';
import { measureMessages } from './messages';

interface JudgeDialogProps {
  readonly measure: Measure;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

const judgements = ['CARRIED_OUT', 'MORE_NEEDED', 'LAPSED'] as const;

/** The supervisor accepts a measure as carried out, asks for more, or lets it lapse. */
export function JudgeDialog({ measure, onDone, onClose }: JudgeDialogProps) {
  const t = useMessages(measureMessages);
  const intent = useIntent();
  const form = useChangeForm({
    schema: z
      .object({
        judgement: z.enum(judgements, t.judgementNeeded),
        reason: z.string().trim().min(1, t.reasonNeeded),
        dueOn: z.union([z.literal(''), z.iso.date(t.dateNeeded)], t.dateNeeded),
      })
      .refine((value) => value.judgement !== 'MORE_NEEDED' || value.dueOn !== '', alongside('dueOn', t.dateNeeded)),
    defaultValues: { reason: '', dueOn: '' },
    version: measure.version,
    onSubmit: async ({ judgement, reason, dueOn }, etag) => {
      const body = { judgement, reason, ...(judgement === 'MORE_NEEDED' ? { dueOn } : {}) };
      await intent([measure.id, body], (key) =>
        answer(
          client.POST('/measures/{measureId}/judgement', {
            params: { path: { measureId: measure.id }, header: { 'Idempotency-Key': key, 'If-Match': etag } },
            body,
          }),
        ),
      );
      toast.done(t.judged);
      await onDone();
    },
  });
  return (
    <FormDialog title={t.judgeTitle} submit={t.save} form={form} onClose={onClose}>
      <p>{measure.description}</p>
      <RadioGroup
        label={t.judgement}
        {...form.field('judgement')}
        {...form.register('judgement')}
        options={judgements.map((value) => ({ value, label: t.judgements[value] }))}
      />
      {form.watch('judgement') === 'MORE_NEEDED' ? (
        <FormField label={t.newDue} {...form.field('dueOn')}>
          <DateInput {...form.bind('dueOn')} />
        </FormField>
      ) : null}
      <FormField label={t.reason} {...form.field('reason')}>
        <TextArea limit={10000} {...form.register('reason')} />
      </FormField>
    </FormDialog>
  );
}
