import { z } from 'zod';
import { answer, client, etagOf } from '@/api/client';
import { CaseStep } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { inspectionMessages } from './messages';
import { planOf, planSchema, toPlan } from './planForm';
import { PlanFields } from './PlanFields';
import { stepParams, type InspectionStepProps } from './queries';

/** It is planned otherwise. */
export function ReplanStep({ inspection, ...frame }: InspectionStepProps) {
  const t = useMessages(inspectionMessages);
  return (
    <CaseStep
      {...frame}
      name={`changeInspectionPlan.${inspection.id}.${inspection.version}`}
      title={t.correctTitle}
      intro={t.correctIntro}
      schema={planSchema(t)}
      defaultValues={planOf(inspection)}
      submitLabel={t.save}
      done={t.corrected}
      send={(values) =>
        answer(
          client.PUT('/inspections/{inspectionId}/plan', {
            params: { path: { inspectionId: inspection.id }, header: { 'If-Match': etagOf(inspection.version) } },
            body: toPlan(values),
          }),
        )
      }
      fields={(form) => <PlanFields form={form} providerId={inspection.providerId} />}
    />
  );
}

/** The provider hears of it by letter. */
export function AnnounceStep({ inspection, ...frame }: InspectionStepProps) {
  const t = useMessages(inspectionMessages);
  return (
    <CaseStep
      {...frame}
      name={`announceInspection.${inspection.id}`}
      title={t.announceTitle}
      intro={t.announceIntro}
      schema={z.object({})}
      defaultValues={{}}
      letter={{ caseId: inspection.id, kind: () => 'INSPECTION_ANNOUNCEMENT', values: () => ({}) }}
      submitLabel={t.announce}
      done={t.announcedDone}
      send={(_, { key, letter }) =>
        answer(
          client.POST('/inspections/{inspectionId}/announcement', {
            params: stepParams(inspection, key),
            body: letter ? { letter } : {},
          }),
        )
      }
      fields={() => null}
    />
  );
}

/** It is called off before the provider has a draft of the report. */
export function CancelInspectionStep({ inspection, ...frame }: InspectionStepProps) {
  const t = useMessages(inspectionMessages);
  return (
    <ReasonStep
      {...frame}
      inspection={inspection}
      name="cancelInspection"
      title={t.cancelTitle}
      intro={t.cancelIntro}
      submit={t.cancel}
      done={t.cancelled}
      danger
      send={(body, key) =>
        answer(client.POST('/inspections/{inspectionId}/cancellation', { params: stepParams(inspection, key), body }))
      }
    />
  );
}

/** What the final report asks for is done. */
export function CloseInspectionStep({ inspection, ...frame }: InspectionStepProps) {
  const t = useMessages(inspectionMessages);
  return (
    <ReasonStep
      {...frame}
      inspection={inspection}
      name="closeInspection"
      title={t.closeTitle}
      intro={t.closeIntro}
      submit={t.close}
      done={t.closed}
      send={(body, key) =>
        answer(client.POST('/inspections/{inspectionId}/closing', { params: stepParams(inspection, key), body }))
      }
    />
  );
}

interface ReasonStepProps extends InspectionStepProps {
  readonly name: string;
  readonly title: string;
  readonly intro: string;
  readonly submit: string;
  readonly done: string;
  readonly danger?: boolean;
  readonly send: (body: { reason: string }, key: string) => Promise<unknown>;
}

function ReasonStep({ inspection, name, title, intro, submit, done, send, ...frame }: ReasonStepProps) {
  const t = useMessages(inspectionMessages);
  return (
    <CaseStep
      {...frame}
      name={`${name}.${inspection.id}`}
      title={title}
      intro={intro}
      schema={z.object({ reason: z.string().trim().min(1, t.reasonMissing).max(4000, t.tooLong(4000)) })}
      defaultValues={{ reason: '' }}
      submitLabel={submit}
      done={done}
      send={(body, { key }) => send(body, key)}
      fields={(form) => (
        <FormField label={t.reason} {...form.field('reason')}>
          <TextArea rows={3} limit={4000} {...form.register('reason')} />
        </FormField>
      )}
    />
  );
}
