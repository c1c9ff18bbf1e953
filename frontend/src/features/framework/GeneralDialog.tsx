import { useFieldArray } from 'react-hook-form';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { DateInput } from '@/ui/DateInput';
import { Dialog } from '@/ui/Dialog';
import { FormField, FormFieldset } from '@/ui/FormField';
import { TrashIcon } from '@/ui/icons';
import { TextArea, TextInput } from '@/ui/inputs';
import { Grid, Row, Stack } from '@/ui/Layout';
import { generalOf, generalSchema, withGeneral } from './frameworkForm';
import { frameworkMessages } from './messages';
import type { ChangeContent, Content } from './queries';

interface GeneralDialogProps {
  readonly content: Content;
  readonly onSave: (change: ChangeContent) => Promise<void>;
  readonly onClose: () => void;
}

/** Changes what holds for the framework as a whole: its name, scale, rule, and behaviours of trust. */
export function GeneralDialog({ content, onSave, onClose }: GeneralDialogProps) {
  const t = useMessages(frameworkMessages);
  const m = useMessages(managementMessages);
  const form = useServerForm({
    schema: generalSchema({ ...m, ...t }),
    defaultValues: generalOf(content),
    onSubmit: async (body) => {
      await onSave((all) => withGeneral(all, body));
      onClose();
    },
  });
  const scale = useFieldArray({ control: form.control, name: 'scoreScale' });
  const behaviours = useFieldArray({ control: form.control, name: 'trustBehaviours' });
  return (
    <Dialog open wide title={t.rule} onClose={onClose}>
      <ServerForm form={form} save={m.save} onCancel={onClose}>
        <FormField label={t.name} {...form.field('nameNl')}>
          <TextInput autoComplete="off" {...form.register('nameNl')} />
        </FormField>
        <FormField label={t.source} optional {...form.field('source')}>
          <TextInput autoComplete="off" {...form.register('source')} />
        </FormField>
        <FormField label={t.note} optional {...form.field('note')}>
          <TextArea rows={2} {...form.register('note')} />
        </FormField>
        <FormField label={t.validFrom} {...form.field('validFrom')}>
          <DateInput {...form.bind('validFrom')} />
        </FormField>
        <Grid min={12} gap="small">
          {(
            [
              ['goodAbovePercent', t.good],
              ['sufficientFromPercent', t.sufficient],
              ['themeInsufficientBelowPercent', t.flagged],
            ] as const
          ).map(([name, label]) => (
            <FormField key={name} label={label} {...form.field(`decisionRule.${name}`)}>
              <TextInput width="short" inputMode="decimal" {...form.register(`decisionRule.${name}`)} />
            </FormField>
          ))}
        </Grid>
        <FormFieldset label={t.scale}>
          <Stack gap="small">
            {scale.fields.map(({ id }, index) => (
              <Row key={id} align="end">
                <FormField label={t.code} {...form.field(`scoreScale.${index}.code`)}>
                  <TextInput autoComplete="off" {...form.register(`scoreScale.${index}.code`)} />
                </FormField>
                <FormField label={t.label} {...form.field(`scoreScale.${index}.labelNl`)}>
                  <TextInput autoComplete="off" {...form.register(`scoreScale.${index}.labelNl`)} />
                </FormField>
                <FormField label={t.value} {...form.field(`scoreScale.${index}.value`)}>
                  <TextInput width="short" inputMode="decimal" {...form.register(`scoreScale.${index}.value`)} />
                </FormField>
                <Button
                  kind="subtle"
                  icon={<TrashIcon />}
                  aria-label={`${t.remove}: ${t.scale} ${index + 1}`}
                  onClick={() => scale.remove(index)}
                >
                  {t.remove}
                </Button>
              </Row>
            ))}
            <Row>
              <Button small onClick={() => scale.append({ code: '', labelNl: '', value: '' })}>
                {t.add}
              </Button>
            </Row>
          </Stack>
        </FormFieldset>
        <FormFieldset label={t.behaviours}>
          <Stack gap="small">
            {behaviours.fields.map(({ id }, index) => (
              <Row key={id} align="end">
                <FormField label={t.code} {...form.field(`trustBehaviours.${index}.code`)}>
                  <TextInput autoComplete="off" {...form.register(`trustBehaviours.${index}.code`)} />
                </FormField>
                <FormField label={t.label} {...form.field(`trustBehaviours.${index}.labelNl`)}>
                  <TextInput autoComplete="off" {...form.register(`trustBehaviours.${index}.labelNl`)} />
                </FormField>
                <Button
                  kind="subtle"
                  icon={<TrashIcon />}
                  aria-label={`${t.remove}: ${t.behaviours} ${index + 1}`}
                  onClick={() => behaviours.remove(index)}
                >
                  {t.remove}
                </Button>
              </Row>
            ))}
            <Row>
              <Button small onClick={() => behaviours.append({ code: '', labelNl: '' })}>
                {t.add}
              </Button>
            </Row>
          </Stack>
        </FormFieldset>
      </ServerForm>
    </Dialog>
  );
}
