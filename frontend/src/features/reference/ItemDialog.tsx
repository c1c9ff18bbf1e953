import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useChangeForm } from '@/domain/useChangeForm';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { DateInput } from '@/ui/DateInput';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { Select, TextInput } from '@/ui/inputs';
import { Grid } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { codeFrom, itemFields, itemSchema } from './itemFields';
import type { ListName, ReferenceItem } from './items';
import { referenceMessages } from './messages';

interface ItemDialogProps {
  readonly list: ListName;
  /** What is changed or ended; a new one when left out. */
  readonly item: ReferenceItem | undefined;
  readonly onClose: () => void;
}

/** Adds, changes or ends an item of one's own. */
export function ItemDialog({ list, item, onClose }: ItemDialogProps) {
  const t = useMessages(referenceMessages);
  const m = useMessages(managementMessages);
  const intent = useIntent();
  const refresh = useRefresh();
  const groups = useReferenceList('nature-groups');
  const form = useChangeForm({
    schema: itemSchema(list, { ...m, ...t }),
    defaultValues: itemFields(item, today()),
    version: item?.version,
    onSubmit: async (body, etag) => {
      if (item) {
        await answer(
          client.PUT('/reference-items/{referenceItemId}', {
            params: { path: { referenceItemId: item.id ?? '' }, header: { 'If-Match': etag } },
            body,
          }),
        );
      } else {
        await intent({ list, body }, (key) =>
          answer(
            client.POST('/reference-lists/{list}', {
              params: { path: { list }, header: { 'Idempotency-Key': key } },
              body,
            }),
          ),
        );
      }
      await refresh('/reference-lists/{list}');
      toast.done(item ? t.changed(body.labelNl) : t.added(body.labelNl));
      onClose();
    },
  });
  const label = form.register('labelNl');
  const proposeCode = () => {
    if (!item && !form.getValues('code')) form.setValue('code', codeFrom(form.getValues('labelNl')));
  };
  return (
    <Dialog open wide title={item ? t.change(item.labelNl) : t.add} onClose={onClose}>
      <ServerForm form={form} save={item ? m.save : m.add} onCancel={onClose}>
        <FormField label={t.labelNl} {...form.field('labelNl')}>
          <TextInput
            autoComplete="off"
            {...label}
            onBlur={(event) => {
              proposeCode();
              void label.onBlur(event);
            }}
          />
        </FormField>
        <FormField label={t.labelEn} {...form.field('labelEn')}>
          <TextInput autoComplete="off" {...form.register('labelEn')} />
        </FormField>
        {item ? null : (
          <FormField label={t.code} hint={t.codeHint} {...form.field('code')}>
            <TextInput autoComplete="off" {...form.register('code')} />
          </FormField>
        )}
        {list === 'natures' ? (
          <FormField label={t.group} {...form.field('group')}>
            <Select
              options={groups.choices.map(({ value, label: name }) => ({ value, label: name }))}
              {...form.register('group')}
            />
          </FormField>
        ) : null}
        <FormField label={t.hintNl} optional {...form.field('hintNl')}>
          <TextInput autoComplete="off" {...form.register('hintNl')} />
        </FormField>
        <FormField label={t.hintEn} optional {...form.field('hintEn')}>
          <TextInput autoComplete="off" {...form.register('hintEn')} />
        </FormField>
        <Grid min={12} gap="small">
          <FormField label={t.sort} hint={t.sortHint} {...form.field('sort')}>
            <TextInput width="short" inputMode="numeric" autoComplete="off" {...form.register('sort')} />
          </FormField>
          <FormField label={m.from} {...form.field('validFrom')}>
            <DateInput {...form.bind('validFrom')} />
          </FormField>
          <FormField label={m.until} hint={t.untilHint} optional {...form.field('validUntil')}>
            <DateInput {...form.bind('validUntil')} />
          </FormField>
        </Grid>
      </ServerForm>
    </Dialog>
  );
}
