import { z } from 'zod';
import { answer, client } from '@/api/client';
import { decisionWords } from '@/domain/decision/messages';
import { CaseStep } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { decisionMessages } from './messages';
import { stepParams, type SignalStepProps } from './shared';

const outcomes = ['WORTH_INVESTIGATING', 'NOT_WORTH_INVESTIGATING', 'ADMINISTRATIVE_ERROR', 'CRIMINAL'] as const;
const parties = ['SPECIAL_INVESTIGATOR', 'POLICE'] as const;

/** The first look at a signal about lawfulness; a criminal matter is handed over. */
export function TriageStep({ signal, ...frame }: SignalStepProps) {
  const all = useMessages(decisionMessages);
  const t = all.triage;
  const words = useMessages(decisionWords);
  return (
    <CaseStep
      {...frame}
      name={`triageSignal.${signal.id}`}
      title={t.title}
      schema={z
        .object({
          outcome: z.enum(outcomes, all.choose),
          reason: z.string().trim().min(1, all.reasonMissing).max(4000, all.tooLong(4000)),
          party: z.enum(parties).nullish(),
          task: z.string().trim().max(4000, all.tooLong(4000)),
          partyName: z.string().trim().max(120, all.tooLong(120)),
          partyEmail: z.union([z.literal(''), z.email(words.partyEmailMissing)], words.partyEmailMissing),
          dueOn: z.union([z.literal(''), z.iso.date(words.dateWrong)], words.dateWrong),
        })
        .refine((one) => one.outcome !== 'CRIMINAL' || one.party, alongside('party', words.partyMissing))
        .refine((one) => one.outcome !== 'CRIMINAL' || one.task, alongside('task', t.taskMissing))}
      defaultValues={{ reason: '', task: '', partyName: '', partyEmail: '', dueOn: '' }}
      submitLabel={t.submit}
      done={t.done}
      send={({ outcome, reason, party, task, partyName, partyEmail, dueOn }, { key }) =>
        answer(
          client.POST('/signals/{signalId}/triage', {
            params: stepParams(signal, key),
            body: {
              outcome,
              reason,
              ...(outcome === 'CRIMINAL' && party
                ? {
                    party,
                    task,
                    ...(partyName ? { partyName } : {}),
                    ...(partyEmail ? { partyEmail } : {}),
                    ...(dueOn ? { dueOn } : {}),
                  }
                : {}),
            },
          }),
        )
      }
      fields={(form) => (
        <>
          <RadioGroup
            label={t.question}
            error={form.field('outcome').error}
            options={outcomes.map((value) => ({
              value,
              label: all.triageOutcomes[value],
              ...(all.triageHints[value] ? { hint: all.triageHints[value] } : {}),
            }))}
            {...form.register('outcome')}
          />
          {form.watch('outcome') === 'CRIMINAL' ? (
            <>
              <RadioGroup
                label={t.party}
                inline
                error={form.field('party').error}
                options={parties.map((value) => ({ value, label: words.parties[value] }))}
                {...form.register('party')}
              />
              <FormField label={words.partyName} optional {...form.field('partyName')}>
                <TextInput {...form.register('partyName')} />
              </FormField>
              <FormField label={words.partyEmail} hint={words.partyEmailHint} optional {...form.field('partyEmail')}>
                <TextInput type="email" autoComplete="off" {...form.register('partyEmail')} />
              </FormField>
              <FormField label={t.task} hint={words.taskOutsideHint} {...form.field('task')}>
                <TextArea rows={3} limit={4000} {...form.register('task')} />
              </FormField>
              <FormField label={words.dueOn} hint={words.dueOnHint} optional {...form.field('dueOn')}>
                <DateInput {...form.bind('dueOn')} />
              </FormField>
            </>
          ) : null}
          <FormField label={all.reason} {...form.field('reason')}>
            <TextArea rows={3} limit={4000} {...form.register('reason')} />
          </FormField>
        </>
      )}
    />
  );
}
