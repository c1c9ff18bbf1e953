import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { protocolMessages } from './messages';
import type { ProposalForm } from './ProposePage';

/** How tasks that were handed on are watched. */
export function FollowUpFields({ form }: { readonly form: ProposalForm }) {
  const t = useMessages(protocolMessages);
  const hours = 'settings.followUp.acknowledgementHours';
  return (
    <Card title={t.followUp}>
      <FormField label={t.acknowledgementHours} hint={t.acknowledgementHint} {...form.field(hours)}>
        <TextInput inputMode="numeric" width="short" {...form.register(hours)} />
      </FormField>
    </Card>
  );
}
