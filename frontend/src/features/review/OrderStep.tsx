import { z } from 'zod';
import { answer, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { CaseStep, type StepFrame } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { Checkbox, RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { reviewMessages } from './messages';

interface OrderStepProps extends StepFrame {
  readonly report: components['schemas']['Report'];
}

/** Orders the provider's own investigation in writing. */
export function OrderStep({ report, ...frame }: OrderStepProps) {
  const all = useMessages(reviewMessages);
  const t = all.order;
  return (
    <CaseStep
      {...frame}
      name={`orderInvestigation.${report.id}`}
      title={t.title}
      intro={t.intro}
      schema={z.object({
        method: z.string().trim().min(1, t.methodMissing).max(2000, all.tooLong(2000)),
        form: z.enum(['STRUCTURED', 'OWN_REPORT'], all.choose),
        independentChair: z.boolean(),
        remarks: z.string().trim().max(4000, all.tooLong(4000)),
      })}
      defaultValues={{ method: '', form: 'STRUCTURED', independentChair: false, remarks: '' }}
      letter={{
        caseId: report.id,
        kind: () => 'INVESTIGATION_ORDER',
        values: ({ method, form, independentChair, remarks }) => ({
          method,
          form,
          independentChair: String(independentChair),
          remarks,
        }),
      }}
      submitLabel={t.submit}
      done={t.done}
      send={({ remarks, ...values }, { key, letter }) =>
        answer(
          client.POST('/reports/{reportId}/investigation/order', {
            params: {
              path: { reportId: report.id },
              header: { 'Idempotency-Key': key, 'If-Match': etagOf(report.version) },
            },
            body: { ...values, ...(remarks ? { remarks } : {}), ...(letter ? { letter } : {}) },
          }),
        )
      }
      fields={(form) => (
        <>
          <FormField label={t.method} hint={t.methodHint} {...form.field('method')}>
            <TextArea rows={2} limit={2000} {...form.register('method')} />
          </FormField>
          <RadioGroup
            label={t.form}
            error={form.field('form').error}
            options={[
              { value: 'STRUCTURED', label: t.structured, hint: t.structuredHint },
              { value: 'OWN_REPORT', label: t.ownReport, hint: t.ownReportHint },
            ]}
            {...form.register('form')}
          />
          <Checkbox label={t.independent} {...form.register('independentChair')} />
          <FormField label={t.remarks} optional {...form.field('remarks')}>
            <TextArea rows={3} limit={4000} {...form.register('remarks')} />
          </FormField>
        </>
      )}
    />
  );
}
