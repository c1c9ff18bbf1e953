import { useState } from 'react';
import { answer, client } from '@/api/client';
import { useHasRole } from '@/api/session';
import { useRefresh } from '@/api/useRefresh';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useMessages } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { LockIcon, MailIcon, TrashIcon } from '@/ui/icons';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { accountMessages } from './messages';
import { membershipState, type Account } from './queries';
import { ErrorState } from '@/ui/states';

/** What one can do for an account as a whole. */
export function AccountActions({ account }: { readonly account: Account }) {
  const t = useMessages(accountMessages);
  const refresh = useRefresh();
  const isAdministrator = useHasRole('ADMINISTRATOR');
  const [asked, setAsked] = useState<'factor' | 'end'>();
  const [failure, setFailure] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const params = { path: { accountId: account.id } };
  const runs = account.memberships.some((one) => membershipState(one, today()) !== 'over');
  const resends = account.status === 'INVITED';
  const resets = isAdministrator && account.secondFactor;
  if (!resends && !resets && !runs) return null;

  const resend = async () => {
    setSending(true);
    setFailure(undefined);
    try {
      await client.POST('/accounts/{accountId}/invitation', { params });
      toast.done(t.resent(account.name));
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  };

  return (
    <Card title={t.actions}>
      <Stack gap="small">
        {failure ? <ErrorState error={failure} /> : null}
        {resends ? (
          <Button icon={<MailIcon />} busy={sending} onClick={() => void resend()}>
            {t.resend}
          </Button>
        ) : null}
        {resets ? (
          <Button icon={<LockIcon />} onClick={() => setAsked('factor')}>
            {t.resetFactor}
          </Button>
        ) : null}
        {runs ? (
          <Button icon={<TrashIcon />} onClick={() => setAsked('end')}>
            {t.endAll}
          </Button>
        ) : null}
      </Stack>
      {asked === 'factor' ? (
        <ReasonDialog
          title={t.resetFactor}
          confirm={t.resetFactor}
          onClose={() => setAsked(undefined)}
          onConfirm={async (reason) => {
            await client.POST('/accounts/{accountId}/second-factor-reset', { params, body: { reason } });
            await refresh('/accounts');
            toast.done(t.resetDone);
          }}
        >
          <Paragraph>{t.resetFactorText}</Paragraph>
        </ReasonDialog>
      ) : null}
      {asked === 'end' ? (
        <ReasonDialog
          title={t.endAll}
          confirm={t.endAll}
          onClose={() => setAsked(undefined)}
          onConfirm={async (reason) => {
            await answer(client.POST('/accounts/{accountId}/ending', { params, body: { reason } }));
            await refresh('/accounts', '/colleagues');
            toast.done(t.endedAll(account.name));
          }}
        >
          <Paragraph>{t.endAllText(account.name)}</Paragraph>
        </ReasonDialog>
      ) : null}
    </Card>
  );
}
