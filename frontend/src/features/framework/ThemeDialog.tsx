import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useMessages } from '@/i18n/messages';
import { pointerToField, useServerForm } from '@/lib/useServerForm';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { themeFormOf, themeSchema, withTheme } from './frameworkForm';
import { frameworkMessages } from './messages';
import type { Content } from './queries';

interface ThemeDialogProps {
  readonly content: Content;
  /** Of the theme; one past the last adds one. */
  readonly index: number;
  readonly onSave: (change: (content: Content) => Content) => Promise<void>;
  readonly onClose: () => void;
}

/** Adds or changes a theme. */
export function ThemeDialog({ content, index, onSave, onClose }: ThemeDialogProps) {
  const t = useMessages(frameworkMessages);
  const m = useMessages(managementMessages);
  const theme = content.themes[index];
  const form = useServerForm({
    schema: themeSchema({ ...m, ...t }),
    defaultValues: themeFormOf(theme),
    toField: (pointer) => pointerToField(pointer.replace(`/themes/${index}`, '')),
    onSubmit: async (body) => {
      await onSave((all) => withTheme(all, index, { criteria: [], ...all.themes[index], ...body }));
      onClose();
    },
  });
  return (
    <Dialog open wide title={theme ? `${t.theme} ${theme.nameNl}` : t.addTheme} onClose={onClose}>
      <ServerForm form={form} save={m.save} onCancel={onClose}>
        <FormField label={t.code} {...form.field('code')}>
          <TextInput width="short" autoComplete="off" {...form.register('code')} />
        </FormField>
        <FormField label={t.name} {...form.field('nameNl')}>
          <TextInput autoComplete="off" {...form.register('nameNl')} />
        </FormField>
        <FormField label={t.definition} optional {...form.field('definitionNl')}>
          <TextArea rows={3} limit={4000} {...form.register('definitionNl')} />
        </FormField>
        <FormField label={t.themeLimit} hint={t.themeLimitHint} optional {...form.field('insufficientBelowPercent')}>
          <TextInput width="short" inputMode="decimal" {...form.register('insufficientBelowPercent')} />
        </FormField>
      </ServerForm>
    </Dialog>
  );
}
