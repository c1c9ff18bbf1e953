import { z } from 'zod';
import { answer, client } from '@/api/client';
import { CaseStep, type StepFrame } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { CheckboxGroup, RadioGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Paragraph } from '@/ui/Text';
import { publicationMessages } from './messages';
import { stepOf, type Publication } from './queries';

export interface PublicationStepProps extends StepFrame {
  readonly publication: Publication;
}

type Messages = (typeof publicationMessages)['nl'];

const outcomes = ['IN_FULL', 'IN_PART', 'NOT'] as const;
const grounds = [
  'CONFIDENTIAL_BUSINESS',
  'SPECIAL_PERSONAL_DATA',
  'PROSECUTION',
  'SUPERVISION',
  'PRIVACY',
  'BUSINESS_DATA',
  'SECURITY',
  'UNDUE_DISADVANTAGE',
  'INTERNAL_DELIBERATION',
] as const;

const text = (t: Messages, most = 4000) => z.string().trim().min(1, t.needed).max(most);
const day = (t: Messages) => z.union([z.literal(''), z.iso.date(t.dayWrong)]);
/** With a provider the day leaves time to tell it. */
const dayHint = (t: Messages, { document }: Publication, earliest: string) =>
  document === 'ANNUAL_REPORT' ? t.dayHintAlone(formatDate(earliest)) : t.dayHint(formatDate(earliest));
const nameOf = (step: string, { id, version }: Publication) => `${step}.${id}.${version}`;

/** The weighing of interests, put to a second person. */
export function ProposeStep({ publication, ...frame }: PublicationStepProps) {
  const t = useMessages(publicationMessages);
  const schema = z
    .object({
      outcome: z.enum(outcomes, t.needed),
      grounds: z.array(z.enum(grounds)),
      considerations: text(t, 10_000),
      leftOut: z.string().trim().max(2000),
    })
    .superRefine(({ outcome, leftOut, grounds: chosen }, context) => {
      if (outcome === 'IN_PART' && !leftOut) context.addIssue({ code: 'custom', path: ['leftOut'], message: t.needed });
      if (outcome !== 'IN_FULL' && chosen.length === 0) {
        context.addIssue({ code: 'custom', path: ['grounds'], message: t.needed });
      }
    });
  type Schema = typeof schema;
  const before = publication.weighing;
  // what stays public while it is corrected is taken away by withdrawing it
  const offered = outcomes.filter((value) => value !== 'NOT' || publication.state !== 'CORRECTING');
  return (
    <CaseStep<z.input<Schema>, z.output<Schema>>
      {...frame}
      name={nameOf('proposePublication', publication)}
      title={t.steps.proposePublication}
      intro={<Paragraph>{t.proposeIntro}</Paragraph>}
      schema={schema}
      defaultValues={{
        outcome: before?.outcome ?? 'IN_FULL',
        grounds: before?.grounds ?? [],
        considerations: before?.considerations ?? '',
        leftOut: before?.leftOut ?? '',
      }}
      submitLabel={t.steps.proposePublication}
      done={t.proposed}
      send={(values, { key }) =>
        answer(
          client.POST('/publications/{publicationId}/proposal', {
            params: stepOf(publication, key),
            body: { ...values, leftOut: values.outcome === 'IN_PART' ? values.leftOut : null },
          }),
        )
      }
      fields={(form) => (
        <>
          <RadioGroup
            label={t.outcome}
            error={form.field('outcome').error}
            options={offered.map((value) => ({ value, label: t.outcomes[value], hint: t.outcomeHints[value] }))}
            {...form.register('outcome')}
          />
          {form.watch('outcome') === 'IN_FULL' ? null : (
            <CheckboxGroup
              label={t.grounds}
              hint={t.groundsHint}
              error={form.field('grounds').error}
              options={grounds.map((value) => ({ value, label: t.ground[value] }))}
              {...form.register('grounds')}
            />
          )}
          {form.watch('outcome') === 'IN_PART' ? (
            <FormField label={t.leftOut} hint={t.leftOutHint} {...form.field('leftOut')}>
              <TextArea rows={3} limit={2000} {...form.register('leftOut')} />
            </FormField>
          ) : null}
          <FormField label={t.considerations} hint={t.considerationsHint} {...form.field('considerations')}>
            <TextArea rows={6} limit={10_000} {...form.register('considerations')} />
          </FormField>
        </>
      )}
    />
  );
}

/** The second person agrees, with the day, or sends it back. */
export function DecideStep({ publication, ...frame }: PublicationStepProps) {
  const t = useMessages(publicationMessages);
  const schema = z
    .object({ agreed: z.enum(['yes', 'no'], t.needed), reason: z.string().trim().max(4000), publishOn: day(t) })
    .superRefine(({ agreed, reason }, context) => {
      if (agreed === 'no' && !reason) context.addIssue({ code: 'custom', path: ['reason'], message: t.needed });
    });
  type Schema = typeof schema;
  const earliest = publication.earliestOn;
  return (
    <CaseStep<z.input<Schema>, z.output<Schema>>
      {...frame}
      name={nameOf('decidePublication', publication)}
      title={t.steps.decidePublication}
      schema={schema}
      defaultValues={{ reason: '', publishOn: '' }}
      submitLabel={t.steps.decidePublication}
      done={t.decided}
      send={({ agreed, reason, publishOn }, { key }) =>
        answer(
          client.POST('/publications/{publicationId}/decision', {
            params: stepOf(publication, key),
            body: agreed === 'yes' ? { agreed: true, publishOn: publishOn || null } : { agreed: false, reason },
          }),
        )
      }
      fields={(form) => (
        <>
          <RadioGroup
            label={t.agreed}
            error={form.field('agreed').error}
            options={[
              { value: 'yes', label: t.agreeYes },
              { value: 'no', label: t.agreeNo },
            ]}
            {...form.register('agreed')}
          />
          {form.watch('agreed') === 'no' ? (
            <FormField label={t.sendBackReason} {...form.field('reason')}>
              <TextArea rows={4} limit={4000} {...form.register('reason')} />
            </FormField>
          ) : null}
          {earliest && form.watch('agreed') === 'yes' && publication.weighing?.outcome !== 'NOT' ? (
            <FormField label={t.day} hint={dayHint(t, publication, earliest)} optional {...form.field('publishOn')}>
              <DateInput min={earliest} {...form.bind('publishOn')} />
            </FormField>
          ) : null}
        </>
      )}
    />
  );
}

