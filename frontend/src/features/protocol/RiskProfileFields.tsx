import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { protocolMessages } from './messages';
import type { ProposalForm } from './ProposePage';

/** What the risk profile of a provider counts, and when a figure stands out. */
export function RiskProfileFields({ form }: { readonly form: ProposalForm }) {
  const t = useMessages(protocolMessages);
  const months = 'settings.riskProfile.withinMonths';
  const percent = 'settings.riskProfile.standsOutPercent';
  const several = 'settings.riskProfile.severalBudgets';
  return (
    <Card title={t.riskProfile}>
      <Stack>
        <FormField label={t.riskMonths} hint={t.riskMonthsHint} {...form.field(months)}>
          <TextInput inputMode="numeric" width="short" {...form.register(months)} />
        </FormField>
        <FormField label={t.standsOut} hint={t.standsOutHint} {...form.field(percent)}>
          <TextInput inputMode="numeric" width="short" {...form.register(percent)} />
        </FormField>
        <FormField label={t.severalBudgets} hint={t.severalBudgetsHint} {...form.field(several)}>
          <TextInput inputMode="numeric" width="short" {...form.register(several)} />
        </FormField>
      </Stack>
    </Card>
  );
}
