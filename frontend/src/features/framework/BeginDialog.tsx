import { z } from 'zod';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { useServerForm } from '@/lib/useServerForm';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { frameworkMessages } from './messages';
import { importFramework, type Content, type Framework } from './queries';

interface BeginDialogProps {
  readonly authorityId: string;
  /** Codes of frameworks that there are already. */
  readonly taken: readonly string[];
  readonly onBegun: (framework: Framework) => Promise<void>;
  readonly onClose: () => void;
}

/** A usual scale and rule to begin with: everything can be changed in the draft. Frameworks are written in Dutch. */
const beginning: Omit<Content, 'code' | 'nameNl' | 'themes' | 'validFrom'> = {
  scoreScale: [
    { code: 'MEETS', labelNl: 'Voldoet', value: 1 },
    { code: 'LARGELY_MEETS', labelNl: 'Voldoet grotendeels', value: 0.75 },
    { code: 'LARGELY_DOES_NOT_MEET', labelNl: 'Voldoet grotendeels niet', value: 0.25 },
    { code: 'DOES_NOT_MEET', labelNl: 'Voldoet niet', value: 0 },
  ],
  decisionRule: { goodAbovePercent: 75, sufficientFromPercent: 65, themeInsufficientBelowPercent: 65 },
  trustBehaviours: [],
};

/** Begins a framework of one's own with its first theme. */
export function BeginDialog({ authorityId, taken, onBegun, onClose }: BeginDialogProps) {
  const t = useMessages(frameworkMessages);
  const intent = useIntent();
  const form = useServerForm({
    schema: z.object({
      nameNl: z.string().trim().min(1, t.needed).max(200),
      code: z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z][A-Z0-9-]{1,39}$/, t.codeWrong)
        .refine((code) => !taken.includes(code), t.codeTaken),
      theme: z.string().trim().min(1, t.needed).max(200),
      themeCode: z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z][A-Z0-9_]{0,39}$/, t.themeCodeWrong),
    }),
    defaultValues: { nameNl: '', code: '', theme: '', themeCode: '' },
    toField: (pointer) => ({ '/themes/0/nameNl': 'theme', '/themes/0/code': 'themeCode' })[pointer],
    onSubmit: async ({ nameNl, code, theme, themeCode }) => {
      const themes = [{ code: themeCode, nameNl: theme, criteria: [] }];
      const content = { ...beginning, validFrom: today(), code, nameNl, themes };
      await onBegun(await intent(content, (key) => importFramework(authorityId, key, content)));
    },
  });
  return (
    <FormDialog title={t.begin} submit={t.begin} form={form} onClose={onClose}>
      <p>{t.beginText}</p>
      <FormField label={t.name} {...form.field('nameNl')}>
        <TextInput autoComplete="off" {...form.register('nameNl')} />
      </FormField>
      <FormField label={t.code} hint={t.codeHint} {...form.field('code')}>
        <TextInput width="medium" autoComplete="off" autoCapitalize="characters" {...form.register('code')} />
      </FormField>
      <FormField label={t.firstTheme} {...form.field('theme')}>
        <TextInput autoComplete="off" {...form.register('theme')} />
      </FormField>
      <FormField label={t.firstThemeCode} hint={t.firstThemeCodeHint} {...form.field('themeCode')}>
        <TextInput width="short" autoComplete="off" autoCapitalize="characters" {...form.register('themeCode')} />
      </FormField>
    </FormDialog>
  );
}
