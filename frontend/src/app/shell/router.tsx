import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  redirect,
  useRouter,
  useRouterState,
  type RouterHistory,
} from '@tanstack/react-router';
import { lazy, Suspense, useMemo, type ComponentType, type ReactNode } from 'react';
import { sessionState, useMyRoles, useSessionState } from '@/api/session';
import type { Screen } from '@/lib/screen';
import { Loading } from '@/ui/states';
import { NavigationContext } from '@/ui/navigation';
import { ErrorBoundary } from './ErrorBoundary';
import { LocationPathContext } from './location';
import { NotFoundPage } from './NotFoundPage';

interface EntryRoutes {
  /** `/portaal` or `/werkplek`. */
  readonly base: string;
  /** Around the pages for who is signed in. */
  readonly layout: ComponentType<{ children: ReactNode }>;
  /** Around the pages for who is not. */
  readonly guestLayout: ComponentType<{ children: ReactNode }>;
  readonly screens: readonly Screen[];
  readonly guestScreens: readonly Screen[];
}

let moves = 0;

function Providers({ base }: { readonly base: string }) {
  const history = useRouter().history as RouterHistory;
  const path = useRouterState({ select: (state) => state.location.pathname });
  const navigation = useMemo(
    () => ({
      owns: (to: string) => to === base || to.startsWith(`${base}/`) || to.startsWith(`${base}?`),
      go: (to: string, how?: { replace?: boolean }) => (how?.replace ? history.replace(to) : history.push(to)),
      hasMoved: () => moves > 1,
    }),
    [base, history],
  );
  return (
    <NavigationContext value={navigation}>
      <LocationPathContext value={path}>
        <Outlet />
      </LocationPathContext>
    </NavigationContext>
  );
}

function Contained({ layout: Layout }: { readonly layout: EntryRoutes['layout'] }) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <Layout>
      <ErrorBoundary resetKey={path}>
        <Outlet />
      </ErrorBoundary>
    </Layout>
  );
}

/** Between signing out and the way to the sign-in page there is nobody to draw a page for. */
function WhileSignedIn({ children }: { readonly children: ReactNode }) {
  const { kind } = useSessionState();
  return kind === 'active' || kind === 'lost' ? children : <Loading page lines={6} />;
}

/** Loads the page, and shows what everybody sees at a wrong address to who may not open it. */
function pageOf(screen: Screen, base: string): () => ReactNode {
  const Page: ComponentType = lazy(screen.load);
  const { roles } = screen;
  return function Guarded() {
    const mine = useMyRoles();
    if (roles && !roles.some((role) => mine.includes(role))) return <NotFoundPage home={base} />;
    return (
      <Suspense fallback={<Loading page lines={6} />}>
        <Page />
      </Suspense>
    );
  };
}

/** The router of an entry: its screens with their guards, made from what the features offer. */
export function createEntryRouter({ base, layout, guestLayout, screens, guestScreens }: EntryRoutes) {
  const root = createRootRoute({
    component: () => <Providers base={base} />,
    notFoundComponent: () => <NotFoundPage home={base} />,
  });
  const entry = createRoute({ getParentRoute: () => root, path: base.slice(1) });
  const guests = createRoute({
    getParentRoute: () => entry,
    id: 'guests',
    component: () => <Contained layout={guestLayout} />,
  });
  const members = createRoute({
    getParentRoute: () => entry,
    id: 'members',
    component: () => (
      <WhileSignedIn>
        <Contained layout={layout} />
      </WhileSignedIn>
    ),
    beforeLoad: ({ location }) => {
      if (sessionState().kind === 'none') {
        throw redirect({ href: `${base}/inloggen?terug=${encodeURIComponent(location.href)}` });
      }
    },
  });
  const toRoutes = (parent: typeof guests | typeof members, all: readonly Screen[]) =>
    all.map((screen) =>
      createRoute({ getParentRoute: () => parent, path: screen.path || '/', component: pageOf(screen, base) }),
    );
  const elsewhere = createRoute({
    getParentRoute: () => members,
    path: '$',
    component: () => <NotFoundPage home={base} />,
  });
  const router = createRouter({
    routeTree: root.addChildren([
      entry.addChildren([
        guests.addChildren(toRoutes(guests, guestScreens)),
        members.addChildren([...toRoutes(members, screens), elsewhere]),
      ]),
    ]),
    scrollRestoration: true,
    defaultPendingComponent: () => <Loading lines={6} />,
    defaultPendingMs: 150,
    defaultPreload: false,
  });
  router.subscribe('onResolved', ({ pathChanged }) => {
    if (pathChanged) moves += 1;
  });
  return router;
}

export type EntryRouter = ReturnType<typeof createEntryRouter>;
