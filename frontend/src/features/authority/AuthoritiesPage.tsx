import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useHasRole } from '@/api/session';
import { managementMessages } from '@/domain/management';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { useMessages } from '@/i18n/messages';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { BuildingIcon, PlusIcon } from '@/ui/icons';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { authorityMessages } from './messages';
import { servedState } from './served';

type Authority = components['schemas']['Authority'];

const place = '/werkplek/beheer/toezichtorganisaties';

/** The authorities of this installation. */
export default function AuthoritiesPage() {
  const t = useMessages(authorityMessages);
  const m = useMessages(managementMessages);
  const isAdministrator = useHasRole('ADMINISTRATOR');
  const mayAdd = useManagesInstallation() && isAdministrator;
  const authorities = api.useQuery('get', '/authorities');
  const add = (
    <ButtonLink kind="primary" icon={<PlusIcon />} to={`${place}/nieuw`}>
      {t.add}
    </ButtonLink>
  );
  return (
    <Stack>
      <PageHeader
        title={m.authorities}
        intro={t.intro}
        crumbs={[{ label: m.management, to: '/werkplek/beheer' }, { label: m.authorities }]}
        actions={mayAdd && authorities.data?.items.length ? add : null}
      />
      <Card flush>
        <Async query={authorities}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t.none} icon={<BuildingIcon size={2.5} />} action={mayAdd ? add : null}>
                {t.noneText}
              </EmptyState>
            ) : (
              <AuthorityTable items={items} />
            )
          }
        </Async>
      </Card>
    </Stack>
  );
}

function AuthorityTable({ items }: { readonly items: readonly Authority[] }) {
  const t = useMessages(authorityMessages);
  const m = useMessages(managementMessages);
  return (
    <Table
      caption={m.authorities}
      rows={items}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: t.name,
          rowHeader: true,
          cell: (row) => <Link to={`${place}/${row.id}`}>{row.name}</Link>,
        },
        { key: 'prefix', header: t.prefix, tight: true, cell: (row) => row.casePrefix },
        {
          key: 'municipalities',
          header: t.municipalities,
          cell: (row) => t.municipalityCount(row.municipalities.filter((one) => servedState(one) === 'current').length),
        },
        { key: 'email', header: t.email, cell: (row) => row.email ?? '–' },
      ]}
    />
  );
}
