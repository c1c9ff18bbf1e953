import { z } from 'zod';
import { answer, client } from '@/api/client';
import { CaseStep } from '@/domain/step/CaseStep';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { AssessmentRecord } from './AssessmentRecord';
import { assessmentMessages } from './messages';
import { stepParams, type ReportStepProps } from './shared';

/** The second person agrees with an end without an investigation, or sends it back. */
export function AgreeStep({ report, ...frame }: ReportStepProps) {
  const all = useMessages(assessmentMessages);
  const t = all.agree;
  const words = useWords();
  const { assessment } = report;
  return (
    <CaseStep
      {...frame}
      name={`agreeWithAssessment.${report.id}`}
      title={t.title}
      intro={assessment ? t.intro(assessment.by, words.outcome[assessment.outcome]) : undefined}
      schema={z
        .object({
          verdict: z.enum(['AGREED', 'SENT_BACK'], all.choose),
          reason: z.string().trim().max(4000, all.tooLong(4000)),
        })
        .refine((one) => one.verdict === 'AGREED' || one.reason.length > 0, {
          path: ['reason'],
          message: all.reasonMissing,
        })}
      defaultValues={{ reason: '' }}
      toField={(pointer) => ({ '/agreed': 'verdict', '/reason': 'reason' })[pointer]}
      submitLabel={t.submit}
      done={t.done}
      send={({ verdict, reason }, { key }) =>
        answer(
          client.POST('/reports/{reportId}/assessment/agreement', {
            params: stepParams(report, key),
            body: { agreed: verdict === 'AGREED', ...(reason ? { reason } : {}) },
          }),
        )
      }
      fields={(form) => {
        const back = form.watch('verdict') === 'SENT_BACK';
        return (
          <>
            {assessment ? <AssessmentRecord assessment={assessment} /> : null}
            <RadioGroup
              label={t.question}
              error={form.field('verdict').error}
              options={[
                { value: 'AGREED', label: t.agreed, hint: t.agreedHint },
                { value: 'SENT_BACK', label: t.sentBack, hint: t.sentBackHint },
              ]}
              {...form.register('verdict')}
            />
            <FormField label={back ? t.reason : t.reasonOptional} optional={!back} {...form.field('reason')}>
              <TextArea rows={3} limit={4000} {...form.register('reason')} />
            </FormField>
          </>
        );
      }}
    />
  );
}
