import { z } from 'zod';
import { answer, client } from '@/api/client';
import { CaseStep, type StepFrame } from '@/domain/step/CaseStep';
import { useToday } from '@/domain/useToday';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Async } from '@/ui/states';
import { inspectionReportMessages } from './messages';
import { reportParams, useInspectionReport, type InspectionReport } from './queries';

interface ReportStepProps extends StepFrame {
  readonly inspection: { readonly id: string };
}

interface OnReportProps extends StepFrame {
  readonly report: InspectionReport;
}

/** A step that goes on top of the report as it was read. */
function onReport(Step: (props: OnReportProps) => React.ReactNode) {
  return function StepOnReport({ inspection, ...frame }: ReportStepProps) {
    const report = useInspectionReport(inspection.id);
    return <Async query={report}>{(data) => <Step report={data} {...frame} />}</Async>;
  };
}

/** Gives the draft to the provider. */
export const SendDraftStep = onReport(function SendDraft({ report, ...frame }) {
  const t = useMessages(inspectionReportMessages);
  const today = useToday();
  return (
    <CaseStep
      {...frame}
      name={`sendDraftReport.${report.inspectionId}`}
      title={t.sendTitle}
      intro={t.sendIntro}
      schema={z.object({
        until: z.union([z.literal(''), z.iso.date(t.dateMissing).refine((on) => on > today, t.untilAhead)]),
      })}
      defaultValues={{ until: '' }}
      letter={{
        caseId: report.inspectionId,
        kind: () => 'DRAFT_INSPECTION_REPORT',
        values: ({ until }) => ({ dueOn: until }),
      }}
      submitLabel={t.send}
      done={t.sent}
      send={({ until }, { key, letter }) =>
        answer(
          client.POST('/inspections/{inspectionId}/report/sending', {
            params: reportParams(report, key),
            body: { ...(until ? { until } : {}), ...(letter ? { letter } : {}) },
          }),
        )
      }
      fields={(form) => (
        <FormField label={t.until} hint={t.untilHint} optional {...form.field('until')}>
          <DateInput {...form.bind('until')} />
        </FormField>
      )}
    />
  );
});

/** Asks a second person to make the report final. */
export const ProposeFinalStep = onReport(function ProposeFinal({ report, ...frame }) {
  const t = useMessages(inspectionReportMessages);
  return (
    <CaseStep
      {...frame}
      name={`proposeFinalReport.${report.inspectionId}`}
      title={t.proposeTitle}
      intro={t.proposeIntro}
      schema={z.object({})}
      defaultValues={{}}
      submitLabel={t.propose}
      done={t.proposed}
      send={(_, { key }) =>
        answer(client.POST('/inspections/{inspectionId}/report/finalisation', { params: reportParams(report, key) }))
      }
      fields={() => null}
    />
  );
});

/** The second person makes it final, or sends it back. */
export const AgreeFinalStep = onReport(function AgreeFinal({ report, ...frame }) {
  const t = useMessages(inspectionReportMessages);
  return (
    <CaseStep
      {...frame}
      name={`agreeFinalReport.${report.inspectionId}`}
      title={t.agreeTitle}
      intro={report.proposedBy ? t.agreeIntro(report.proposedBy) : ''}
      schema={z
        .object({ agreed: z.enum(['YES', 'NO'], t.choose), reason: z.string().trim().max(4000, t.tooLong(4000)) })
        .refine(({ agreed, reason }) => agreed !== 'NO' || reason !== '', alongside('reason', t.reasonMissing))}
      defaultValues={{ reason: '' }}
      submitLabel={t.decide}
      done={t.decided}
      send={({ agreed, reason }, { key }) =>
        answer(
          client.POST('/inspections/{inspectionId}/report/finalisation-agreement', {
            params: reportParams(report, key),
            body: agreed === 'NO' ? { agreed: false, reason } : { agreed: true },
          }),
        )
      }
      fields={(form) => (
        <>
          <RadioGroup
            label={t.agree}
            {...form.field('agreed')}
            {...form.register('agreed')}
            options={[
              { value: 'YES', label: t.agreeYes },
              { value: 'NO', label: t.agreeNo },
            ]}
          />
          {form.watch('agreed') === 'NO' ? (
            <FormField label={t.why} {...form.field('reason')}>
              <TextArea rows={3} limit={4000} {...form.register('reason')} />
            </FormField>
          ) : null}
        </>
      )}
    />
  );
});
