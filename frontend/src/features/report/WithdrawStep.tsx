import { z } from 'zod';
import { answer, client, etagOf } from '@/api/client';
import { CaseStep, type StepFrame } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { portalStepMessages } from './portalStepMessages';
import type { Report } from './queries';

/** The provider withdraws a wrong or double report, with a reason. */
export function WithdrawStep({ report, ...frame }: StepFrame & { readonly report: Report }) {
  const t = useMessages(portalStepMessages);
  return (
    <CaseStep
      {...frame}
      name={`withdrawReport.${report.id}`}
      title={t.withdrawTitle}
      intro={t.withdrawIntro}
      schema={z.object({ reason: z.string().trim().min(1, t.withdrawReasonNeeded) })}
      defaultValues={{ reason: '' }}
      submitLabel={t.withdraw}
      danger
      done={t.withdrawn}
      send={(body, { key }) =>
        answer(
          client.POST('/reports/{reportId}/withdrawal', {
            params: {
              path: { reportId: report.id },
              header: { 'Idempotency-Key': key, 'If-Match': etagOf(report.version) },
            },
            body,
          }),
        )
      }
      fields={(form) => (
        <FormField label={t.withdrawReason} {...form.field('reason')}>
          <TextArea rows={4} limit={2000} {...form.register('reason')} />
        </FormField>
      )}
    />
  );
}
