import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { FoldCard } from '@/ui/FoldCard';
import { FormField, FormFieldset } from '@/ui/FormField';
import { Select, TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Text';
import { protocolMessages } from './messages';
import styles from './protocol.module.css';
import type { ProposalForm } from './ProposePage';
import { choices } from './settingsForm';
import { groupNames, isFiling, termGroups, type TermKind } from './termGroups';

/** One rule for every kind of term. */
export function TermFields({ form }: { readonly form: ProposalForm }) {
  const t = useMessages(protocolMessages);
  return groupNames.map((group) => (
    <FoldCard key={group} title={`${t.terms}: ${t.groups[group].toLowerCase()}`} opened={form.errorLines.length > 0}>
      <Stack>
        {group === 'filing' ? <Paragraph look="subtle">{t.termsText}</Paragraph> : null}
        {termGroups[group].map((kind) => (
          <TermRow key={kind} form={form} kind={kind} />
        ))}
      </Stack>
    </FoldCard>
  ));
}

function TermRow({ form, kind }: { readonly form: ProposalForm; readonly kind: TermKind }) {
  const t = useMessages(protocolMessages);
  const words = useWords();
  const at = `settings.terms.${kind}` as const;
  return (
    <FormFieldset label={words.termKind[kind]}>
      <div className={styles.term}>
        <FormField label={t.amount} {...form.field(`${at}.amount`)}>
          <TextInput inputMode="numeric" autoComplete="off" {...form.register(`${at}.amount`)} />
        </FormField>
        <FormField label={t.unit} {...form.field(`${at}.unit`)}>
          <Select
            placeholder={false}
            options={choices.units.map((value) => ({ value, label: t.units[value] }))}
            {...form.register(`${at}.unit`)}
          />
        </FormField>
        <FormField label={t.family} {...form.field(`${at}.family`)}>
          <Select
            placeholder={false}
            options={choices.families.map((value) => ({ value, label: t.families[value] }))}
            {...form.register(`${at}.family`)}
          />
        </FormField>
        {isFiling(kind) ? (
          <FormField label={t.startsFrom} {...form.field(`${at}.startsFrom`)}>
            <Select
              placeholder={false}
              options={choices.starts.map((value) => ({ value, label: t.starts[value] }))}
              {...form.register(`${at}.startsFrom`)}
            />
          </FormField>
        ) : null}
        <div className={styles.source}>
          <FormField label={t.source} optional {...form.field(`${at}.source`)}>
            <TextInput autoComplete="off" {...form.register(`${at}.source`)} />
          </FormField>
        </div>
      </div>
    </FormFieldset>
  );
}
