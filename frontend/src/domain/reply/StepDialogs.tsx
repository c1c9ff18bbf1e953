import { z } from 'zod';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { DateInput } from '@/ui/DateInput';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { replyMessages } from './messages';

interface ReasonDialogProps {
  readonly title: string;
  readonly label?: string;
  readonly onSubmit: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks why, before a step that ends something. */
export function ReasonDialog({ title, label, onSubmit, onClose }: ReasonDialogProps) {
  const t = useMessages(replyMessages);
  const form = useServerForm({
    schema: z.object({ reason: z.string().trim().min(1, t.reasonNeeded) }),
    defaultValues: { reason: '' },
    toField: (pointer) => (pointer === '/outcome' ? 'reason' : undefined),
    onSubmit: ({ reason }) => onSubmit(reason),
  });
  return (
    <FormDialog title={title} submit={t.save} form={form} onClose={onClose}>
      <FormField label={label ?? t.reason} {...form.field('reason')}>
        <TextArea limit={4000} {...form.register('reason')} />
      </FormField>
    </FormDialog>
  );
}

interface UntilDialogProps {
  readonly title: string;
  readonly onSubmit: (body: { readonly until: string; readonly reason: string }) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks until when, and why. */
export function UntilDialog({ title, onSubmit, onClose }: UntilDialogProps) {
  const t = useMessages(replyMessages);
  const form = useServerForm({
    schema: z.object({ until: z.iso.date(t.untilNeeded), reason: z.string().trim().min(1, t.reasonNeeded) }),
    defaultValues: { until: '', reason: '' },
    onSubmit,
  });
  return (
    <FormDialog title={title} submit={t.save} form={form} onClose={onClose}>
      <FormField label={t.until} {...form.field('until')}>
        <DateInput {...form.bind('until')} />
      </FormField>
      <FormField label={t.reason} {...form.field('reason')}>
        <TextArea limit={4000} {...form.register('reason')} />
      </FormField>
    </FormDialog>
  );
}
