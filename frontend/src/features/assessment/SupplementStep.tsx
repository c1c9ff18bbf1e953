import { useFieldArray } from 'react-hook-form';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { CaseStep, type StepForm } from '@/domain/step/CaseStep';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { PlusIcon, TrashIcon } from '@/ui/icons';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import styles from './Assessment.module.css';
import { assessmentMessages } from './messages';
import { stepParams, type ReportStepProps } from './shared';

type Texts = (typeof assessmentMessages)['nl'];

const mostItems = 30;

const schemaOf = (all: Texts) =>
  z.object({
    items: z
      .array(
        z.object({
          text: z.string().trim().min(1, all.supplement.itemMissing).max(1000, all.tooLong(1000)),
        }),
      )
      .min(1)
      .max(mostItems),
    suspendTerms: z.boolean(),
  });

type Form = StepForm<z.input<ReturnType<typeof schemaOf>>, z.output<ReturnType<typeof schemaOf>>>;

/** Asks the provider for what is missing, point by point. */
export function SupplementStep({ report, ...frame }: ReportStepProps) {
  const all = useMessages(assessmentMessages);
  const t = all.supplement;
  return (
    <CaseStep
      {...frame}
      name={`requestSupplement.${report.id}`}
      title={t.title}
      intro={t.intro}
      schema={schemaOf(all)}
      defaultValues={{ items: [{ text: '' }], suspendTerms: true }}
      toField={(pointer) =>
        pointer
          .replace(/^\/items\/(\d+)$/, 'items.$1.text')
          .replace(/^\//, '')
          .replaceAll('/', '.')
      }
      letter={{
        caseId: report.id,
        kind: () => 'SUPPLEMENT_REQUEST',
        values: ({ items }) => ({ items: items.map((item) => item.text.replace(/\s+/g, ' ')).join('\n') }),
      }}
      submitLabel={t.submit}
      done={t.done}
      send={({ items, suspendTerms }, { key, letter }) =>
        answer(
          client.POST('/reports/{reportId}/supplement-requests', {
            params: stepParams(report, key),
            body: { items: items.map((item) => item.text), suspendTerms, ...(letter ? { letter } : {}) },
          }),
        )
      }
      fields={(form) => (
        <>
          <Items form={form} />
          <Checkbox label={t.suspend} {...form.register('suspendTerms')} />
        </>
      )}
    />
  );
}

function Items({ form }: { readonly form: Form }) {
  const t = useMessages(assessmentMessages).supplement;
  const items = useFieldArray({ control: form.control, name: 'items' });
  return (
    <Stack>
      {items.fields.map((item, index) => (
        <div key={item.id} className={styles.item}>
          <FormField label={t.item(index + 1)} {...form.field(`items.${index}.text`)}>
            <TextArea rows={2} limit={1000} {...form.register(`items.${index}.text`)} />
          </FormField>
          {items.fields.length > 1 ? (
            <Button
              kind="subtle"
              small
              icon={<TrashIcon />}
              aria-label={t.remove(index + 1)}
              onClick={() => items.remove(index)}
            />
          ) : null}
        </div>
      ))}
      {items.fields.length < mostItems ? (
        <Row>
          <Button small icon={<PlusIcon size={1} />} onClick={() => items.append({ text: '' })}>
            {t.add}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
}
