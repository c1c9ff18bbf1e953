import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useHasRole } from '@/api/session';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { DateInput } from '@/ui/DateInput';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { toast } from '@/ui/Toast';
import { measureMessages } from './messages';

interface AddMeasureDialogProps {
  readonly caseId: string;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** A new improvement measure: what, by whom, by when, and how it lasts. */
export function AddMeasureDialog({ caseId, onDone, onClose }: AddMeasureDialogProps) {
  const t = useMessages(measureMessages);
  const intent = useIntent();
  const ours = useHasRole('PROVIDER_USER');
  const form = useServerForm({
    schema: z.object({
      description: z.string().trim().min(1, t.descriptionNeeded),
      owner: z.string().trim().min(1, t.ownerNeeded),
      dueOn: z.iso.date(t.dateNeeded),
      securedHow: z.string().trim(),
    }),
    defaultValues: { description: '', owner: '', dueOn: '', securedHow: '' },
    onSubmit: async ({ securedHow, ...rest }) => {
      const body = { ...rest, ...(securedHow ? { securedHow } : {}) };
      await intent(body, (key) =>
        answer(
          client.POST('/cases/{caseId}/measures', {
            params: { path: { caseId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      );
      toast.done(t.added);
      await onDone();
    },
  });
  return (
    <FormDialog title={t.addTitle} submit={t.save} form={form} onClose={onClose}>
      <FormField label={ours ? t.description : t.descriptionTeam} {...form.field('description')}>
        <TextArea limit={2000} rows={3} {...form.register('description')} />
      </FormField>
      <FormField label={t.owner} hint={t.ownerHint} {...form.field('owner')}>
        <TextInput maxLength={200} {...form.register('owner')} />
      </FormField>
      <FormField label={t.dueQuestion} {...form.field('dueOn')}>
        <DateInput {...form.bind('dueOn')} />
      </FormField>
      <FormField label={t.securedQuestion} optional {...form.field('securedHow')}>
        <TextArea limit={2000} rows={3} {...form.register('securedHow')} />
      </FormField>
    </FormDialog>
  );
}
