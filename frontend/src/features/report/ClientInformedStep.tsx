import { z } from 'zod';
import { answer, client, etagOf } from '@/api/client';
import { CaseStep, type StepFrame } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { portalStepMessages } from './portalStepMessages';
import type { Report } from './queries';

/** After closing, the provider confirms that it told the client the conclusions (protocol, step 6). */
export function ClientInformedStep({ report, ...frame }: StepFrame & { readonly report: Report }) {
  const t = useMessages(portalStepMessages);
  return (
    <CaseStep
      {...frame}
      name={`confirmClientInformed.${report.id}`}
      title={t.informedTitle}
      intro={t.informedIntro}
      schema={z.object({ informedOn: z.iso.date(t.informedOnNeeded), note: z.string().trim() })}
      defaultValues={{ informedOn: '', note: '' }}
      submitLabel={t.informedSubmit}
      done={t.informedDone}
      send={({ informedOn, note }) =>
        answer(
          client.POST('/reports/{reportId}/client-informed', {
            params: { path: { reportId: report.id }, header: { 'If-Match': etagOf(report.version) } },
            body: { informedOn, ...(note ? { note } : {}) },
          }),
        )
      }
      fields={(form) => (
        <>
          <FormField label={t.informedOn} {...form.field('informedOn')}>
            <DateInput max={today()} {...form.bind('informedOn')} />
          </FormField>
          <FormField label={t.informedNote} hint={t.informedNoteHint} optional {...form.field('note')}>
            <TextArea rows={3} limit={2000} {...form.register('note')} />
          </FormField>
        </>
      )}
    />
  );
}
