import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useMessages } from '@/i18n/messages';
import { neededDate } from '@/lib/formValues';
import { useServerForm } from '@/lib/useServerForm';
import { RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { toast } from '@/ui/Toast';
import { holidayMessages } from './messages';

interface AddHolidayProps {
  readonly authorityId: string;
  readonly onAdded: (date: string) => void;
  readonly onClose: () => void;
}

const kinds = ['AUTHORITY', 'EQUATED'] as const;

/** Adds a day off, with where it comes from. */
export function AddHoliday({ authorityId, onAdded, onClose }: AddHolidayProps) {
  const t = useMessages(holidayMessages);
  const m = useMessages(managementMessages);
  const intent = useIntent();
  const refresh = useRefresh();
  const form = useServerForm({
    schema: z.object({
      date: neededDate(m.dateNeeded),
      name: z.string().trim().min(1, t.nameNeeded).max(300),
      kind: z.enum(kinds),
      source: z.string().trim().min(1, t.sourceNeeded).max(300),
    }),
    defaultValues: { date: '', name: '', kind: 'AUTHORITY', source: '' },
    onSubmit: async (body) => {
      await intent({ authorityId, body }, (key) =>
        answer(
          client.POST('/authorities/{authorityId}/holidays', {
            params: { path: { authorityId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      );
      await refresh('/authorities');
      toast.done(t.added(body.name));
      onAdded(body.date);
      onClose();
    },
  });
  return (
    <Dialog open title={t.add} onClose={onClose}>
      <ServerForm form={form} save={m.add} onCancel={onClose}>
        <FormField label={t.date} {...form.field('date')}>
          <DateInput {...form.bind('date')} />
        </FormField>
        <FormField label={t.name} {...form.field('name')}>
          <TextInput autoComplete="off" {...form.register('name')} />
        </FormField>
        <RadioGroup
          label={t.kind}
          options={kinds.map((value) => ({ value, label: t.kinds[value], hint: t.kindHint[value] }))}
          {...form.register('kind')}
        />
        <FormField label={t.source} hint={t.sourceHint} {...form.field('source')}>
          <TextInput autoComplete="off" {...form.register('source')} />
        </FormField>
      </ServerForm>
    </Dialog>
  );
}
