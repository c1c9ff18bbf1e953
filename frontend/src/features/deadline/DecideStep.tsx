import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { CaseStep } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { formatDate } from '@/lib/dates';
import { RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { PlainText } from '@/ui/Text';
import styles from './Deadline.module.css';
import type { Deadline } from './DeadlineSection';
import { deadlineMessages } from './messages';

const isDate = (typed: string) => z.iso.date().safeParse(typed).success;

interface DecideStepProps {
  readonly caseId: string;
  readonly deadline: Deadline;
  readonly request: NonNullable<Deadline['extensionRequests']>[number];
  /** Under an embargo the letter leaves when that is lifted. */
  readonly lettersWait: boolean;
  readonly onClose: () => void;
}

/** Gives a provider the time it asks for or refuses it, by a letter that is read first. */
export default function DecideStep({ caseId, deadline, request, lettersWait, onClose }: DecideStepProps) {
  const t = useMessages(deadlineMessages);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries();
  const toProvider = deadline.responsible === 'PROVIDER';
  return (
    <CaseStep
      name={`decideExtension.${request.id}`}
      title={t.decide}
      open={request.state === 'PENDING'}
      statusText={t.requestState[request.state]}
      lettersWait={lettersWait}
      onDone={() => {
        onClose();
        void refresh();
      }}
      onCancel={onClose}
      onReload={refresh}
      intro={
        <div className={styles.request}>
          <strong>{t.requestOf(request.requestedBy, formatDate(request.requestedUntil))}</strong>
          <PlainText>{request.reason}</PlainText>
        </div>
      }
      schema={z
        .object({
          decision: z.enum(['GRANT', 'REFUSE'], t.decisionMissing),
          until: z.string(),
          reason: z.string().trim().min(1, t.reasonMissing).max(20_000, t.reasonLong),
        })
        .refine((one) => one.decision === 'REFUSE' || isDate(one.until), alongside('until', t.dateMissing))
        .refine(
          (one) => one.decision === 'REFUSE' || !isDate(one.until) || one.until > deadline.dueOn,
          alongside('until', t.dateLater),
        )}
      defaultValues={{ until: request.requestedUntil, reason: '' }}
      submitLabel={t.decideButton}
      done={toProvider ? t.decided : t.decidedOwn}
      toField={(pointer) => ({ '/granted': 'decision' })[pointer]}
      letter={{
        caseId,
        kind: ({ decision }) =>
          !toProvider ? undefined : decision === 'GRANT' ? 'EXTENSION_GRANTED' : 'EXTENSION_REFUSED',
        values: ({ decision, until, reason }) => ({
          reason,
          dueOn: decision === 'GRANT' ? until : deadline.dueOn,
          termKind: deadline.kind,
        }),
      }}
      send={({ decision, until, reason }, { key, letter }) =>
        answer(
          client.POST('/extension-requests/{extensionRequestId}/decision', {
            params: { path: { extensionRequestId: request.id }, header: { 'Idempotency-Key': key } },
            body: {
              granted: decision === 'GRANT',
              reason,
              ...(decision === 'GRANT' ? { until } : {}),
              ...(letter ? { letter } : {}),
            },
          }),
        )
      }
      fields={(form) => (
        <>
          <RadioGroup
            label={t.decision}
            options={[
              { value: 'GRANT', label: t.grant },
              { value: 'REFUSE', label: t.refuse },
            ]}
            {...form.field('decision')}
            {...form.register('decision')}
          />
          {form.watch('decision') === 'REFUSE' ? null : (
            <FormField label={t.until} {...form.field('until')}>
              <DateInput min={deadline.dueOn} {...form.bind('until')} />
            </FormField>
          )}
          <FormField label={t.reason} hint={toProvider ? t.reasonInLetter : undefined} {...form.field('reason')}>
            <TextArea rows={4} {...form.register('reason')} />
          </FormField>
        </>
      )}
    />
  );
}
