import { useAccount, useHasRole } from '@/api/session';
import { api } from '@/api/client';
import { usePathParam } from '@/domain/usePathParam';
import { useMessages } from '@/i18n/messages';
import { formatDateTime, today } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Stack, WithSidebar } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';
import { AccountActions } from './AccountActions';
import { GrantMembership } from './GrantMembership';
import { MailHint } from './MailHint';
import { MembershipList } from './MembershipList';
import { accountMessages } from './messages';
import { useManagesAccounts, type AccountPlace } from './place';
import { membershipState, type Account } from './queries';

interface AccountDetailProps {
  readonly place: AccountPlace;
  readonly title: string;
}

/** One person: who it is, for whom he or she works, and what can be done about that. */
export function AccountDetail({ place, title }: AccountDetailProps) {
  const accountId = usePathParam('accountId');
  const account = api.useQuery('get', '/accounts/{accountId}', { params: { path: { accountId } } });
  return <Async query={account}>{(data) => <OneAccount account={data} place={place} title={title} />}</Async>;
}

function OneAccount({ account, place, title }: AccountDetailProps & { readonly account: Account }) {
  const t = useMessages(accountMessages);
  const isSelf = useAccount().id === account.id;
  const manages = useManagesAccounts() && !isSelf;
  const isCoordinator = useHasRole('COORDINATOR');
  const runs = account.memberships.some((one) => membershipState(one, today()) !== 'over');
  const staffOnly = account.memberships.every((one) => one.scope !== 'PROVIDER');
  return (
    <Stack>
      <PageHeader
        title={account.name}
        badge={<StatusBadge>{t.statuses[account.status]}</StatusBadge>}
        crumbs={[...(place.home ? [place.home] : []), { label: title, to: place.base }, { label: account.name }]}
      />
      {isSelf ? <Alert>{t.self}</Alert> : null}
      {account.status === 'LOCKED' ? <Alert tone="warning">{t.locked}</Alert> : null}
      {account.status === 'INVITED' ? <MailHint /> : null}
      <WithSidebar side={manages ? <AccountActions account={account} /> : null}>
        <Card title={t.memberships} flush>
          <MembershipList account={account} manages={manages} approves={isCoordinator && !isSelf} />
        </Card>
        {manages && !runs && staffOnly ? <GrantMembership account={account} /> : null}
        <Card>
          <DataList
            items={[
              { label: t.email, value: account.email },
              { label: t.phone, value: account.phone },
              { label: t.lastSignIn, value: account.lastSignInAt ? formatDateTime(account.lastSignInAt) : t.never },
              { label: t.secondFactor, value: account.secondFactor ? t.on : t.off },
            ]}
          />
        </Card>
      </WithSidebar>
    </Stack>
  );
}