/** The provider objects: nothing is published for now. */
export function ObjectionStep({ publication, ...frame }: PublicationStepProps) {
  const t = useMessages(publicationMessages);
  return (
    <OneText
      {...frame}
      publication={publication}
      step="freezePublication"
      intro={t.objectionIntro}
      label={t.objection}
      done={t.frozen}
      send={(reason, params) =>
        answer(client.POST('/publications/{publicationId}/objection', { params, body: { reason } }))
      }
    />
  );
}

export function CorrectStep({ publication, ...frame }: PublicationStepProps) {
  const t = useMessages(publicationMessages);
  return (
    <OneText
      {...frame}
      publication={publication}
      step="correctPublication"
      intro={t.correctionIntro}
      label={t.correctionNote}
      hint={t.correctionNoteHint}
      most={1000}
      done={t.correctionBegun}
      send={(note, params) =>
        answer(client.POST('/publications/{publicationId}/correction', { params, body: { note } }))
      }
    />
  );
}

export function WithdrawStep({ publication, ...frame }: PublicationStepProps) {
  const t = useMessages(publicationMessages);
  return (
    <OneText
      {...frame}
      danger
      publication={publication}
      step="withdrawPublication"
      intro={t.withdrawIntro}
      label={t.withdrawReason}
      hint={t.withdrawReasonHint}
      most={1000}
      done={t.withdrawn}
      send={(reason, params) =>
        answer(client.POST('/publications/{publicationId}/withdrawal', { params, body: { reason } }))
      }
    />
  );
}

interface OneTextProps extends PublicationStepProps {
  readonly step: 'freezePublication' | 'correctPublication' | 'withdrawPublication';
  readonly intro: string;
  readonly label: string;
  readonly hint?: string;
  readonly most?: number;
  readonly danger?: boolean;
  readonly done: string;
  readonly send: (text: string, params: ReturnType<typeof stepOf>) => Promise<unknown>;
}

/** A step that asks for one text. */
function OneText({ publication, step, intro, label, hint, most = 4000, done, danger, send, ...frame }: OneTextProps) {
  const t = useMessages(publicationMessages);
  const schema = z.object({ reason: text(t, most) });
  type Schema = typeof schema;
  return (
    <CaseStep<z.input<Schema>, z.output<Schema>>
      {...frame}
      name={nameOf(step, publication)}
      title={t.steps[step]}
      intro={<Paragraph>{intro}</Paragraph>}
      schema={schema}
      defaultValues={{ reason: '' }}
      toField={() => 'reason'}
      submitLabel={t.steps[step]}
      danger={danger ?? false}
      done={done}
      send={({ reason }, { key }) => send(reason, stepOf(publication, key))}
      fields={(form) => (
        <FormField label={label} hint={hint} {...form.field('reason')}>
          <TextArea rows={4} limit={most} {...form.register('reason')} />
        </FormField>
      )}
    />
  );
}

/** After an objection: a new day, or no publication. */
export function ResumeStep({ publication, ...frame }: PublicationStepProps) {
  const t = useMessages(publicationMessages);
  const schema = z.object({ publish: z.enum(['yes', 'no'], t.needed), reason: text(t), publishOn: day(t) });
  type Schema = typeof schema;
  const earliest = publication.earliestOn;
  return (
    <CaseStep<z.input<Schema>, z.output<Schema>>
      {...frame}
      name={nameOf('resumePublication', publication)}
      title={t.steps.resumePublication}
      schema={schema}
      defaultValues={{ reason: '', publishOn: '' }}
      submitLabel={t.steps.resumePublication}
      done={t.resumed}
      send={({ publish, reason, publishOn }, { key }) =>
        answer(
          client.POST('/publications/{publicationId}/resumption', {
            params: stepOf(publication, key),
            body: { publish: publish === 'yes', reason, publishOn: publish === 'yes' && publishOn ? publishOn : null },
          }),
        )
      }
      fields={(form) => (
        <>
          <RadioGroup
            label={t.goOn}
            error={form.field('publish').error}
            options={[
              { value: 'yes', label: t.goOnYes },
              { value: 'no', label: t.goOnNo },
            ]}
            {...form.register('publish')}
          />
          <FormField label={t.goOnReason} {...form.field('reason')}>
            <TextArea rows={4} limit={4000} {...form.register('reason')} />
          </FormField>
          {earliest && form.watch('publish') === 'yes' ? (
            <FormField label={t.day} hint={dayHint(t, publication, earliest)} optional {...form.field('publishOn')}>
              <DateInput min={earliest} {...form.bind('publishOn')} />
            </FormField>
          ) : null}
        </>
      )}
    />
  );
}
