import { z } from 'zod';
import { answer, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { ProviderChoice } from '@/domain/ProviderChoice';
import { ServerForm } from '@/domain/ServerForm';
import { useMessages } from '@/i18n/messages';
import { neededDate } from '@/lib/formValues';
import { useServerForm } from '@/lib/useServerForm';
import { RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { toast } from '@/ui/Toast';
import { successionMessages } from './messages';

type Kind = components['schemas']['SuccessionKind'];
export type ProviderRef = components['schemas']['ProviderRef'];

const kinds: readonly Kind[] = ['TAKEOVER', 'RENAME', 'SPLIT'];

interface SuccessionDialogProps {
  readonly provider: ProviderRef;
  /** Chosen beforehand, where a likely match is accepted. */
  readonly other?: ProviderRef | undefined;
  readonly onClose: () => void;
}

/** That one provider went on as another: which, how, since when and what shows it. */
export default function SuccessionDialog({ provider, other, onClose }: SuccessionDialogProps) {
  const t = useMessages(successionMessages);
  const m = useMessages(managementMessages);
  const intent = useIntent();
  const refresh = useRefresh();
  const form = useServerForm({
    schema: z.object({
      other: z.string().min(1, t.otherNeeded),
      side: z.enum(['predecessor', 'successor']),
      kind: z.enum(['TAKEOVER', 'RENAME', 'SPLIT']),
      happenedOn: neededDate(m.dateNeeded),
      reason: z.string().trim().min(1, t.reasonNeeded).max(2000),
    }),
    defaultValues: { other: other?.id ?? '', side: 'predecessor', kind: 'RENAME', happenedOn: '', reason: '' },
    toField: (pointer) => (pointer === '/predecessorId' || pointer === '/successorId' ? 'other' : undefined),
    onSubmit: async ({ other: otherId, side, ...rest }) => {
      const body =
        side === 'predecessor'
          ? { ...rest, predecessorId: otherId, successorId: provider.id }
          : { ...rest, predecessorId: provider.id, successorId: otherId };
      await intent(body, (key) =>
        answer(client.POST('/successions', { params: { header: { 'Idempotency-Key': key } }, body })),
      );
      await refresh('/providers');
      toast.done(t.recorded);
      onClose();
    },
  });
  return (
    <Dialog open wide title={t.add} onClose={onClose}>
      <ServerForm form={form} save={t.save} onCancel={onClose}>
        {other ? (
          <p>
            {t.other}: <strong>{other.name}</strong>
          </p>
        ) : (
          <FormField label={t.other} hint={t.otherHint} {...form.field('other')}>
            <ProviderChoice label={t.other} except={provider.id} {...form.bind('other')} />
          </FormField>
        )}
        <RadioGroup
          label={t.side(provider.name)}
          options={[
            { value: 'predecessor', label: t.isPredecessor },
            { value: 'successor', label: t.isSuccessor },
          ]}
          {...form.register('side')}
        />
        <RadioGroup
          label={t.kind}
          options={kinds.map((value) => ({ value, label: t.kinds[value], hint: t.kindHints[value] }))}
          {...form.register('kind')}
        />
        <FormField label={t.happenedOn} {...form.field('happenedOn')}>
          <DateInput {...form.bind('happenedOn')} />
        </FormField>
        <FormField label={t.reason} {...form.field('reason')}>
          <TextArea rows={3} limit={2000} {...form.register('reason')} />
        </FormField>
      </ServerForm>
    </Dialog>
  );
}
