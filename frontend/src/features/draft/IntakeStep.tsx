import { useMessages } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { useWords } from '@/domain/words';
import { RadioGroup } from '@/ui/choices';
import { Stack } from '@/ui/Layout';
import { ContactQuestions, DateQuestion, LongText, useDraftForm } from './fields';
import { fieldMessages } from './fieldMessages';

/** For staff who record what came in on another way: how, when, why and from whom. */
export function IntakeStep() {
  const t = useMessages(fieldMessages);
  const { channel } = useWords();
  const form = useDraftForm();
  return (
    <Stack>
      <RadioGroup
        label={t.channel}
        {...form.field('channel')}
        {...form.register('channel')}
        options={(['PHONE', 'EMAIL', 'OTHER'] as const).map((value) => ({ value, label: channel[value] }))}
      />
      <DateQuestion name="receivedOn" label={t.receivedOn} max={today()} />
      <LongText
        name="digitalNotPossibleReason"
        label={t.digitalNotPossibleReason}
        hint={t.digitalNotPossibleReasonHint}
        rows={3}
        limit={2000}
      />
      <RadioGroup
        label={t.reporterKind}
        {...form.field('reporterKind')}
        {...form.register('reporterKind')}
        options={(['PROVIDER', 'PERSON', 'INSPECTORATE'] as const).map((value) => ({
          value,
          label: t.reporterKinds[value],
        }))}
      />
      <ContactQuestions name="reporter" label={t.reporter} />
    </Stack>
  );
}
