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
import { AuthorityForm } from './AuthorityForm';
import { authorityMessages } from './messages';

const place = '/werkplek/beheer/toezichtorganisaties';

export default function NewAuthorityPage() {
  const t = useMessages(authorityMessages);
  const m = useMessages(managementMessages);
  const go = useGo();
  const intent = useIntent();
  const refresh = useRefresh();
  return (
    <Narrow>
      <PageHeader
        title={t.add}
        crumbs={[
          { label: m.management, to: '/werkplek/beheer' },
          { label: m.authorities, to: place },
          { label: t.add },
        ]}
      />
      <Card>
        <AuthorityForm
          save={m.add}
          onCancel={() => go(place)}
          onSave={async (body) => {
            const authority = await intent(body, (key) =>
              answer(client.POST('/authorities', { params: { header: { 'Idempotency-Key': key } }, body })),
            );
            await refresh('/authorities', '/municipalities');
            toast.done(t.added(authority.name));
            go(`${place}/${authority.id}`);
          }}
        />
      </Card>
    </Narrow>
  );
}
