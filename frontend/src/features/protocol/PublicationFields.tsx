import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { FormField } from '@/ui/FormField';
import { Select, TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { protocolMessages } from './messages';
import type { ProposalForm } from './ProposePage';
import { neverPublished, publicationRules, publishedKinds } from './settingsForm';

/** What may become public of each kind of document, when, and for how long. */
export function PublicationFields({ form }: { readonly form: ProposalForm }) {
  const t = useMessages(protocolMessages);
  const weeks = 'settings.publication.waitingWeeks';
  const years = 'settings.publication.keepYears';
  return (
    <Card title={t.publication} intro={t.publicationIntro}>
      <Stack>
        <DataList items={[{ label: t.documentKind[neverPublished], value: t.neverPublished }]} />
        {publishedKinds.map((kind) => {
          const name = `settings.publication.rules.${kind}` as const;
          return (
            <FormField key={kind} label={t.documentKind[kind]} {...form.field(name)}>
              <Select
                options={publicationRules.map((rule) => ({ value: rule, label: t.publicationRule[rule] }))}
                {...form.register(name)}
              />
            </FormField>
          );
        })}
        <FormField label={t.waitingWeeks} hint={t.waitingWeeksHint} {...form.field(weeks)}>
          <TextInput inputMode="numeric" width="short" {...form.register(weeks)} />
        </FormField>
        <FormField label={t.keepYears} {...form.field(years)}>
          <TextInput inputMode="numeric" width="short" {...form.register(years)} />
        </FormField>
      </Stack>
    </Card>
  );
}
