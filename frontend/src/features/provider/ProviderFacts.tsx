import { useState } from 'react';
import { answer, client } from '@/api/client';
import { useHasRole } from '@/api/session';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { PencilIcon } from '@/ui/icons';
import { toast } from '@/ui/Toast';
import { ContactLines } from './ContactLines';
import type { Provider } from './fields';
import { providerMessages } from './messages';
import { ProviderForm } from './ProviderForm';
import { registerKeepers } from './routes';

/** What the register says of a provider; those who keep it change it in its place. */
export function ProviderFacts({ provider }: { readonly provider: Provider }) {
  const t = useMessages(providerMessages);
  const m = useMessages(managementMessages);
  const words = useWords();
  const refresh = useRefresh();
  const mayChange = useHasRole(...registerKeepers);
  const [changing, setChanging] = useState(false);
  const change = (
    <Button small kind="subtle" icon={<PencilIcon size={1.125} />} onClick={() => setChanging(true)}>
      {m.change}
    </Button>
  );
  if (changing) {
    return (
      <Card title={t.changeTitle}>
        <ProviderForm
          provider={provider}
          save={m.save}
          onCancel={() => setChanging(false)}
          onSave={async (body, etag) => {
            await answer(
              client.PUT('/providers/{providerId}', {
                params: { path: { providerId: provider.id }, header: { 'If-Match': etag } },
                body,
              }),
            );
            await refresh('/providers');
            setChanging(false);
            toast.done(t.changed);
          }}
        />
      </Card>
    );
  }
  return (
    <Card title={t.facts} aside={mayChange ? change : null}>
      <DataList
        items={[
          { label: t.name, value: provider.name },
          { label: t.kvk, value: provider.kvkNumber ?? '–' },
          { label: t.kind, value: words.providerKind[provider.kind] },
          {
            label: t.personalBudget,
            value: provider.personalBudget ? t.budgetOf(provider.personalBudgetClients ?? undefined) : t.no,
          },
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
