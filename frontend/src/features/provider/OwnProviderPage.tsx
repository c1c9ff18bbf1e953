import { useState } from 'react';
import { answer, api, client } from '@/api/client';
import { useHasRole } from '@/api/session';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useChangeForm } from '@/domain/useChangeForm';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { FormField } from '@/ui/FormField';
import { PencilIcon } from '@/ui/icons';
import { TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async, Loading } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { ContactFields } from './ContactFields';
import { ContactLines } from './ContactLines';
import { reachFields, reachSchema, type Provider } from './fields';
import { LocationSection } from './LocationSection';
import { providerMessages } from './messages';

/** The provider's own organisation: how it is reached, and where it gives care. */
export default function OwnProviderPage() {
  const t = useMessages(providerMessages);
  const manages = useHasRole('PROVIDER_ADMINISTRATOR');
  const provider = api.useQuery('get', '/own-provider');
  return (
    <>
      <PageHeader title={t.ownTitle} intro={t.ownIntro} />
      <Async query={provider} loading={<Loading lines={8} />}>
        {(data) => (
          <Stack>
            <OwnFacts provider={data} manages={manages} />
            <LocationSection provider={data} mayChange={manages} />
          </Stack>
        )}
      </Async>
    </>
  );
}

function OwnFacts({ provider, manages }: { readonly provider: Provider; readonly manages: boolean }) {
  const t = useMessages(providerMessages);
  const m = useMessages(managementMessages);
  const [changing, setChanging] = useState(false);
  if (changing) return <ReachForm provider={provider} onDone={() => setChanging(false)} />;
  const change = (
    <Button small kind="subtle" icon={<PencilIcon size={1.125} />} onClick={() => setChanging(true)}>
      {m.change}
    </Button>
  );
  return (
    <Card title={t.facts} aside={manages ? change : null}>
      <DataList
        items={[
          { label: t.name, value: provider.name },
          { label: t.kvk, value: provider.kvkNumber },
          { label: t.email, value: provider.email ?? '–' },
          { label: t.phone, value: provider.phone ?? '–' },
          { label: t.boardChair, value: <ContactLines contact={provider.boardChair} /> },
          { label: t.contact, value: <ContactLines contact={provider.contact} /> },
          { label: t.authorities, value: provider.authorities.map((one) => one.name).join(', ') },
        ]}
      />
    </Card>
  );
}

function ReachForm({ provider, onDone }: { readonly provider: Provider; readonly onDone: () => void }) {
  const t = useMessages(providerMessages);
  const m = useMessages(managementMessages);
  const refresh = useRefresh();
  const form = useChangeForm({
    schema: reachSchema({ ...m, ...t }),
    defaultValues: reachFields(provider),
    version: provider.version,
    onSubmit: async (body, etag) => {
      await answer(client.PUT('/own-provider', { params: { header: { 'If-Match': etag } }, body }));
      await refresh('/own-provider');
      toast.done(t.changed);
      onDone();
    },
  });
  return (
    <Card title={t.changeTitle}>
      <ServerForm form={form} save={m.save} onCancel={onDone}>
        <FormField label={t.email} optional {...form.field('email')}>
          <TextInput type="email" width="medium" autoComplete="off" {...form.register('email')} />
        </FormField>
        <FormField label={t.phone} optional {...form.field('phone')}>
          <TextInput type="tel" width="medium" autoComplete="off" {...form.register('phone')} />
        </FormField>
        <ContactFields at="boardChair" field={form.field} register={form.register} />
        <ContactFields at="contact" field={form.field} register={form.register} />
      </ServerForm>
    </Card>
  );
}
