import { lazy, Suspense } from 'react';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { CaseStep } from '@/domain/step/CaseStep';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Loading } from '@/ui/states';
import styles from './Assessment.module.css';
import { AssessmentRecord } from './AssessmentRecord';
import { assessmentMessages } from './messages';
import { stepParams, type ReportStepProps } from './shared';

const MarkdownText = lazy(() => import('@/ui/MarkdownText'));

/** The second person agrees with an end without an investigation, or sends it back. */
export function AgreeStep({ report, ...frame }: ReportStepProps) {
  const all = useMessages(assessmentMessages);
  const t = all.agree;
  const words = useWords();
  const { assessment } = report;
  const afterTalk = assessment?.leadsTo === 'READY_TO_CLOSE';
  return (
    <CaseStep
      {...frame}
      name={`agreeWithAssessment.${report.id}`}
      title={t.title}
      intro={
        assessment
          ? afterTalk
            ? t.introAfterConversation(assessment.by)
            : t.intro(assessment.by, words.outcome[assessment.outcome])
          : undefined
      }
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
            {assessment?.letter ? <ProposedLetter letter={assessment.letter} /> : null}
            <RadioGroup
              label={t.question}
              error={form.field('verdict').error}
              options={[
                {
                  value: 'AGREED',
                  label: t.agreed,
                  hint: assessment ? hintOf(t, assessment.leadsTo, frame.lettersWait) : '',
                },
                { value: 'SENT_BACK', label: t.sentBack, hint: afterTalk ? t.sentBackToConversation : t.sentBackHint },
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

/** What agreeing does differs by where the report then stands; after a conversation no letter goes with it. */
function hintOf(t: (typeof assessmentMessages)['nl']['agree'], leadsTo: string, waits = false) {
  if (leadsTo === 'READY_TO_CLOSE') return t.agreedHint.READY_TO_CLOSE;
  const ends = leadsTo === 'LEFT_TO_INSPECTORATE' ? t.agreedHint.LEFT_TO_INSPECTORATE : t.agreedHint.ENDED;
  return `${ends} ${t.letterLeaves[waits ? 'WHEN_LIFTED' : 'NOW']}`;
}

/** The letter that leaves on agreement, as the handler wrote it. */
function ProposedLetter({ letter }: { readonly letter: { readonly subject: string; readonly body: string } }) {
  const t = useMessages(assessmentMessages).agree;
  return (
    <details className={styles.earlier}>
      <summary>{t.letter}</summary>
      <section className={styles.letter} aria-label={t.letter}>
        <p>
          <strong>{letter.subject}</strong>
        </p>
        <Suspense fallback={<Loading />}>
          <MarkdownText>{letter.body}</MarkdownText>
        </Suspense>
      </section>
    </details>
  );
}
