import { z } from 'zod';
import { answer, client } from '@/api/client';
import { CaseStep } from '@/domain/step/CaseStep';
import { useToday } from '@/domain/useToday';
import { useMessages } from '@/i18n/messages';
import { Checkbox, RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { assessmentMessages } from './messages';
import { stepParams, type ReportStepProps } from './shared';

const forms = ['PHONE', 'VISIT', 'VIDEO', 'OFFICE'] as const;
const followUps = ['NONE', 'CLOSE', 'INVESTIGATION'] as const;

/** Records a conversation with the provider and, where the outcome was a conversation, how it goes on. */
export function ConversationStep({ report, ...frame }: ReportStepProps) {
  const all = useMessages(assessmentMessages);
  const t = all.conversation;
  const today = useToday();
  const decides = report.status === 'CONVERSATION';
  return (
    <CaseStep
      {...frame}
      name={`recordConversation.${report.id}`}
      title={t.title}
      intro={t.intro}
      schema={z.object({
        heldOn: z.iso.date(all.dateMissing),
        form: z.enum(forms, all.choose),
        participants: z.string().trim().min(1, t.participantsMissing).max(1000, all.tooLong(1000)),
        minutes: z.string().trim().min(1, t.minutesMissing).max(20_000, all.tooLong(20_000)),
        shareWithProvider: z.boolean(),
        followUp: z.enum(followUps),
      })}
      defaultValues={{
        heldOn: today,
        form: 'PHONE',
        participants: '',
        minutes: '',
        shareWithProvider: true,
        followUp: 'NONE',
      }}
      submitLabel={t.submit}
      done={t.done}
      send={({ followUp, ...values }, { key }) =>
        answer(
          client.POST('/reports/{reportId}/conversations', {
            params: stepParams(report, key),
            body: { ...values, followUp: decides ? followUp : 'NONE' },
          }),
        )
      }
      fields={(form) => (
        <>
          <FormField label={t.heldOn} {...form.field('heldOn')}>
            <DateInput max={today} {...form.bind('heldOn')} />
          </FormField>
          <RadioGroup
            label={t.form}
            inline
            error={form.field('form').error}
            options={forms.map((one) => ({ value: one, label: t.forms[one] }))}
            {...form.register('form')}
          />
          <FormField label={t.participants} {...form.field('participants')}>
            <TextInput {...form.register('participants')} />
          </FormField>
          <FormField label={t.minutes} {...form.field('minutes')}>
            <TextArea rows={8} limit={20_000} {...form.register('minutes')} />
          </FormField>
          <Checkbox label={t.share} {...form.register('shareWithProvider')} />
          {decides ? (
            <RadioGroup
              label={t.followUp}
              options={followUps.map((one) => ({ value: one, label: t.followUps[one] }))}
              {...form.register('followUp')}
            />
          ) : null}
        </>
      )}
    />
  );
}
