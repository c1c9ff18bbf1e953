import { useQueryClient } from '@tanstack/react-query';
import { leaveSession, type Account, type Session } from '@/api/session';
import { SignInForm } from '@/features/session/SignInForm';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { appMessages } from '../messages';

interface SignInAgainDialogProps {
  /** Whose page it is that stands behind the dialog. */
  readonly account: Account;
}

/** A session ended while a page was open: signing in over it keeps all that was typed. */
export default function SignInAgainDialog({ account }: SignInAgainDialogProps) {
  const t = useMessages(appMessages);
  const queries = useQueryClient();
  const goOn = (session: Session) => {
    // Somebody else, or for another organisation: nothing of the page behind may be seen.
    if (session.account.id !== account.id || session.account.activeMembershipId !== account.activeMembershipId) {
      queries.clear();
      window.location.reload();
    }
  };
  return (
    <Dialog
      open
      opaque
      title={t.lostTitle}
      actions={
        <Button kind="subtle" onClick={leaveSession}>
          {t.lostLeave}
        </Button>
      }
    >
      <p>{t.lostText}</p>
      <SignInForm email={account.email} onSignedIn={goOn} />
    </Dialog>
  );
}
