import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { activeMembership, useAccount, type Membership } from '@/api/session';
import { signOut, signOutEverywhere, switchMembership } from '@/features/session/verbs';
import { setLanguage, useLanguage } from '@/i18n/language';
import { useMessages } from '@/i18n/messages';
import { ChevronDownIcon, UserIcon } from '@/ui/icons';
import { toast } from '@/ui/Toast';
import { appMessages } from '../messages';
import styles from './AccountMenu.module.css';

interface AccountMenuProps {
  readonly onMyAccount: () => void;
  /** Where one goes after signing out. */
  readonly onLeft: () => void;
  /** After working for another organisation, nothing of the first may stay on the screen. */
  readonly onSwitched: () => void;
}

/** Who is signed in and for whom; language, other memberships, signing out. */
export function AccountMenu({ onMyAccount, onLeft, onSwitched }: AccountMenuProps) {
  const t = useMessages(appMessages);
  const language = useLanguage();
  const account = useAccount();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const current = activeMembership(account);
  const others = account.memberships.filter((membership) => membership.active && membership.id !== current?.id);

  const run = async (work: () => Promise<unknown>, then: () => void) => {
    setBusy(true);
    try {
      await work();
      queries.clear();
      then();
    } catch (error) {
      toast.failed(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };

  const switchTo = (membership: Membership) =>
    run(
      () => switchMembership(membership.id),
      () => {
        onSwitched();
        toast.done(t.switched(membership.name ?? ''));
      },
    );

  return (
    <MenuTrigger>
      <AriaButton className={styles.trigger} isDisabled={busy} aria-label={`${t.accountMenu}: ${account.name}`}>
        <UserIcon />
        <span className={styles.name}>{account.name}</span>
        <ChevronDownIcon size={1} />
      </AriaButton>
      <Popover className={styles.popover} placement="bottom end">
        <Menu className={styles.menu} aria-label={t.accountMenu}>
          <MenuItem className={styles.item} onAction={onMyAccount}>
            {t.myAccount}
          </MenuItem>
          <MenuItem className={styles.item} onAction={() => setLanguage(language === 'nl' ? 'en' : 'nl')}>
            <span lang={language === 'nl' ? 'en' : 'nl'}>{t.otherLanguage}</span>
          </MenuItem>
          {others.length > 0 ? (
            <MenuSection className={styles.section}>
              <Header className={styles.heading}>{t.workFor}</Header>
              {others.map((membership) => (
                <MenuItem key={membership.id} className={styles.item} onAction={() => void switchTo(membership)}>
                  {membership.name ?? ''}
                </MenuItem>
              ))}
            </MenuSection>
          ) : null}
          <Separator className={styles.separator} />
          <MenuItem className={styles.item} onAction={() => void run(signOut, onLeft)}>
            {t.signOut}
          </MenuItem>
          <MenuItem className={styles.item} onAction={() => void run(signOutEverywhere, onLeft)}>
            {t.signOutEverywhere}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
