import { useState } from 'react';
import { answer, client } from '@/api/client';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatShortDate, today } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialog';
import { Row } from '@/ui/Layout';
import { Table } from '@/ui/Table';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { accountMessages } from './messages';
import { membershipState, type Account, type AccountMembership } from './queries';

interface MembershipListProps {
  readonly account: Account;
  readonly manages: boolean;
  readonly approves: boolean;
}

const tones = { active: 'positive', waiting: 'warning', coming: 'info', over: 'neutral' } as const;

/** For whom somebody works, in which roles, from when until when. */
export function MembershipList({ account, manages, approves }: MembershipListProps) {
  const t = useMessages(accountMessages);
  const m = useMessages(managementMessages);
  const words = useWords();
  const refresh = useRefresh();
  const [ending, setEnding] = useState<AccountMembership>();
  const [approving, setApproving] = useState<AccountMembership>();
  const rolesOf = (membership: AccountMembership) => membership.roles.map((role) => words.role[role]).join(', ');
  const nameOf = (membership: AccountMembership) => membership.name ?? t.installation;
  return (
    <>
      <Table
        caption={t.memberships}
        rows={account.memberships}
        rowKey={(row) => row.id}
        columns={[
          { key: 'name', header: t.membership, rowHeader: true, cell: nameOf },
          { key: 'roles', header: t.roles, cell: rolesOf },
          { key: 'from', header: m.from, tight: true, cell: (row) => formatShortDate(row.validFrom) },
          {
            key: 'until',
            header: m.until,
            tight: true,
            cell: (row) => (row.validUntil ? formatShortDate(row.validUntil) : m.noLimit),
          },
          {
            key: 'state',
            header: t.status,
            cell: (row) => {
              const state = membershipState(row, today());
              return (
                <Row>
                  <StatusBadge tone={tones[state]}>{t[state]}</StatusBadge>
                  {state === 'waiting' && approves ? (
                    <Button small onClick={() => setApproving(row)}>
                      {t.approve}
                    </Button>
                  ) : null}
                  {state !== 'over' && manages ? (
                    <Button
                      small
                      kind="subtle"
                      aria-label={t.endMembershipOf(nameOf(row))}
                      onClick={() => setEnding(row)}
                    >
                      {m.end}
                    </Button>
                  ) : null}
                </Row>
              );
            },
          },
        ]}
      />
      {approving ? (
        <ConfirmDialog
          open
          title={t.approve}
          confirm={t.approve}
          onClose={() => setApproving(undefined)}
          onConfirm={async () => {
            await answer(
              client.POST('/memberships/{membershipId}/approval', {
                params: { path: { membershipId: approving.id } },
              }),
            );
            await refresh('/accounts', '/colleagues');
            toast.done(t.approved);
          }}
        >
          <Paragraph>{t.approveText(account.name, rolesOf(approving))}</Paragraph>
        </ConfirmDialog>
      ) : null}
      {ending ? (
        <ReasonDialog
          title={t.endMembershipOf(nameOf(ending))}
          confirm={m.end}
          onClose={() => setEnding(undefined)}
          onConfirm={async (reason) => {
            await client.POST('/memberships/{membershipId}/ending', {
              params: { path: { membershipId: ending.id } },
              body: { reason },
            });
            await refresh('/accounts', '/colleagues');
            toast.done(t.endedOne);
          }}
        >
          <Paragraph>{t.endMembershipText}</Paragraph>
        </ReasonDialog>
      ) : null}
    </>
  );
}
