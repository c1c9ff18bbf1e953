import { lazy, Suspense, useMemo } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useMessages } from '@/i18n/messages';
import { NavigationContext } from '@/ui/navigation';
import { Narrow } from '@/ui/Layout';
import { Loading } from '@/ui/states';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { LanguageButton } from '../shell/LanguageButton';
import { LocationPathContext } from '../shell/location';
import { appMessages } from '../messages';
import { NotFoundPage } from '../shell/NotFoundPage';
import { Shell } from '../shell/Shell';
import { AccessibilityPage } from './AccessibilityPage';
import { HomePage } from './HomePage';
import { publicMessages } from './messages';
import { PrivacyPage } from './PrivacyPage';

const otherEntries = ['/portaal', '/werkplek', '/api'];
const StyleGuide = import.meta.env.DEV ? lazy(() => import('../styleguide/StyleGuide')) : undefined;
// Only where no mail server is set is there anything to see on it.
const MailPage = lazy(() => import('@/features/outbox/MailPage'));
const GuestPage = lazy(() => import('@/features/guest/GuestPage'));
let moves = 0;

/** What everybody may see, without signing in and without asking the server for anything. */
export function PublicSite() {
  const app = useMessages(appMessages);
  const t = useMessages(publicMessages);
  const [path, goTo] = useLocation();
  const navigation = useMemo(
    () => ({
      owns: (to: string) =>
        to.startsWith('/') && !otherEntries.some((entry) => to === entry || to.startsWith(`${entry}/`)),
      go: (to: string, how?: { replace?: boolean }) => {
        moves += 1;
        goTo(to, how);
        window.scrollTo(0, 0);
      },
      hasMoved: () => moves > 0,
    }),
    [goTo],
  );
  const home = path === '/';
  const page = (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/toegankelijkheid" component={AccessibilityPage} />
      <Route path="/privacy" component={PrivacyPage} />
      <Route path="/vraag">
        <Suspense fallback={<Loading />}>
          <GuestPage />
        </Suspense>
      </Route>
      <Route path="/post">
        <Suspense fallback={<Loading />}>
          <MailPage />
        </Suspense>
      </Route>
      {StyleGuide ? (
        <Route path="/stijlgids">
          <Suspense>
            <StyleGuide />
          </Suspense>
        </Route>
      ) : null}
      <Route>
        <NotFoundPage home="/" />
      </Route>
    </Switch>
  );
  return (
    <NavigationContext value={navigation}>
      <LocationPathContext value={path}>
        <Shell
          brand={app.product}
          organisation={app.tagline}
          home="/"
          items={[
            { label: t.forProviders, to: '/portaal' },
            { label: t.forSupervisors, to: '/werkplek' },
          ]}
          account={<LanguageButton />}
          fullWidth={home}
        >
          <ErrorBoundary resetKey={path}>
            {home || path === '/stijlgids' ? page : <Narrow>{page}</Narrow>}
          </ErrorBoundary>
        </Shell>
      </LocationPathContext>
    </NavigationContext>
  );
}
