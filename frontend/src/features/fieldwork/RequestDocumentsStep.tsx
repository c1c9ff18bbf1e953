import { z } from 'zod';
import { answer, client } from '@/api/client';
import { CaseStep, type StepFrame } from '@/domain/step/CaseStep';
import { useToday } from '@/domain/useToday';
import { useMessages } from '@/i18n/messages';
import { lines } from '@/lib/lines';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { fieldworkMessages } from './messages';
import type { Inspection } from './queries';

interface RequestDocumentsStepProps extends StepFrame {
  readonly inspection: Inspection;
}

/** Asks the provider for documents, by letter and within a term. */
export function RequestDocumentsStep({ inspection, ...frame }: RequestDocumentsStepProps) {
  const t = useMessages(fieldworkMessages);
  const today = useToday();
  return (
    <CaseStep
      {...frame}
      name={`requestDocuments.${inspection.id}`}
      title={t.requestTitle}
      intro={t.requestIntro}
      schema={z.object({
        items: z
          .string()
          .refine((text) => lines(text).length > 0, t.itemsMissing)
          .refine((text) => lines(text).every((line) => line.length <= 1000), t.tooLong(1000)),
        until: z.union([z.literal(''), z.iso.date(t.dateMissing).refine((on) => on > today, t.untilAhead)]),
      })}
      defaultValues={{ items: '', until: '' }}
      letter={{
        caseId: inspection.id,
        kind: () => 'DOCUMENT_REQUEST',
        values: ({ items, until }) => ({ items: lines(items).join('\n'), dueOn: until }),
      }}
      submitLabel={t.send}
      done={t.sentDone}
      send={({ items, until }, { key, letter }) =>
        answer(
          client.POST('/inspections/{inspectionId}/document-requests', {
            params: { path: { inspectionId: inspection.id }, header: { 'Idempotency-Key': key } },
            body: { items: lines(items), ...(until ? { until } : {}), ...(letter ? { letter } : {}) },
          }),
        )
      }
      fields={(form) => (
        <>
          <FormField label={t.items} hint={t.itemsHint} {...form.field('items')}>
            <TextArea rows={6} {...form.register('items')} />
          </FormField>
          <FormField label={t.untilLabel} hint={t.untilHint} optional {...form.field('until')}>
            <DateInput {...form.bind('until')} />
          </FormField>
        </>
      )}
    />
  );
}
