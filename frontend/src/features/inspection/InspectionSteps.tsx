import { z } from 'zod';
import { answer, client } from '@/api/client';
import { CaseStep } from '@/domain/step/CaseStep';
import { ReasonStep } from '@/domain/step/ReasonStep';
import { useMessages } from '@/i18n/messages';
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
      version={inspection.version}
      title={t.correctTitle}
      intro={t.correctIntro}
      schema={planSchema(t)}
      defaultValues={planOf(inspection)}
      submitLabel={t.save}
      done={t.corrected}
      send={(values, { etag }) =>
        answer(
          client.PUT('/inspections/{inspectionId}/plan', {
            params: { path: { inspectionId: inspection.id }, header: { 'If-Match': etag } },
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
      name={`cancelInspection.${inspection.id}`}
      title={t.cancelTitle}
      intro={t.cancelIntro}
      submitLabel={t.cancel}
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
      name={`closeInspection.${inspection.id}`}
      title={t.closeTitle}
      intro={t.closeIntro}
      submitLabel={t.close}
      done={t.closed}
      send={(body, key) =>
        answer(client.POST('/inspections/{inspectionId}/closing', { params: stepParams(inspection, key), body }))
      }
    />
  );
}
