import { z } from 'zod';
import { useMessages } from '@/i18n/messages';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { CaseStep, type StepFrame } from './CaseStep';
import { stepMessages } from './messages';

interface ReasonStepProps extends StepFrame {
  /** Names what is typed, so that it survives closing the step: operation and case. */
  readonly name: string;
  readonly title: string;
  readonly intro: string;
  /** What is asked, where "reason" does not say it. */
  readonly question?: string;
  readonly submitLabel: string;
  readonly danger?: boolean;
  readonly done: string;
  readonly send: (body: { reason: string }, key: string) => Promise<unknown>;
}

/** A step of a case that asks for a reason and for nothing else. */
export function ReasonStep({ question, send, ...step }: ReasonStepProps) {
  const t = useMessages(stepMessages);
  return (
    <CaseStep
      {...step}
      schema={z.object({ reason: z.string().trim().min(1, t.reasonMissing).max(4000, t.reasonTooLong) })}
      defaultValues={{ reason: '' }}
      send={(body, { key }) => send(body, key)}
      fields={(form) => (
        <FormField label={question ?? t.reason} {...form.field('reason')}>
          <TextArea rows={3} limit={4000} {...form.register('reason')} />
        </FormField>
      )}
    />
  );
}
