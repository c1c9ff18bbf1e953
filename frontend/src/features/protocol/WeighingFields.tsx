import { useFieldArray } from 'react-hook-form';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/choices';
import { FoldCard } from '@/ui/FoldCard';
import { FormField, FormFieldset } from '@/ui/FormField';
import { PlusIcon, TrashIcon } from '@/ui/icons';
import { Select, TextInput } from '@/ui/inputs';
import { Grid, Row, Stack } from '@/ui/Layout';
import { Table } from '@/ui/Table';
import { Paragraph, VisuallyHidden } from '@/ui/Text';
import { protocolMessages } from './messages';
import type { ProposalForm } from './ProposePage';
import { extents, newItem, seriousnesses, weighingChoices } from './weighingForm';

/** The matrix of weighing, and what raises a priority. */
export function WeighingFields({ form }: { readonly form: ProposalForm }) {
  const t = useMessages(protocolMessages);
  const words = useWords();
  const at = 'settings.weighing';
  const threshold = `${at}.earlierSignals.threshold` as const;
  const months = `${at}.earlierSignals.withinMonths` as const;
  return (
    <FoldCard title={t.weighing} opened={form.errorLines.length > 0}>
      <Stack>
        <Paragraph look="subtle">{t.weighingText}</Paragraph>
        <Table
          caption={t.matrix}
          rows={seriousnesses}
          rowKey={(seriousness) => seriousness}
          columns={[
            {
              key: 'seriousness',
              header: t.matrixHead,
              rowHeader: true,
              cell: (seriousness) => words.seriousness[seriousness],
            },
            ...extents.map((extent) => ({
              key: extent,
              header: words.extent[extent],
              cell: (seriousness: (typeof seriousnesses)[number]) => {
                const cell = `${at}.matrix.${seriousness}.${extent}` as const;
                return (
                  <FormField
                    label={
                      <VisuallyHidden>{t.cell(words.seriousness[seriousness], words.extent[extent])}</VisuallyHidden>
                    }
                    {...form.field(cell)}
                  >
                    <Select
                      placeholder={false}
                      options={weighingChoices.priorities.map((value) => ({ value, label: words.priority[value] }))}
                      {...form.register(cell)}
                    />
                  </FormField>
                );
              },
            })),
          ]}
        />
        <Checkbox label={t.earlierRaise} {...form.register(`${at}.earlierSignals.raises`)} />
        {form.watch(`${at}.earlierSignals.raises`) ? (
          <Grid min={18}>
            <FormField label={t.threshold} {...form.field(threshold)}>
              <TextInput width="short" inputMode="numeric" autoComplete="off" {...form.register(threshold)} />
            </FormField>
            <FormField label={t.withinMonths} {...form.field(months)}>
              <TextInput width="short" inputMode="numeric" autoComplete="off" {...form.register(months)} />
            </FormField>
          </Grid>
        ) : null}
        <Checkbox label={t.publicRaises} {...form.register(`${at}.publicSensitivityRaises`)} />
        <FormField label={t.mostSteps} {...form.field(`${at}.mostSteps`)}>
          <Select
            width="medium"
            placeholder={false}
            options={(['1', '2'] as const).map((value) => ({ value, label: t.steps(Number(value)) }))}
            {...form.register(`${at}.mostSteps`)}
          />
        </FormField>
      </Stack>
    </FoldCard>
  );
}

/** What is gathered before a signal is weighed. */
export function ChecklistFields({ form }: { readonly form: ProposalForm }) {
  const t = useMessages(protocolMessages);
  const list = useFieldArray({ control: form.control, name: 'settings.checklist' });
  const items = form.watch('settings.checklist');
  return (
    <FoldCard title={t.checklist} opened={form.errorLines.length > 0}>
      <Stack>
        <Paragraph look="subtle">{t.checklistText}</Paragraph>
        {list.fields.map((row, place) => {
          const at = `settings.checklist.${place}` as const;
          return (
            <FormFieldset key={row.id} label={t.itemTitle(place + 1)}>
              <Stack gap="small">
                <Grid min={14} gap="small">
                  <FormField label={t.itemNl} {...form.field(`${at}.labelNl`)}>
                    <TextInput autoComplete="off" {...form.register(`${at}.labelNl`)} />
                  </FormField>
                  <FormField label={t.itemEn} optional {...form.field(`${at}.labelEn`)}>
                    <TextInput autoComplete="off" lang="en" {...form.register(`${at}.labelEn`)} />
                  </FormField>
                  <FormField label={t.filledFrom} {...form.field(`${at}.filledFrom`)}>
                    <Select
                      placeholder={t.byPerson}
                      options={weighingChoices.sources.map((value) => ({ value, label: t.sources[value] }))}
                      {...form.register(`${at}.filledFrom`)}
                    />
                  </FormField>
                </Grid>
                <Row justify="between">
                  <Checkbox label={t.itemRequired} {...form.register(`${at}.required`)} />
                  <Button
                    small
                    kind="subtle"
                    icon={<TrashIcon size={1.125} />}
                    aria-label={t.removeItem(items[place]?.labelNl || t.itemTitle(place + 1))}
                    onClick={() => list.remove(place)}
                  >
                    {t.remove}
                  </Button>
                </Row>
              </Stack>
            </FormFieldset>
          );
        })}
        <div>
          <Button icon={<PlusIcon />} disabled={list.fields.length >= 40} onClick={() => list.append(newItem(items))}>
            {t.addItem}
          </Button>
        </div>
      </Stack>
    </FoldCard>
  );
}
