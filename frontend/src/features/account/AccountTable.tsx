import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatShortDate, today } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Link } from '@/ui/navigation';
import { Table } from '@/ui/Table';
import { accountMessages } from './messages';
import { membershipState, type Account } from './queries';

interface AccountTableProps {
  readonly caption: string;
  readonly accounts: readonly Account[];
  readonly base: string;
}

const tones = { INVITED: 'info', ACTIVE: 'positive', LOCKED: 'warning', ENDED: 'neutral' } as const;

/** People with their roles. */
export function AccountTable({ caption, accounts, base }: AccountTableProps) {
  const t = useMessages(accountMessages);
  const words = useWords();
  const rolesOf = (account: Account) => {
    const going = account.memberships.filter((one) => membershipState(one, today()) !== 'over');
    return [...new Set(going.flatMap((one) => one.roles))].map((role) => words.role[role]).join(', ') || '–';
  };
  const waits = (account: Account) => account.memberships.some((one) => membershipState(one, today()) === 'waiting');
  return (
    <Table
      caption={caption}
      rows={accounts}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: t.name,
          rowHeader: true,
          cell: (row) => <Link to={`${base}/${row.id}`}>{row.name}</Link>,
        },
        { key: 'email', header: t.email, cell: (row) => row.email },
        { key: 'roles', header: t.roles, cell: rolesOf },
        {
          key: 'status',
          header: t.status,
          cell: (row) =>
            waits(row) ? (
              <StatusBadge tone="warning">{t.waiting}</StatusBadge>
            ) : (
              <StatusBadge tone={tones[row.status]}>{t.statuses[row.status]}</StatusBadge>
            ),
        },
        {
          key: 'last',
          header: t.lastSignIn,
          tight: true,
          cell: (row) => (row.lastSignInAt ? formatShortDate(row.lastSignInAt) : t.never),
        },
      ]}
    />
  );
}
