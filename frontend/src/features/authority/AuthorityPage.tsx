import { useState } from 'react';
import { answer, api, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { activeMembership, useAccount, useHasRole } from '@/api/session';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { usePathParam } from '@/domain/usePathParam';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { PencilIcon } from '@/ui/icons';
import { Stack, WithSidebar } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';
import { List, Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { AuthorityForm } from './AuthorityForm';
import { authorityMessages } from './messages';
import { MunicipalitySection } from './MunicipalitySection';

type Authority = components['schemas']['Authority'];

/** One authority with the municipalities that it serves. */
export default function AuthorityPage() {
  const authorityId = usePathParam('authorityId');
  const authority = api.useQuery('get', '/authorities/{authorityId}', { params: { path: { authorityId } } });
  return (
    <Async page query={authority}>
      {(data) => <OneAuthority authority={data} />}
    </Async>
  );
}

function OneAuthority({ authority }: { readonly authority: Authority }) {
  const t = useMessages(authorityMessages);
  const m = useMessages(managementMessages);
  const ofInstallation = useManagesInstallation();
  const isAdministrator = useHasRole('ADMINISTRATOR');
  const isOwn = activeMembership(useAccount())?.authorityId === authority.id;
  const mayChange = isAdministrator && (ofInstallation || isOwn);
  const ofThis = ofInstallation ? `?toezicht=${authority.id}` : '';
  return (
    <Stack>
      <PageHeader
        title={authority.name}
        crumbs={[
          { label: m.management, to: '/werkplek/beheer' },
          { label: m.authorities, to: '/werkplek/beheer/toezichtorganisaties' },
          { label: authority.name },
        ]}
      />
      <WithSidebar
        side={
          ofInstallation || isOwn ? (
            <Card title={t.next}>
              <Paragraph look="subtle">{t.nextText}</Paragraph>
              <List>
                <li>
                  <Link to={`/werkplek/beheer/protocol${ofThis}`}>{t.toProtocol}</Link>
                </li>
                <li>
                  <Link to={`/werkplek/beheer/vrije-dagen${ofThis}`}>{t.toHolidays}</Link>
                </li>
                {isAdministrator ? (
                  <li>
                    <Link to={`/werkplek/beheer/medewerkers/uitnodigen${ofThis}`}>{t.toStaff}</Link>
                  </li>
                ) : null}
              </List>
            </Card>
          ) : null
        }
      >
        <MunicipalitySection authority={authority} mayChange={mayChange} />
        <Details authority={authority} mayChange={mayChange} />
      </WithSidebar>
    </Stack>
  );
}

interface DetailsProps {
  readonly authority: Authority;
  readonly mayChange: boolean;
}

function Details({ authority, mayChange }: DetailsProps) {
  const t = useMessages(authorityMessages);
  const m = useMessages(managementMessages);
  const [changing, setChanging] = useState(false);
  const refresh = useRefresh();
  const change = (
    <Button small kind="subtle" icon={<PencilIcon size={1.125} />} onClick={() => setChanging(true)}>
      {m.change}
    </Button>
  );
  return (
    <Card title={t.facts} aside={mayChange && !changing ? change : null}>
      {changing ? (
        <AuthorityForm
          authority={authority}
          save={m.save}
          onCancel={() => setChanging(false)}
          onSave={async (body, etag) => {
            await answer(
              client.PUT('/authorities/{authorityId}', {
                params: { path: { authorityId: authority.id }, header: { 'If-Match': etag } },
                body,
              }),
            );
            await refresh('/authorities', '/municipalities');
            setChanging(false);
            toast.done(t.changed);
          }}
        />
      ) : (
        <DataList
          items={[
            { label: t.name, value: authority.name },
            { label: t.code, value: authority.code },
            { label: t.prefix, value: authority.casePrefix },
            { label: t.email, value: authority.email ?? '–' },
            { label: t.phone, value: authority.phone ?? '–' },
          ]}
        />
      )}
    </Card>
  );
}
