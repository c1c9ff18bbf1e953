import { useReferenceList } from '@/domain/useReferenceList';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { Checkbox, CheckboxGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { Grid, Stack } from '@/ui/Layout';
import { protocolMessages } from './messages';
import type { ProposalForm } from './ProposePage';
import { choices } from './settingsForm';

/** How terms of the authority's own end, and the ladder of reminders. */
export function RuleFields({ form }: { readonly form: ProposalForm }) {
  const t = useMessages(protocolMessages);
  const before = 'settings.reminders.beforeWorkingDays';
  const after = 'settings.reminders.escalateAfterWorkingDays';
  return (
    <>
      <Card title={t.localRule}>
        <Stack gap="small">
          <Checkbox label={t.move} {...form.register('settings.localRule.moveToWorkingDay')} />
          <Checkbox label={t.authorityDays} {...form.register('settings.localRule.authorityDaysCount')} />
        </Stack>
      </Card>
      <Card title={t.reminders}>
        <Grid min={18}>
          <FormField label={t.before} {...form.field(before)}>
            <TextInput width="short" inputMode="numeric" autoComplete="off" {...form.register(before)} />
          </FormField>
          <FormField label={t.escalate} {...form.field(after)}>
            <TextInput width="short" inputMode="numeric" autoComplete="off" {...form.register(after)} />
          </FormField>
        </Grid>
      </Card>
    </>
  );
}

interface ChoiceFieldsProps {
  readonly form: ProposalForm;
  readonly authorityId: string;
}

/** Which reports come here, and under which laws. */
export function ChoiceFields({ form, authorityId }: ChoiceFieldsProps) {
  const t = useMessages(protocolMessages);
  const words = useWords();
  const laws = useReferenceList('laws', authorityId);
  const kinds = form.watch('settings.reportKinds');
  const chosenLaws = form.watch('settings.lawsReceived');
  return (
    <Card>
      <Stack>
        <CheckboxGroup
          {...form.field('settings.reportKinds')}
          label={t.kinds}
          hint={t.kindsHint}
          options={choices.kinds.map((value) => ({ value, label: words.reportKind[value] }))}
          values={kinds}
          onChange={({ target }) =>
            form
              .bind('settings.reportKinds')
              .onChange(
                target.checked
                  ? [...kinds, target.value as (typeof kinds)[number]]
                  : kinds.filter((kind) => kind !== target.value),
              )
          }
        />
        <CheckboxGroup
          {...form.field('settings.lawsReceived')}
          label={t.laws}
          hint={t.lawsHint}
          options={laws.choices.map(({ value, label }) => ({ value, label }))}
          values={chosenLaws}
          onChange={({ target }) =>
            form
              .bind('settings.lawsReceived')
              .onChange(
                target.checked ? [...chosenLaws, target.value] : chosenLaws.filter((law) => law !== target.value),
              )
          }
        />
      </Stack>
    </Card>
  );
}
