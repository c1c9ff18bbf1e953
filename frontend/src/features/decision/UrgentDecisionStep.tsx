import { z } from 'zod';
import { answer, client } from '@/api/client';
import { DecisionFields, type DecisionForm } from '@/domain/decision/DecisionFields';
import { decisionSchema, emptyDecision, toDecision } from '@/domain/decision/decisionForm';
import { decisionWords } from '@/domain/decision/messages';
import { CaseStep } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { pointerToField } from '@/lib/useServerForm';
import { RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { decisionMessages } from './messages';
import { stepParams, type SignalStepProps } from './shared';

const grounds = ['LIFE_THREATENING', 'OTHER'] as const;

/** A decision that cannot wait for the team meeting. */
export function UrgentDecisionStep({ signal, ...frame }: SignalStepProps) {
  const all = useMessages(decisionMessages);
  const t = all.urgent;
  const words = useMessages(decisionWords);
  return (
    <CaseStep
      {...frame}
      name={`decideUrgently.${signal.id}`}
      title={t.title}
      intro={t.intro}
      schema={z
        .object({
          ground: z.enum(grounds, all.choose),
          whyNow: z.string().trim().min(1, t.whyNowMissing).max(4000, all.tooLong(4000)),
        })
        .and(decisionSchema(words))}
      defaultValues={{
        ...emptyDecision,
        whyNow: '',
        municipalityCodes: signal.municipalityCode ? [signal.municipalityCode] : [],
      }}
      toField={(pointer) => pointerToField(pointer.replace(/^\/decision/, ''))}
      submitLabel={t.submit}
      done={t.done}
      send={({ ground, whyNow, ...decision }, { key }) =>
        answer(
          client.POST('/signals/{signalId}/urgent-decision', {
            params: stepParams(signal, key),
            body: { ground, whyNow, decision: toDecision(decision) },
          }),
        )
      }
      fields={(form) => (
        <>
          <RadioGroup
            label={t.ground}
            error={form.field('ground').error}
            options={grounds.map((value) => ({ value, label: t.grounds[value] }))}
            {...form.register('ground')}
          />
          <FormField label={t.whyNow} {...form.field('whyNow')}>
            <TextArea rows={3} limit={4000} {...form.register('whyNow')} />
          </FormField>
          {/* react-hook-form types the paths of each form for itself; those of a decision are all in this one. */}
          <DecisionFields form={form as unknown as DecisionForm} signalId={signal.id} />
        </>
      )}
    />
  );
}
