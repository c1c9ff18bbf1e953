import { useState } from 'react';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useMessages } from '@/i18n/messages';
import { pointerToField, useServerForm } from '@/lib/useServerForm';
import { Checkbox, CheckboxGroup } from '@/ui/choices';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { Select, TextArea, TextInput } from '@/ui/inputs';
import { Grid } from '@/ui/Layout';
import { appliesToChoices, criterionFormOf, criterionSchema, withCriterion } from './frameworkForm';
import { frameworkMessages } from './messages';
import type { ChangeContent, Content } from './queries';

interface CriterionDialogProps {
  readonly content: Content;
  /** The code of its theme. */
  readonly theme: string;
  /** Of the criterion; absent for a new one. */
  readonly criterionRef: string | undefined;
  readonly onSave: (change: ChangeContent) => Promise<void>;
  readonly onClose: () => void;
}

/** Adds or changes a criterion. */
export function CriterionDialog({ content, theme, criterionRef, onSave, onClose }: CriterionDialogProps) {
  const t = useMessages(frameworkMessages);
  const m = useMessages(managementMessages);
  const themePlace = content.themes.findIndex(({ code }) => code === theme);
  const criteria = content.themes[themePlace]?.criteria ?? [];
  const place = criteria.findIndex(({ ref }) => ref === criterionRef);
  const [criterion] = useState(criteria[place]);
  const pointerHere = `/themes/${themePlace}/criteria/${place < 0 ? criteria.length : place}`;
  const methods = Object.entries(content.verificationMethods ?? {});
  const form = useServerForm({
    schema: criterionSchema({ ...m, ...t }),
    defaultValues: criterionFormOf(criterion),
    toField: (pointer) => pointerToField(pointer.replace(pointerHere, '')),
    onSubmit: async (body) => {
      await onSave((all) => withCriterion(all, theme, criterionRef, body));
      onClose();
    },
  });
  return (
    <Dialog open wide title={criterion ? `${t.criterion} ${criterion.ref}` : t.addCriterion} onClose={onClose}>
      <ServerForm form={form} save={m.save} onCancel={onClose}>
        <FormField label={t.ref} {...form.field('ref')}>
          <TextInput width="short" autoComplete="off" {...form.register('ref')} />
        </FormField>
        <FormField label={t.criterion} {...form.field('labelNl')}>
          <TextArea rows={3} limit={2000} {...form.register('labelNl')} />
        </FormField>
        <Grid min={14} gap="small">
          <FormField label={t.appliesTo} {...form.field('appliesTo')}>
            <Select
              placeholder={false}
              options={appliesToChoices.map((value) => ({ value, label: t.applies[value] }))}
              {...form.register('appliesTo')}
            />
          </FormField>
          <FormField label={t.funding} {...form.field('funding')}>
            <Select
              placeholder={t.anyFunding}
              options={(['IN_KIND', 'PERSONAL_BUDGET'] as const).map((value) => ({ value, label: t.fundings[value] }))}
              {...form.register('funding')}
            />
          </FormField>
          <FormField label={t.weight} {...form.field('weight')}>
            <TextInput width="short" inputMode="decimal" {...form.register('weight')} />
          </FormField>
        </Grid>
        <Checkbox label={t.conditional} {...form.register('conditional')} />
        {methods.length > 0 ? (
          <CheckboxGroup
            label={t.ways}
            optional
            options={methods.map(([value, label]) => ({ value, label }))}
            {...form.register('verification')}
          />
        ) : null}
        <FormField label={t.hints} optional {...form.field('evidenceHintsNl')}>
          <TextArea rows={4} {...form.register('evidenceHintsNl')} />
        </FormField>
      </ServerForm>
    </Dialog>
  );
}
