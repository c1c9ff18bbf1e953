import { useState } from 'react';
import { useAccount } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { PageHeader } from '@/ui/PageHeader';
import { ErrorState } from '@/ui/states';
import { sessionMessages } from './messages';
import styles from './session.module.css';
import { switchMembership } from './verbs';

/** For who belongs to several organisations and has not said yet for which one the work is now. */
export default function ChooseMembership() {
  const t = useMessages(sessionMessages);
  const [chosen, setChosen] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const memberships = useAccount().memberships.filter((membership) => membership.active);
  const choose = async (id: string) => {
    setChosen(id);
    try {
      await switchMembership(id);
    } catch (error) {
      setFailure(error);
      setChosen(undefined);
    }
  };
  if (memberships.length === 0) {
    return (
      <>
        <PageHeader title={t.noMembership} />
        <Alert>{t.noMembershipText}</Alert>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t.chooseTitle} intro={t.chooseText} />
      {failure ? <ErrorState error={failure} /> : null}
      <ul className={styles.memberships}>
        {memberships.map((membership) => (
          <li key={membership.id}>
            <Button busy={chosen === membership.id} onClick={() => void choose(membership.id)}>
              {membership.name} ({membership.roles.map((role) => t.role[role]).join(', ')})
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
