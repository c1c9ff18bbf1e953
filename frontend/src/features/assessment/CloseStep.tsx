import { z } from 'zod';
import { answer, client } from '@/api/client';
import { CaseStep } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { assessmentMessages } from './messages';
import { stepParams, type ReportStepProps } from './shared';

/** Closes a report with the account for the college. */
export function CloseStep({ report, ...frame }: ReportStepProps) {
  const all = useMessages(assessmentMessages);
  const t = all.close;
  const part = z.string().trim().min(1, t.missing).max(10_000, all.tooLong(10_000));
  return (
    <CaseStep
      {...frame}
      name={`closeReport.${report.id}`}
      title={t.title}
      intro={t.intro}
      schema={z.object({
        process: part,
        judgement: part,
        lesson: z.string().trim().max(4000, all.tooLong(4000)),
      })}
      defaultValues={{ process: '', judgement: '', lesson: '' }}
      letter={{ caseId: report.id, kind: () => 'CLOSING', values: (values) => values }}
      submitLabel={t.submit}
      done={t.done}
      send={({ lesson, ...values }, { key, letter }) =>
        answer(
          client.POST('/reports/{reportId}/closing', {
            params: stepParams(report, key),
            body: { ...values, ...(lesson ? { lesson } : {}), ...(letter ? { letter } : {}) },
          }),
        )
      }
      fields={(form) => (
        <>
          <FormField label={t.process} hint={t.processHint} {...form.field('process')}>
            <TextArea rows={6} limit={10_000} {...form.register('process')} />
          </FormField>
          <FormField label={t.judgement} {...form.field('judgement')}>
            <TextArea rows={5} limit={10_000} {...form.register('judgement')} />
          </FormField>
          <FormField label={t.lesson} optional {...form.field('lesson')}>
            <TextArea rows={3} limit={4000} {...form.register('lesson')} />
          </FormField>
        </>
      )}
    />
  );
}

/** Takes an ended report up again, with a reason. */
export function ReopenStep({ report, ...frame }: ReportStepProps) {
  const all = useMessages(assessmentMessages);
  const t = all.reopen;
  return (
    <CaseStep
      {...frame}
      name={`reopenReport.${report.id}`}
      title={t.title}
      intro={t.intro}
      schema={z.object({ reason: z.string().trim().min(1, all.reasonMissing).max(4000, all.tooLong(4000)) })}
      defaultValues={{ reason: '' }}
      letter={{ caseId: report.id, kind: () => 'REOPENING', values: (values) => values }}
      submitLabel={t.submit}
      done={t.done}
      send={(values, { key, letter }) =>
        answer(
          client.POST('/reports/{reportId}/reopening', {
            params: stepParams(report, key),
            body: { ...values, ...(letter ? { letter } : {}) },
          }),
        )
      }
      fields={(form) => (
        <FormField label={t.reason} {...form.field('reason')}>
          <TextArea rows={4} limit={4000} {...form.register('reason')} />
        </FormField>
      )}
    />
  );
}
