import { z } from 'zod';
import { answer, client } from '@/api/client';
import { CaseStep } from '@/domain/step/CaseStep';
import { ReasonStep } from '@/domain/step/ReasonStep';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { AboutFields } from './AboutFields';
import { signalMessages } from './messages';
import { stepParams, type SignalStepProps } from './queries';
import { aboutOf, aboutShape, providerIsChosen, toAbout } from './signalForm';

/** It turns out to be about something or somebody else; an unknown provider is found in the register. */
export function CorrectStep({ signal, ...frame }: SignalStepProps) {
  const t = useMessages(signalMessages);
  return (
    <CaseStep
      {...frame}
      name={`correctSignal.${signal.id}.${signal.version}`}
      version={signal.version}
      title={t.correctTitle}
      intro={t.correctIntro}
      schema={z.object(aboutShape(t)).refine(providerIsChosen, alongside('providerId', t.providerMissing))}
      defaultValues={aboutOf(signal)}
      submitLabel={t.save}
      done={t.corrected}
      send={(values, { etag }) =>
        answer(
          client.PUT('/signals/{signalId}/about', {
            params: { path: { signalId: signal.id }, header: { 'If-Match': etag } },
            body: toAbout(values),
          }),
        )
      }
      fields={(form) => <AboutFields form={form} />}
    />
  );
}

/** Asks whoever gave the signal by a form; a term to answer begins. */
export function AskSourceStep({ signal, ...frame }: SignalStepProps) {
  const t = useMessages(signalMessages);
  return (
    <CaseStep
      {...frame}
      name={`askSource.${signal.id}`}
      title={t.askTitle}
      intro={t.askIntro}
      schema={z.object({ question: z.string().trim().min(1, t.questionMissing).max(4000, t.tooLong(4000)) })}
      defaultValues={{ question: '' }}
      submitLabel={t.ask}
      done={t.asked}
      send={(body, { key }) =>
        answer(client.POST('/signals/{signalId}/source-questions', { params: stepParams(signal, key), body }))
      }
      fields={(form) => (
        <FormField label={t.question} hint={t.questionHint} {...form.field('question')}>
          <TextArea rows={4} limit={4000} {...form.register('question')} />
        </FormField>
      )}
    />
  );
}

/** Ends a signal: what was decided is done, or nothing needs to be decided. */
export function CloseSignalStep({ signal, ...frame }: SignalStepProps) {
  const t = useMessages(signalMessages);
  const decided = signal.status === 'DECIDED';
  const kinds = decided ? (['DECIDED', 'DOUBLE', 'NOT_FOR_US'] as const) : (['DOUBLE', 'NOT_FOR_US'] as const);
  return (
    <CaseStep
      {...frame}
      name={`closeSignal.${signal.id}`}
      title={decided ? t.close : t.closeTitle}
      intro={decided ? t.closeDecidedIntro : t.closeIntro}
      schema={z.object({
        kind: z.enum(kinds, t.choose),
        reason: z.string().trim().min(1, t.reasonMissing).max(4000, t.tooLong(4000)),
      })}
      defaultValues={{ reason: '', ...(decided ? { kind: 'DECIDED' as const } : {}) }}
      submitLabel={t.close}
      done={t.closedDone}
      send={(body, { key }) =>
        answer(client.POST('/signals/{signalId}/closing', { params: stepParams(signal, key), body }))
      }
      fields={(form) => (
        <>
          <RadioGroup
            label={t.closeWhy}
            {...form.field('kind')}
            {...form.register('kind')}
            options={kinds.map((value) => ({ value, label: t.closedKinds[value] }))}
          />
          <FormField label={t.reason} {...form.field('reason')}>
            <TextArea rows={3} limit={4000} {...form.register('reason')} />
          </FormField>
        </>
      )}
    />
  );
}

/** Takes an ended signal up again, with a reason. */
export function ReopenSignalStep({ signal, ...frame }: SignalStepProps) {
  const t = useMessages(signalMessages);
  return (
    <ReasonStep
      {...frame}
      name={`reopenSignal.${signal.id}`}
      title={t.reopenTitle}
      intro={t.reopenIntro}
      submitLabel={t.reopen}
      done={t.reopened}
      send={(body, key) =>
        answer(client.POST('/signals/{signalId}/reopening', { params: stepParams(signal, key), body }))
      }
    />
  );
}

/** Says whether it is sensitive to press or public; that can raise its priority. */
export function FlagStep({ signal, ...frame }: SignalStepProps) {
  const t = useMessages(signalMessages);
  return (
    <CaseStep
      {...frame}
      name={`flagSignal.${signal.id}.${signal.version}`}
      version={signal.version}
      title={t.flagTitle}
      intro={t.flagIntro}
      schema={z.object({ sensitive: z.enum(['YES', 'NO']) })}
      defaultValues={{ sensitive: signal.pressSensitive ? 'YES' : 'NO' }}
      submitLabel={t.save}
      done={t.flagged}
      send={({ sensitive }, { etag }) =>
        answer(
          client.PUT('/signals/{signalId}/press-sensitivity', {
            params: { path: { signalId: signal.id }, header: { 'If-Match': etag } },
            body: { pressSensitive: sensitive === 'YES' },
          }),
        )
      }
      fields={(form) => (
        <RadioGroup
          label={t.pressSensitive}
          inline
          {...form.field('sensitive')}
          {...form.register('sensitive')}
          options={[
            { value: 'YES', label: t.yes },
            { value: 'NO', label: t.no },
          ]}
        />
      )}
    />
  );
}
