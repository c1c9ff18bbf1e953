import { z } from 'zod';
import { answer, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { CaseStep, type StepForm } from '@/domain/step/CaseStep';
import type { LetterKind } from '@/domain/step/LetterStage';
import { useToday } from '@/domain/useToday';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { formatDate } from '@/lib/dates';
import { RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import styles from './Assessment.module.css';
import { judgementMessages } from './judgementMessages';
import { assessmentMessages } from './messages';
import { endings, stepParams, type ReportStepProps } from './shared';
import { suggestedOutcome } from './suggestion';

type Outcome = components['schemas']['Outcome'];
type Texts = (typeof assessmentMessages)['nl'];

export const questions = [
  'rightReceiver',
  'calamityOrViolence',
  'internalProcessStarted',
  'criminalInvestigation',
] as const;

const outcomes = [
  'PROVIDER_INVESTIGATION',
  'CONVERSATION',
  'CLOSED_AT_RECEIPT',
  'UNCLEAR',
  'TRANSFERRED',
  'REJECTED',
  'LEFT_TO_INSPECTORATE',
  'FOR_INFORMATION',
  'SUPERVISOR_INVESTIGATION',
] as const satisfies readonly Outcome[];

/** The letter that tells the provider of an outcome; an order for an investigation goes with the order itself. */
const letters: Record<Outcome, LetterKind | undefined> = {
  TRANSFERRED: 'TRANSFER',
  REJECTED: 'REJECTION',
  CLOSED_AT_RECEIPT: 'CLOSED_AT_RECEIPT',
  LEFT_TO_INSPECTORATE: 'LEFT_TO_INSPECTORATE',
  CONVERSATION: 'CONVERSATION_INVITATION',
  FOR_INFORMATION: 'FOR_INFORMATION',
  UNCLEAR: 'UNCLEAR',
  PROVIDER_INVESTIGATION: undefined,
  SUPERVISOR_INVESTIGATION: 'SUPERVISOR_INVESTIGATION',
};

const schemaOf = (all: Texts, t: (typeof judgementMessages)['nl']) => {
  const question = (name: (typeof questions)[number]) => {
    const words = t.questions[name];
    return z.object({
      answer: z.enum(['YES', 'NO', 'UNKNOWN'], t.answerMissing(words)),
      reason: z.string().trim().min(1, t.questionReasonMissing(words)).max(4000, all.tooLong(4000)),
    });
  };
  return z
    .object({
      rightReceiver: question('rightReceiver'),
      calamityOrViolence: question('calamityOrViolence'),
      internalProcessStarted: question('internalProcessStarted'),
      criminalInvestigation: question('criminalInvestigation'),
      outcome: z.enum(outcomes, t.outcomeMissing),
      reason: z.string().trim().min(1, all.reasonMissing).max(10_000, all.tooLong(10_000)),
      transferredTo: z.string().trim().max(300, all.tooLong(300)),
      lesson: z.string().trim().max(4000, all.tooLong(4000)),
      agreedUntil: z.string(),
    })
    .refine(
      (one) => one.outcome !== 'TRANSFERRED' || one.transferredTo,
      alongside('transferredTo', t.transferredToMissing),
    )
    .refine(
      (one) => one.outcome !== 'UNCLEAR' || z.iso.date().safeParse(one.agreedUntil).success,
      alongside('agreedUntil', all.dateMissing),
    );
};

type Form = StepForm<z.input<ReturnType<typeof schemaOf>>, z.output<ReturnType<typeof schemaOf>>>;

const unanswered = { reason: '' };

/** The four questions with their answers and reasons, and the outcome. */
export function AssessStep({ report, ...frame }: ReportStepProps) {
  const all = useMessages(assessmentMessages);
  const t = useMessages(judgementMessages);
  const ends = (outcome: string | undefined) => outcome !== undefined && endings.includes(outcome);
  return (
    <CaseStep
      {...frame}
      name={`assessReport.${report.id}`}
      title={t.title}
      intro={t.intro}
      schema={schemaOf(all, t)}
      defaultValues={{
        rightReceiver: unanswered,
        calamityOrViolence: unanswered,
        internalProcessStarted: unanswered,
        criminalInvestigation: unanswered,
        reason: '',
        transferredTo: '',
        lesson: '',
        agreedUntil: '',
      }}
      letter={{
        caseId: report.id,
        kind: ({ outcome }) => letters[outcome],
        values: ({ reason, transferredTo, lesson, agreedUntil, outcome }) => ({
          reason,
          ...(outcome === 'TRANSFERRED' ? { transferredTo } : {}),
          ...(outcome === 'REJECTED' ? { lesson } : {}),
          ...(outcome === 'UNCLEAR' ? { agreedUntil: formatDate(agreedUntil) } : {}),
        }),
        leaves: ({ outcome, criminalInvestigation }) => {
          if (criminalInvestigation.answer === 'YES') return 'WHEN_LIFTED';
          if (ends(outcome)) return 'WHEN_AGREED';
          return criminalInvestigation.answer === 'NO' ? 'NOW' : undefined;
        },
      }}
      submitLabel={(values) => (ends(values.outcome) ? t.submitForAgreement : t.submit)}
      done={t.done}
      send={({ transferredTo, lesson, agreedUntil, ...values }, { key, letter }) =>
        answer(
          client.POST('/reports/{reportId}/assessment', {
            params: stepParams(report, key),
            body: {
              ...values,
              ...(values.outcome === 'TRANSFERRED' ? { transferredTo } : {}),
              ...(values.outcome === 'REJECTED' && lesson ? { lesson } : {}),
              ...(values.outcome === 'UNCLEAR' ? { agreedUntil } : {}),
              ...(letter ? { letter } : {}),
            },
          }),
        )
      }
      fields={(form) => (
        <>
          <ol className={styles.questions}>
            {questions.map((name) => (
              <li key={name}>
                <Question form={form} name={name} />
              </li>
            ))}
          </ol>
          <OutcomeFields
            form={form}
            choices={report.status === 'REQUESTED' ? ['SUPERVISOR_INVESTIGATION'] : outcomes}
          />
        </>
      )}
    />
  );
}

function Question({ form, name }: { readonly form: Form; readonly name: (typeof questions)[number] }) {
  const all = useMessages(assessmentMessages);
  const t = useMessages(judgementMessages);
  return (
    <Stack gap="small">
      <RadioGroup
        label={t.questions[name]}
        hint={t.hints[name]}
        inline
        error={form.field(`${name}.answer`).error}
        options={[
          { value: 'YES', label: all.yes },
          { value: 'NO', label: all.no },
          { value: 'UNKNOWN', label: all.unknown },
        ]}
        {...form.register(`${name}.answer`)}
      />
      <FormField label={all.reason} {...form.field(`${name}.reason`)}>
        <TextArea rows={2} {...form.register(`${name}.reason`)} />
      </FormField>
    </Stack>
  );
}

interface OutcomeFieldsProps {
  readonly form: Form;
  /** Where no report came, the team can only investigate itself. */
  readonly choices: readonly (typeof outcomes)[number][];
}

function OutcomeFields({ form, choices }: OutcomeFieldsProps) {
  const t = useMessages(judgementMessages);
  const words = useWords();
  const today = useToday();
  const values = form.watch();
  const chosen = values.outcome as Outcome | undefined;
  const suggested = suggestedOutcome({
    rightReceiver: answerOf(values.rightReceiver),
    calamityOrViolence: answerOf(values.calamityOrViolence),
    internalProcessStarted: answerOf(values.internalProcessStarted),
    criminalInvestigation: answerOf(values.criminalInvestigation),
  });
  return (
    <>
      <RadioGroup
        label={t.outcome}
        {...(suggested ? { hint: t.suggestion(words.outcome[suggested].toLowerCase()) } : {})}
        error={form.field('outcome').error}
        options={choices.map((outcome) => ({
          value: outcome,
          label: words.outcome[outcome],
          hint: t.outcomeHints[outcome],
        }))}
        {...form.register('outcome')}
        under={{
          TRANSFERRED:
            chosen === 'TRANSFERRED' ? (
              <FormField label={t.transferredTo} {...form.field('transferredTo')}>
                <TextInput {...form.register('transferredTo')} />
              </FormField>
            ) : null,
          REJECTED:
            chosen === 'REJECTED' ? (
              <FormField label={t.lesson} optional {...form.field('lesson')}>
                <TextArea rows={2} limit={4000} {...form.register('lesson')} />
              </FormField>
            ) : null,
          UNCLEAR:
            chosen === 'UNCLEAR' ? (
              <FormField label={t.agreedUntil} {...form.field('agreedUntil')}>
                <DateInput min={today} {...form.bind('agreedUntil')} />
              </FormField>
            ) : null,
        }}
      />
      <FormField label={t.outcomeReason} {...form.field('reason')}>
        <TextArea rows={4} limit={10_000} {...form.register('reason')} />
      </FormField>
    </>
  );
}

/** A radio group that nobody touched gives nothing, or null. */
const answerOf = (question: { answer?: string | null } | undefined): string => question?.answer ?? '';
