import { useState } from 'react';
import { api } from '@/api/client';
import type { Session } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Paragraph } from '@/ui/Text';
import { sessionMessages } from './messages';
import styles from './session.module.css';
import { SignInForm } from './SignInForm';

interface SignInPageProps {
  readonly entry: 'portal' | 'workspace';
  readonly onSignedIn: (session: Session) => void;
}

/** Where portal and workspace begin. In a trial environment it offers the trial accounts of this entry. */
export function SignInPage({ entry, onSignedIn }: SignInPageProps) {
  const t = useMessages(sessionMessages);
  const portal = entry === 'portal';
  const [chosen, setChosen] = useState({ email: '', password: '' });
  return (
    <>
      <PageHeader title={t.signInTitle} intro={portal ? t.signInPortal : t.signInWorkspace} />
      <Card>
        <SignInForm key={chosen.email} {...chosen} onSignedIn={onSignedIn} />
        <Stack gap="small">
          <Link to={portal ? '/portaal/wachtwoord-vergeten' : '/werkplek/wachtwoord-vergeten'}>{t.forgot}</Link>
          <Link to={portal ? '/werkplek/inloggen' : '/portaal/inloggen'}>
            {portal ? t.otherWorkspace : t.otherPortal}
          </Link>
        </Stack>
      </Card>
      <DemoAccounts portal={portal} onChoose={(email, password) => setChosen({ email, password })} />
    </>
  );
}

interface DemoAccountsProps {
  readonly portal: boolean;
  readonly onChoose: (email: string, password: string) => void;
}

function DemoAccounts({ portal, onChoose }: DemoAccountsProps) {
  const t = useMessages(sessionMessages);
  const system = api.useQuery('get', '/system').data;
  const accounts = system?.demoAccounts?.filter(
    (account) => account.roles.some((role) => role.startsWith('PROVIDER_')) === portal,
  );
  if (!system?.demo || !system.demoPassword || !accounts || accounts.length === 0) return null;
  const password = system.demoPassword;
  return (
    <Card title={t.demoTitle}>
      <Paragraph look="subtle">{t.demoText(password)}</Paragraph>
      <ul className={styles.accounts}>
        {accounts.map((account) => (
          <li key={account.email}>
            <span>
              <strong>{account.name}</strong>
              <span className={styles.about}>
                {account.roles.map((role) => t.role[role]).join(', ')} · {account.scopeName}
              </span>
            </span>
            <Button
              small
              aria-label={`${t.demoFill} ${account.name}`}
              onClick={() => onChoose(account.email, password)}
            >
              {t.demoFill}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
