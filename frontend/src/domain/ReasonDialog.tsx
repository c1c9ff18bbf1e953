import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { defineMessages, useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { ServerForm } from './ServerForm';

const messages = defineMessages(
  { reason: 'Reden', hint: 'De reden komt in het logboek.', needed: 'Vul de reden in.' },
  { reason: 'Reason', hint: 'The reason goes into the audit trail.', needed: 'Fill in the reason.' },
);

interface ReasonDialogProps {
  readonly title: string;
  /** What the button says. */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly onConfirm: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks why, before something that the audit trail must be able to explain. Stands in the page while it is open. */
export function ReasonDialog({ title, confirm, danger = true, onConfirm, onClose, children }: ReasonDialogProps) {
  const t = useMessages(messages);
  const queries = useQueryClient();
  const form = useServerForm({
    schema: z.object({ reason: z.string().trim().min(1, t.needed).max(4000) }),
    defaultValues: { reason: '' },
    onSubmit: async ({ reason }) => {
      await onConfirm(reason);
      onClose();
    },
    onStale: () => queries.invalidateQueries(),
  });
  return (
    <Dialog open title={title} onClose={form.isSubmitting ? undefined : onClose} unsaved={form.formState.isDirty}>
      <ServerForm form={form} save={confirm} danger={danger} onCancel={onClose}>
        {children}
        <FormField label={t.reason} hint={t.hint} {...form.field('reason')}>
          <TextArea rows={3} limit={4000} {...form.register('reason')} />
        </FormField>
      </ServerForm>
    </Dialog>
  );
}
