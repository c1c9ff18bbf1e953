import { z } from 'zod';
import { answer, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { CaseStep, type StepFrame } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatWeekday } from '@/lib/dates';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { supplementMessages } from './messages';

type Report = components['schemas']['Report'];
type SupplementRequest = components['schemas']['SupplementRequest'];

/** The request of the team that still waits for an answer, the oldest first. */
export const openRequest = (report: Report): SupplementRequest | undefined =>
  report.supplementRequests?.find((request) => !request.answeredAt);

interface AnswerStepProps extends StepFrame {
  readonly report: Report;
  readonly request: SupplementRequest;
}

/** The provider answers each point that the team asked about. */
export function AnswerStep({ report, request, ...frame }: AnswerStepProps) {
  const t = useMessages(supplementMessages);
  const intro = t.intro(request.requestedBy, formatDate(request.requestedAt));
  return (
    <CaseStep
      {...frame}
      name={`answerSupplementRequest.${request.id}`}
      title={t.title}
      intro={[intro, request.dueOn ? t.due(formatWeekday(request.dueOn)) : '', t.files].filter(Boolean).join(' ')}
      schema={z.object({ answers: z.array(z.string().trim().min(1, t.answerNeeded)) })}
      defaultValues={{ answers: request.items.map(() => '') }}
      submitLabel={t.submit}
      done={t.done}
      send={(body, { key }) =>
        answer(
          client.POST('/reports/{reportId}/supplement-requests/{supplementRequestId}/answer', {
            params: {
              path: { reportId: report.id, supplementRequestId: request.id },
              header: { 'Idempotency-Key': key, 'If-Match': etagOf(report.version) },
            },
            body,
          }),
        )
      }
      fields={(form) =>
        request.items.map((item, index) => (
          <FormField key={item.question} label={item.question} {...form.field(`answers.${index}`)}>
            <TextArea rows={4} limit={20000} {...form.register(`answers.${index}`)} />
          </FormField>
        ))
      }
    />
  );
}
