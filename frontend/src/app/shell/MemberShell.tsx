import { lazy, Suspense, type ReactNode } from 'react';
import { activeMembership, useAccount, useSessionState } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { ButtonLink } from '@/ui/Button';
import { Narrow } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Loading } from '@/ui/states';
import { appMessages } from '../messages';
import { AccountMenu } from './AccountMenu';
import { DemoBanner } from './DemoBanner';
import { SessionWatch } from './SessionWatch';
import { Shell, type NavigationItem } from './Shell';

// Seldom needed, so not part of what everybody loads first.
const ChooseMembership = lazy(() => import('@/features/session/ChooseMembership'));
const RequiredSecondFactor = lazy(() => import('@/features/session/RequiredSecondFactor'));

interface MemberShellProps {
  readonly entry: 'portal' | 'workspace';
  readonly items: readonly NavigationItem[];
  /** Stands in the header beside the account: a search box. */
  readonly search?: ReactNode;
  readonly children: ReactNode;
}

/** The frame for who is signed in; first a second factor and a membership where they are still missing. */
export function MemberShell({ entry, items, search, children }: MemberShellProps) {
  const t = useMessages(appMessages);
  const go = useGo();
  const account = useAccount();
  const membership = activeMembership(account);
  const base = entry === 'portal' ? '/portaal' : '/werkplek';
  const inPlace = membership !== undefined && (membership.scope === 'PROVIDER') === (entry === 'portal');
  return (
    <>
      <Shell
        brand={entry === 'portal' ? t.portal : t.workspace}
        organisation={membership?.name}
        home={base}
        items={inPlace ? items : []}
        search={inPlace ? search : null}
        banner={<DemoBanner />}
        account={
          <AccountMenu
            onMyAccount={() => go(`${base}/account`)}
            onLeft={() => go(`${base}/inloggen`)}
            onSwitched={() => go(base)}
          />
        }
      >
        <Suspense fallback={<Loading page />}>
          <Place entry={entry}>{children}</Place>
        </Suspense>
      </Shell>
      <SessionWatch />
    </>
  );
}

function Place({ entry, children }: Pick<MemberShellProps, 'entry' | 'children'>) {
  const t = useMessages(appMessages);
  const state = useSessionState();
  const account = useAccount();
  const membership = activeMembership(account);
  if ('session' in state && state.session.secondFactorSetupRequired) {
    return (
      <Narrow>
        <RequiredSecondFactor />
      </Narrow>
    );
  }
  if (!membership) {
    return (
      <Narrow>
        <ChooseMembership />
      </Narrow>
    );
  }
  const belongsToPortal = membership.scope === 'PROVIDER';
  if (belongsToPortal !== (entry === 'portal')) {
    return (
      <Narrow>
        <PageHeader title={t.otherEntryTitle} />
        <Alert
          tone="info"
          actions={
            <ButtonLink kind="primary" to={belongsToPortal ? '/portaal' : '/werkplek'}>
              {belongsToPortal ? t.toPortal : t.toWorkspace}
            </ButtonLink>
          }
        >
          {belongsToPortal ? t.otherEntryProvider : t.otherEntryStaff}
        </Alert>
      </Narrow>
    );
  }
  return children;
}
