import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { Narrow } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { toast } from '@/ui/Toast';
import { providerMessages } from './messages';
import { ProviderForm } from './ProviderForm';

const register = '/werkplek/aanbieders';

export default function NewProviderPage() {
  const t = useMessages(providerMessages);
  const m = useMessages(managementMessages);
  const go = useGo();
  const intent = useIntent();
  const refresh = useRefresh();
  return (
    <Narrow>
      <PageHeader title={t.add} intro={t.addIntro} crumbs={[{ label: m.providers, to: register }, { label: t.add }]} />
      <Card>
        <ProviderForm
          save={m.add}
          onCancel={() => go(register)}
          onSave={async (body) => {
            const provider = await intent(body, (key) =>
              answer(client.POST('/providers', { params: { header: { 'Idempotency-Key': key } }, body })),
            );
            await refresh('/providers');
            toast.done(t.added(provider.name));
            go(`${register}/${provider.id}`);
          }}
        />
      </Card>
    </Narrow>
  );
}
