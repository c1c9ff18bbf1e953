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
import { publicMessages } from './messages';
import { ServedPage } from './ServedPage';

const otherEntries = ['/portaal', '/werkplek', '/api'];
/** What the server makes itself, of what is published. */
const served =
  /^\/($|rapporten$|over-toezicht$|toegankelijkheid$|privacy$|(rapporten|aanbieders|gemeenten)\/[a-z0-9-]+$)/;
const StyleGuide = import.meta.env.DEV ? lazy(() => import('../styleguide/StyleGuide')) : undefined;
const WhereToReportPage = lazy(() => import('@/features/intake/WhereToReportPage'));
const SignalFormPage = lazy(() => import('@/features/intake/SignalFormPage'));
const AnswerPage = lazy(() => import('@/features/intake/AnswerPage'));
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
  const page = served.test(path) ? (
    <ServedPage path={path} />
  ) : (
    <Suspense fallback={<Loading page />}>
      <Switch>
        <Route path="/signaal" component={WhereToReportPage} />
        <Route path="/signaal/melden/:step?">{({ step }) => <SignalFormPage step={step} />}</Route>
        <Route path="/signaal/antwoord" component={AnswerPage} />
        <Route path="/vraag" component={GuestPage} />
        <Route path="/post" component={MailPage} />
        {StyleGuide ? <Route path="/stijlgids" component={StyleGuide} /> : null}
        <Route>
          <NotFoundPage home="/" />
        </Route>
      </Switch>
    </Suspense>
  );
  return (
    <NavigationContext value={navigation}>
      <LocationPathContext value={path}>
        <Shell
          brand={app.product}
          organisation={app.tagline}
          home="/"
          items={[
            { label: t.reports, to: '/rapporten' },
            { label: t.about, to: '/over-toezicht' },
            { label: t.passOn, to: '/signaal' },
            { label: t.forProviders, to: '/portaal' },
            { label: t.forSupervisors, to: '/werkplek' },
          ]}
          account={<LanguageButton />}
          fullWidth={served.test(path)}
        >
          <ErrorBoundary resetKey={path}>
            {served.test(path) || path === '/stijlgids' ? page : <Narrow>{page}</Narrow>}
          </ErrorBoundary>
        </Shell>
      </LocationPathContext>
    </NavigationContext>
  );
}
