import type { components } from '@/api/schema.gen';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useAuthorityChoice } from '@/domain/useAuthorityChoice';
import { useChangeForm } from '@/domain/useChangeForm';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { Checkbox, RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { Select, TextInput } from '@/ui/inputs';
import { Grid } from '@/ui/Layout';
import { ContactFields } from './ContactFields';
import { providerFields, providerSchema, type Provider } from './fields';
import { providerMessages } from './messages';

type ProviderRequest = components['schemas']['ProviderRequest'];

interface ProviderFormProps {
  /** What is changed; a new one when left out. */
  readonly provider?: Provider;
  readonly save: string;
  readonly onSave: (request: ProviderRequest, etag: string) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** A provider as staff keep it in the register. */
export function ProviderForm({ provider, save, onSave, onCancel }: ProviderFormProps) {
  const t = useMessages(providerMessages);
  const m = useMessages(managementMessages);
  const words = useWords();
  const asksAuthority = useManagesInstallation() && !provider;
  const authorities = useAuthorityChoice(asksAuthority);
  const form = useChangeForm({
    schema: providerSchema({ ...m, ...t }, asksAuthority && !authorities.only),
    defaultValues: providerFields(provider),
    version: provider?.version,
    onSubmit: (request, etag) => onSave({ ...request, authorityId: request.authorityId ?? authorities.only }, etag),
  });
  return (
    <ServerForm form={form} save={save} onCancel={onCancel}>
      {asksAuthority && !authorities.only ? (
        <FormField label={t.authority} {...form.field('authorityId')}>
          <Select options={authorities.options} {...form.register('authorityId')} />
        </FormField>
      ) : null}
      <FormField label={t.name} {...form.field('name')}>
        <TextInput autoComplete="off" {...form.register('name')} />
      </FormField>
      <FormField label={t.kvk} hint={t.kvkHint} optional {...form.field('kvkNumber')}>
        <TextInput width="medium" inputMode="numeric" autoComplete="off" {...form.register('kvkNumber')} />
      </FormField>
      <RadioGroup
        label={t.kind}
        options={(['ORGANISATION', 'SELF_EMPLOYED', 'INFORMAL'] as const).map((value) => ({
          value,
          label: words.providerKind[value],
        }))}
        {...form.register('kind')}
      />
      <Checkbox label={t.personalBudget} {...form.register('personalBudget')} />
      {form.watch('personalBudget') ? (
        <FormField label={t.budgetClients} hint={t.budgetClientsHint} optional {...form.field('personalBudgetClients')}>
          <TextInput width="short" inputMode="numeric" autoComplete="off" {...form.register('personalBudgetClients')} />
        </FormField>
      ) : null}
      <Grid min={14}>
        <FormField label={t.email} optional {...form.field('email')}>
          <TextInput type="email" autoComplete="off" {...form.register('email')} />
        </FormField>
        <FormField label={t.phone} optional {...form.field('phone')}>
          <TextInput type="tel" autoComplete="off" {...form.register('phone')} />
        </FormField>
      </Grid>
      <ContactFields at="boardChair" field={form.field} register={form.register} />
      <ContactFields at="contact" field={form.field} register={form.register} />
    </ServerForm>
  );
}
