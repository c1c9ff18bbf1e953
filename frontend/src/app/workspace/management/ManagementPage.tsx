import { useMyRoles } from '@/api/session';
import { managementMessages } from '@/domain/management';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { useMessages } from '@/i18n/messages';
import type { Role } from '@/lib/roles';
import { Card } from '@/ui/Card';
import { Grid, Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Paragraph } from '@/ui/Text';
import { FirstSteps } from './FirstSteps';
import { managementPageMessages } from './messages';

interface Room {
  readonly name:
    'authorities' | 'staff' | 'providers' | 'protocol' | 'frameworks' | 'holidays' | 'lists' | 'outbox' | 'audit';
  readonly to: string;
  readonly roles: readonly Role[];
}

const managing: readonly Role[] = ['COORDINATOR', 'ADMINISTRATOR', 'PRIVACY_OFFICER'];
const reading: readonly Role[] = [...managing, 'SUPERVISOR', 'LAWFULNESS_SUPERVISOR'];

const rooms: readonly Room[] = [
  { name: 'authorities', to: '/werkplek/beheer/toezichtorganisaties', roles: managing },
  { name: 'staff', to: '/werkplek/beheer/medewerkers', roles: managing },
  { name: 'providers', to: '/werkplek/aanbieders', roles: managing },
  { name: 'protocol', to: '/werkplek/beheer/protocol', roles: reading },
  { name: 'frameworks', to: '/werkplek/beheer/toetsingskaders', roles: reading },
  { name: 'holidays', to: '/werkplek/beheer/vrije-dagen', roles: reading },
  { name: 'lists', to: '/werkplek/beheer/keuzelijsten', roles: reading },
  { name: 'outbox', to: '/werkplek/beheer/post', roles: managing },
  { name: 'audit', to: '/werkplek/beheer/logboek', roles: ['PRIVACY_OFFICER'] },
];

/** The way to everything that an authority, or the administrator of the installation, arranges. */
export default function ManagementPage() {
  const t = useMessages(managementPageMessages);
  const m = useMessages(managementMessages);
  const mine = useMyRoles();
  const forAll = useManagesInstallation();
  return (
    <Stack>
      <PageHeader title={m.management} intro={t.intro} />
      {forAll ? <FirstSteps /> : null}
      <Grid min={18}>
        {rooms
          .filter((room) => room.roles.some((role) => mine.includes(role)))
          .map((room) => (
            <Card key={room.name} title={<Link to={room.to}>{m[room.name]}</Link>}>
              <Paragraph look="subtle">{t[room.name]}</Paragraph>
            </Card>
          ))}
      </Grid>
    </Stack>
  );
}
