import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import { DecisionRecord } from '@/domain/decision/DecisionRecord';
import { CaseStep } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Async } from '@/ui/states';
import { decisionMessages } from './messages';
import { stepParams, type SignalStepProps } from './shared';

/** The second person agrees with a decision outside the meeting, or sends it back. */
export function AgreeDecisionStep({ signal, ...frame }: SignalStepProps) {
  const all = useMessages(decisionMessages);
  const t = all.agree;
  const taken = api.useQuery('get', '/signals/{signalId}/decisions', { params: { path: { signalId: signal.id } } });
  return (
    <CaseStep
      {...frame}
      name={`agreeWithDecision.${signal.id}`}
      title={t.title}
      intro={t.intro}
      schema={z
        .object({
          verdict: z.enum(['AGREED', 'SENT_BACK'], all.choose),
          reason: z.string().trim().max(4000, all.tooLong(4000)),
        })
        .refine((one) => one.verdict !== 'SENT_BACK' || one.reason, alongside('reason', all.reasonMissing))}
      defaultValues={{ reason: '' }}
      toField={(pointer) => ({ '/agreed': 'verdict', '/reason': 'reason' })[pointer]}
      submitLabel={t.submit}
      done={t.done}
      send={({ verdict, reason }, { key }) =>
        answer(
          client.POST('/signals/{signalId}/decision-agreement', {
            params: stepParams(signal, key),
            body: { agreed: verdict === 'AGREED', ...(reason ? { reason } : {}) },
          }),
        )
      }
      fields={(form) => {
        const back = form.watch('verdict') === 'SENT_BACK';
        return (
          <>
            <Async query={taken}>
              {({ decisions }) =>
                decisions
                  .filter((one) => one.state === 'PENDING')
                  .map((one) => <DecisionRecord key={one.id} decision={one} />)
              }
            </Async>
            <RadioGroup
              label={t.question}
              error={form.field('verdict').error}
              options={[
                { value: 'AGREED', label: t.agreed, hint: t.agreedHint },
                { value: 'SENT_BACK', label: t.sentBack, hint: t.sentBackHint },
              ]}
              {...form.register('verdict')}
            />
            <FormField label={back ? all.reason : t.reasonOptional} optional={!back} {...form.field('reason')}>
              <TextArea rows={3} limit={4000} {...form.register('reason')} />
            </FormField>
          </>
        );
      }}
    />
  );
}
