import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import { CaseStep, type StepForm } from '@/domain/step/CaseStep';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { Checkbox, RadioGroup } from '@/ui/choices';
import { FormField, FormFieldset } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/states';
import { assessmentMessages } from './messages';
import { stepParams, type ReportStepProps } from './shared';

interface Party {
  readonly party: string;
  readonly label: string;
  readonly onlyWhenUrgent: boolean;
}

/** Who the protocol says is told on receipt, for the municipality of this report. */
function useParties(report: ReportStepProps['report']): readonly Party[] | undefined {
  const words = useWords();
  const settings = api.useQuery('get', '/authorities/{authorityId}/settings/current', {
    params: { path: { authorityId: report.authorityId } },
  });
  return settings.data?.settings.informedOnReceipt
    .filter((one) => !one.municipalityCode || one.municipalityCode === report.municipalityCode)
    .filter((one) => one.party !== 'REPORTER' && one.party !== 'BOARD_CHAIR')
    .filter((one, index, all) => all.findIndex((other) => other.party === one.party) === index)
    .map((one) => ({
      party: one.party,
      label: [words.party[one.party], one.name].filter(Boolean).join(': '),
      onlyWhenUrgent: one.onlyWhenUrgent,
    }));
}

type Texts = (typeof assessmentMessages)['nl'];

const schemaOf = (all: Texts) =>
  z.object({
    urgent: z.enum(['YES', 'NO'], all.choose),
    keptInformedHow: z.string().trim().min(1, all.acknowledge.keptInformedMissing).max(1000, all.tooLong(1000)),
    parties: z.array(
      z
        .object({ party: z.string(), told: z.boolean(), reason: z.string().trim().max(300, all.tooLong(300)) })
        .refine((one) => one.told || one.reason, alongside('reason', all.acknowledge.skipReasonMissing)),
    ),
  });

type Typed = z.input<ReturnType<typeof schemaOf>>;
type Checked = z.output<ReturnType<typeof schemaOf>>;
type Form = StepForm<Typed, Checked>;

/** Confirms receipt: the letter to reporter and board chair, and who else is told. */
export function AcknowledgeStep(props: ReportStepProps) {
  const parties = useParties(props.report);
  return parties === undefined ? <Loading /> : <AcknowledgeForm {...props} parties={parties} />;
}

function AcknowledgeForm({ report, parties, ...frame }: ReportStepProps & { readonly parties: readonly Party[] }) {
  const all = useMessages(assessmentMessages);
  const t = all.acknowledge;
  return (
    <CaseStep<Typed, Checked>
      {...frame}
      name={`acknowledgeReport.${report.id}`}
      title={t.title}
      intro={t.intro}
      schema={schemaOf(all)}
      defaultValues={{
        urgent: 'NO',
        keptInformedHow: '',
        parties: parties.map(({ party }) => ({ party, told: true, reason: '' })),
      }}
      letter={{
        caseId: report.id,
        kind: () => 'ACKNOWLEDGEMENT',
        values: ({ keptInformedHow }) => ({ keptInformedHow }),
      }}
      submitLabel={t.submit}
      done={t.done}
      send={(values, { key, letter }) =>
        answer(
          client.POST('/reports/{reportId}/acknowledgement', {
            params: stepParams(report, key),
            body: {
              urgent: values.urgent === 'YES',
              keptInformedHow: values.keptInformedHow,
              skippedParties: values.parties
                .filter((one) => !one.told && isAsked(one.party, parties, values.urgent))
                .map(({ party, reason }) => ({ party, reason })),
              ...(letter ? { letter } : {}),
            },
          }),
        )
      }
      fields={(form) => (
        <>
          <RadioGroup
            label={t.urgent}
            hint={t.urgentHint}
            inline
            error={form.field('urgent').error}
            options={[
              { value: 'NO', label: all.no },
              { value: 'YES', label: all.yes },
            ]}
            {...form.register('urgent')}
          />
          <FormField label={t.keptInformed} hint={t.keptInformedHint} {...form.field('keptInformedHow')}>
            <TextArea rows={2} limit={1000} {...form.register('keptInformedHow')} />
          </FormField>
          {parties.length > 0 ? <Parties form={form} parties={parties} /> : null}
        </>
      )}
    />
  );
}

const isAsked = (party: string, parties: readonly Party[], urgent: string): boolean =>
  urgent === 'YES' || !parties.find((one) => one.party === party)?.onlyWhenUrgent;

interface PartiesProps {
  readonly form: Form;
  readonly parties: readonly Party[];
}

function Parties({ form, parties }: PartiesProps) {
  const t = useMessages(assessmentMessages).acknowledge;
  return (
    <FormFieldset label={t.informed} hint={t.informedHint}>
      <Stack gap="small">
        {parties.map((one, index) =>
          isAsked(one.party, parties, form.watch('urgent')) ? (
            <div key={one.party}>
              <Checkbox label={one.label} {...form.register(`parties.${index}.told`)} />
              {form.watch(`parties.${index}.told`) ? null : (
                <FormField label={t.skipReason(one.label)} {...form.field(`parties.${index}.reason`)}>
                  <TextInput {...form.register(`parties.${index}.reason`)} />
                </FormField>
              )}
            </div>
          ) : (
            <span key={one.party}>
              {one.label} ({t.onlyUrgent})
            </span>
          ),
        )}
      </Stack>
    </FormFieldset>
  );
}
