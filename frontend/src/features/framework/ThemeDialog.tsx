import { useState } from 'react';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useMessages } from '@/i18n/messages';
import { pointerToField, useServerForm } from '@/lib/useServerForm';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { themeFormOf, themeSchema, withTheme } from './frameworkForm';
import { frameworkMessages } from './messages';
import type { ChangeContent, Content } from './queries';

interface ThemeDialogProps {
  readonly content: Content;
  /** Of the theme; absent for a new one. */
  readonly code: string | undefined;
  readonly onSave: (change: ChangeContent) => Promise<void>;
  readonly onClose: () => void;
}

/** Adds or changes a theme. */
export function ThemeDialog({ content, code, onSave, onClose }: ThemeDialogProps) {
  const t = useMessages(frameworkMessages);
  const m = useMessages(managementMessages);
  const place = content.themes.findIndex((one) => one.code === code);
  const [theme] = useState(content.themes[place]);
  const form = useServerForm({
    schema: themeSchema({ ...m, ...t }),
    defaultValues: themeFormOf(theme),
    toField: (pointer) => pointerToField(pointer.replace(`/themes/${place < 0 ? content.themes.length : place}`, '')),
    onSubmit: async (body) => {
      await onSave((all) => withTheme(all, code, (known) => ({ criteria: [], ...known, ...body })));
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
