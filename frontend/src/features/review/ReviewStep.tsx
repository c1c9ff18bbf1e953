import { z } from 'zod';
import { answer, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { CaseStep, type StepForm, type StepFrame } from '@/domain/step/CaseStep';
import type { LetterKind } from '@/domain/step/LetterStage';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { RadioGroup } from '@/ui/choices';
import { FormField, FormFieldset } from '@/ui/FormField';
import { Select, TextArea, TextInput } from '@/ui/inputs';
import { Row } from '@/ui/Layout';
import { Loading } from '@/ui/states';
import { reviewMessages } from './messages';
import { useInvestigation, type Investigation } from './queries';

const judgements = ['SUFFICIENT', 'PARTLY', 'INSUFFICIENT', 'ADDITIONAL', 'TAKEN_OVER'] as const;
const units = ['WORKING_DAYS', 'DAYS', 'WEEKS', 'MONTHS'] as const;

type Judgement = (typeof judgements)[number];
type Texts = (typeof reviewMessages)['nl'];

const letters: Record<Judgement, LetterKind> = {
  SUFFICIENT: 'REVIEW_SUFFICIENT',
  PARTLY: 'REVIEW_PARTLY',
  INSUFFICIENT: 'REVIEW_INSUFFICIENT',
  ADDITIONAL: 'REVIEW_ADDITIONAL',
  TAKEN_OVER: 'REVIEW_TAKEN_OVER',
};

/** The provider gets work to do again, and time for it. */
const asksMore = (judgement: string | undefined) => judgement === 'INSUFFICIENT' || judgement === 'ADDITIONAL';

const schemaOf = (all: Texts) =>
  z
    .object({
      judgement: z.enum(judgements, all.choose),
      reason: z.string().trim().min(1, all.review.reasonMissing).max(10_000, all.tooLong(10_000)),
      directions: z.string().trim().max(10_000, all.tooLong(10_000)),
      amount: z.string().trim(),
      unit: z.enum(units),
    })
    .refine((one) => !asksMore(one.judgement) || one.directions, alongside('directions', all.review.directionsMissing))
    .refine(
      (one) => one.amount === '' || (/^\d{1,3}$/.test(one.amount) && isAmount(Number(one.amount))),
      alongside('amount', all.review.termWrong),
    );

const isAmount = (amount: number) => amount >= 1 && amount <= 400;

type Form = StepForm<z.input<ReturnType<typeof schemaOf>>, z.output<ReturnType<typeof schemaOf>>>;

interface ReviewStepProps extends StepFrame {
  readonly report: components['schemas']['Report'];
}

/** Judges what the provider submitted. */
export function ReviewStep(props: ReviewStepProps) {
  const investigation = useInvestigation(props.report);
  return investigation.data ? <ReviewForm {...props} investigation={investigation.data} /> : <Loading />;
}

function ReviewForm({ report, investigation, ...frame }: ReviewStepProps & { readonly investigation: Investigation }) {
  const all = useMessages(reviewMessages);
  const t = all.review;
  return (
    <CaseStep
      {...frame}
      name={`reviewInvestigation.${report.id}.${investigation.round}`}
      title={t.title}
      intro={t.intro}
      schema={schemaOf(all)}
      defaultValues={{ reason: '', directions: '', amount: '', unit: 'WEEKS' }}
      toField={(pointer) => (pointer.startsWith('/term') ? 'amount' : pointer.replace(/^\//, '').replaceAll('/', '.'))}
      letter={{
        caseId: report.id,
        kind: ({ judgement }) => letters[judgement],
        values: ({ reason, directions, judgement, amount, unit }) => ({
          reason,
          ...(asksMore(judgement) ? { directions } : {}),
          ...(asksMore(judgement) && amount ? { termAmount: amount, termUnit: unit } : {}),
        }),
      }}
      submitLabel={t.submit}
      done={t.done}
      send={({ judgement, reason, directions, amount, unit }, { key, letter }) =>
        answer(
          client.POST('/reports/{reportId}/investigation/reviews', {
            params: {
              path: { reportId: report.id },
              header: { 'Idempotency-Key': key, 'If-Match': etagOf(investigation.version) },
            },
            body: {
              judgement,
              reason,
              ...(asksMore(judgement) ? { directions } : {}),
              ...(asksMore(judgement) && amount ? { term: { amount: Number(amount), unit, family: 'LOCAL' } } : {}),
              ...(letter ? { letter } : {}),
            },
          }),
        )
      }
      fields={(form) => <ReviewFields form={form} choices={choicesIn(investigation.state)} />}
    />
  );
}

/** Before anything was submitted, the team can only take over; after the conversation it does not ask for one again. */
function choicesIn(state: Investigation['state']): readonly Judgement[] {
  if (state === 'ORDERED') return ['TAKEN_OVER'];
  return state === 'CONVERSATION' ? judgements.filter((one) => one !== 'PARTLY') : judgements;
}

interface ReviewFieldsProps {
  readonly form: Form;
  readonly choices: readonly Judgement[];
}

function ReviewFields({ form, choices }: ReviewFieldsProps) {
  const t = useMessages(reviewMessages).review;
  const words = useWords();
  return (
    <>
      <RadioGroup
        label={t.judgement}
        error={form.field('judgement').error}
        options={choices.map((one) => ({ value: one, label: words.judgement[one], hint: t.hints[one] }))}
        {...form.register('judgement')}
      />
      <FormField label={t.reason} {...form.field('reason')}>
        <TextArea rows={5} limit={10_000} {...form.register('reason')} />
      </FormField>
      {asksMore(form.watch('judgement')) ? (
        <>
          <FormField label={t.directions} {...form.field('directions')}>
            <TextArea rows={5} limit={10_000} {...form.register('directions')} />
          </FormField>
          <FormFieldset label={t.term} hint={t.termHint} optional {...form.field('amount')}>
            <Row>
              <TextInput width="short" inputMode="numeric" aria-label={t.term} {...form.register('amount')} />
              <Select
                width="medium"
                placeholder={false}
                aria-label={t.unit}
                options={units.map((unit) => ({ value: unit, label: t.units[unit] }))}
                {...form.register('unit')}
              />
            </Row>
          </FormFieldset>
        </>
      ) : null}
    </>
  );
}
