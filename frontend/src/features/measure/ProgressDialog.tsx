import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useChangeForm } from '@/domain/useChangeForm';
import { useMessages } from '@/i18n/messages';
import { Checkbox } from '@/ui/choices';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { toast } from '@/ui/Toast';
import type { Measure } from './MeasureSection';
import { measureMessages } from './messages';

interface ProgressDialogProps {
  readonly measure: Measure;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** The provider tells how far a measure is, or that it is done. */
export function ProgressDialog({ measure, onDone, onClose }: ProgressDialogProps) {
  const t = useMessages(measureMessages);
  const intent = useIntent();
  const form = useChangeForm({
    schema: z.object({ text: z.string().trim().min(1, t.reportNeeded), done: z.boolean() }),
    defaultValues: { text: '', done: false },
    version: measure.version,
    onSubmit: async (body, etag) => {
      await intent([measure.id, body], (key) =>
        answer(
          client.POST('/measures/{measureId}/progress', {
            params: { path: { measureId: measure.id }, header: { 'Idempotency-Key': key, 'If-Match': etag } },
            body,
          }),
        ),
      );
      toast.done(t.reported);
      await onDone();
    },
  });
  return (
    <FormDialog title={t.reportTitle} submit={t.save} form={form} onClose={onClose}>
      <p>{measure.description}</p>
      <FormField label={t.reportText} hint={t.reportHint} {...form.field('text')}>
        <TextArea limit={10000} {...form.register('text')} />
      </FormField>
      <Checkbox label={t.done} {...form.register('done')} />
    </FormDialog>
  );
}
