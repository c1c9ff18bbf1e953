import { z } from 'zod';
import { answer, client, etagOf } from '@/api/client';
import { CaseStep, type StepFrame } from '@/domain/step/CaseStep';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { reportMessages } from './messages';
import type { Report } from './queries';

/** What a consultation can turn out to be; which of them its receiver takes in, its list of kinds says. */
const kinds = ['CALAMITY', 'VIOLENCE', 'SENSITIVE_INCIDENT', 'YOUTH_CALAMITY_FOR_INFORMATION'] as const;

/** Turns a consultation into a report, with its first date kept. */
export function ConvertStep({ report, ...frame }: StepFrame & { readonly report: Report }) {
  const t = useMessages(reportMessages);
  const received = useReferenceList('report-kinds', report.authorityId).choices.map(({ value }) => value);
  const words = useWords();
  return (
    <CaseStep
      {...frame}
      name={`convertConsultation.${report.id}`}
      title={t.convert}
      intro={t.convertIntro}
      schema={z.object({
        kind: z.enum(kinds, t.convertKindMissing),
        reason: z.string().trim().max(2000),
      })}
      defaultValues={{ reason: '' }}
      submitLabel={t.convertButton}
      done={t.converted}
      send={({ kind, reason }, { key }) =>
        answer(
          client.POST('/reports/{reportId}/conversion', {
            params: {
              path: { reportId: report.id },
              header: { 'Idempotency-Key': key, 'If-Match': etagOf(report.version) },
            },
            body: { kind, ...(reason ? { reason } : {}) },
          }),
        )
      }
      fields={(form) => (
        <>
          <RadioGroup
            label={t.convertKind}
            error={form.field('kind').error}
            options={kinds
              .filter((kind) => received.includes(kind))
              .map((kind) => ({ value: kind, label: words.reportKind[kind] }))}
            {...form.register('kind')}
          />
          <FormField label={t.convertReason} optional {...form.field('reason')}>
            <TextArea rows={3} limit={2000} {...form.register('reason')} />
          </FormField>
        </>
      )}
    />
  );
}
