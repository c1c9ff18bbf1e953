import { api } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { CheckIcon } from '@/ui/icons';
import { Link } from '@/ui/navigation';
import { Paragraph } from '@/ui/Text';
import { managementPageMessages } from './messages';
import styles from './management.module.css';

const first = { params: { query: { limit: 1 } } };

/** What an installation needs before anybody can work: shown to its administrator until all is there. */
export function FirstSteps() {
  const t = useMessages(managementPageMessages);
  const authorities = api.useQuery('get', '/authorities');
  const staff = api.useQuery('get', '/accounts', { params: { query: { limit: 100 } } });
  const providers = api.useQuery('get', '/providers', first);
  const providerId = providers.data?.items[0]?.id;
  const administered = api.useQuery('get', '/providers', { params: { query: { limit: 1, administered: true } } });
  if (!authorities.data || !staff.data || !providers.data || !administered.data) return null;

  const authority = authorities.data.items[0];
  const place = '/werkplek/beheer/toezichtorganisaties';
  const steps = [
    { name: 'authority', to: `${place}/nieuw`, done: authority !== undefined },
    {
      name: 'municipality',
      to: authority ? `${place}/${authority.id}` : undefined,
      done: authorities.data.items.some(({ municipalities }) => municipalities.length > 0),
    },
    {
      name: 'staff',
      to: authority ? `/werkplek/beheer/medewerkers/uitnodigen?toezicht=${authority.id}` : undefined,
      done: staff.data.items.some(({ memberships }) => memberships.some(({ roles }) => roles.includes('COORDINATOR'))),
    },
    { name: 'provider', to: authority ? '/werkplek/aanbieders/nieuw' : undefined, done: providerId !== undefined },
    {
      name: 'administrator',
      to: providerId ? `/werkplek/aanbieders/${providerId}?tab=administrators` : undefined,
      done: administered.data.items.length > 0,
    },
  ] as const;
  if (steps.every((step) => step.done)) return null;
  return (
    <Card title={t.start}>
      <Paragraph look="subtle">{t.startText}</Paragraph>
      <ol className={styles.steps}>
        {steps.map(({ name, to, done }) => (
          <li key={name}>
            {to && !done ? <Link to={to}>{t.steps[name]}</Link> : t.steps[name]}{' '}
            <StatusBadge tone={done ? 'positive' : 'neutral'} icon={done ? <CheckIcon size={1} /> : undefined}>
              {done ? t.done : t.todo}
            </StatusBadge>
          </li>
        ))}
      </ol>
    </Card>
  );
}
