import { useMessages } from '@/i18n/messages';
import { RadioGroup } from '@/ui/choices';
import { Stack } from '@/ui/Layout';
import { LongText, useDraftForm, useIsStatutory, YesNoQuestion } from './fields';
import { fieldMessages } from './fieldMessages';
import { PersonsQuestion } from './PersonsQuestion';
import { useReceiverList } from './useReceiver';

/** The harm, and who is concerned: apart from the story, so that it can be guarded apart. */
export function ConsequencesStep() {
  const t = useMessages(fieldMessages);
  const form = useDraftForm();
  const optional = !useIsStatutory();
  const severities = useReceiverList('harm-severities');
  return (
    <Stack>
      <RadioGroup
        label={t.harmSeverity}
        optional={optional}
        {...form.field('harmSeverity')}
        {...form.register('harmSeverity')}
        options={severities.choices.map(({ value, label, hint }) => ({ value, label, ...(hint ? { hint } : {}) }))}
      />
      <LongText
        name="harmDescription"
        label={t.harmDescription}
        hint={t.harmDescriptionHint}
        limit={10000}
        optional={optional}
      />
      <YesNoQuestion name="harmedOther" label={t.harmedOther} optional />
      <PersonsQuestion />
    </Stack>
  );
}
