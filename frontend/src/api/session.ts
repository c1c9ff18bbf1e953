import { useSyncExternalStore } from 'react';
import { language } from '@/i18n/language';
import type { Role } from '@/lib/roles';
import { offline, problemOf } from './problems';
import { forgetSession, mayHaveSession, rememberSession } from './sessionMarker';
import type { components } from './schema.gen';

export type Session = components['schemas']['Session'];
export type Account = components['schemas']['OwnAccount'];
export type Membership = components['schemas']['Membership'];

/** starting: not known yet · lost: there was a session and it ended, the page still stands. */
type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'none' }
  | { readonly kind: 'active'; readonly session: Session }
  | { readonly kind: 'lost'; readonly session: Session };

const renewBeforeEndMs = 60_000;
const longestTokenMs = 10 * 60_000;

let state: SessionState = { kind: 'starting' };
let timer: ReturnType<typeof setTimeout> | undefined;
let refreshing: Promise<Session | undefined> | undefined;
const listeners = new Set<() => void>();
const otherTabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('waarborg.session');

function become(next: SessionState): void {
  state = next;
  clearTimeout(timer);
  if (next.kind === 'active') {
    rememberSession();
    timer = setTimeout(() => void renewQuietly(), untilRenewal(next.session));
  }
  if (next.kind === 'none') forgetSession();
  for (const listener of listeners) listener();
}

function untilRenewal(session: Session): number {
  const left = new Date(session.expiresAt).getTime() - Date.now();
  // The clock of this device may be wrong; the lifetime of a token is bounded whatever it says.
  const lifetime = left > 0 && left <= longestTokenMs ? left : longestTokenMs / 2;
  return Math.max(15_000, lifetime - renewBeforeEndMs);
}

async function renewQuietly(): Promise<void> {
  try {
    await refreshSession();
  } catch {
    // No connection: the next request tries again and tells what is wrong.
  }
}

/** Only one tab at a time may use the refresh cookie: the server takes a second use of it for theft. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request('waarborg.refresh', work) : work();

async function exchangeCookie(): Promise<Session | undefined> {
  let answer: Response;
  try {
    answer = await fetch('/api/v1/sessions/refresh', {
      method: 'POST',
      headers: { 'Accept-Language': language() },
      signal: AbortSignal.timeout(20_000),
    });
  } catch {
    throw offline();
  }
  if (answer.ok) return (await answer.json()) as Session;
  if (answer.status === 401) {
    forgetSession();
    return undefined;
  }
  throw problemOf(answer.status, await answer.text(), (name) => answer.headers.get(name));
}

/** Asks for a new access token; everyone who asks meanwhile gets the same answer. Nothing means: signed out. */
export function refreshSession(): Promise<Session | undefined> {
  refreshing ??= alone(exchangeCookie)
    .then((session) => {
      if (session) become({ kind: 'active', session });
      else if (state.kind === 'active') become({ kind: 'lost', session: state.session });
      else if (state.kind === 'starting') become({ kind: 'none' });
      return session;
    })
    .finally(() => {
      refreshing = undefined;
    });
  return refreshing;
}

/** Finds out at the start whether somebody is still signed in. Throws when the server cannot be asked. */
export async function startSession(): Promise<void> {
  if (state.kind !== 'starting') return;
  if (mayHaveSession()) await refreshSession();
  else become({ kind: 'none' });
}

/** After a 401: a new token, or, when the session has ended, patience until somebody has signed in again. */
export async function renewSession(signal: AbortSignal): Promise<void> {
  if ((await refreshSession()) || state.kind !== 'lost') return;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (state.kind === 'lost') return;
      listeners.delete(look);
      resolve();
    };
    listeners.add(look);
    signal.addEventListener('abort', () => {
      listeners.delete(look);
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    });
  });
}

/** Takes over the session that a sign-in or a switch of membership gave. */
export const enterSession = (session: Session): void => become({ kind: 'active', session });

/** After signing out here; other tabs follow. */
export function leaveSession(): void {
  become({ kind: 'none' });
  otherTabs?.postMessage('left');
}

/** The session ended by itself (too long without a sign of life): the page stays, a new sign-in goes on with it. */
export function loseSession(): void {
  if (state.kind === 'active') become({ kind: 'lost', session: state.session });
}

otherTabs?.addEventListener('message', () => loseSession());

export const accessToken = (): string | undefined => (state.kind === 'active' ? state.session.accessToken : undefined);

export const sessionState = (): SessionState => state;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSessionState = (): SessionState => useSyncExternalStore(subscribe, sessionState);

/** The membership that somebody works under at this moment. */
export const activeMembership = (account: Account): Membership | undefined =>
  account.memberships.find((membership) => membership.id === account.activeMembershipId);

/** Who is signed in, for pages that only show when somebody is. */
export function useAccount(): Account {
  const now = useSessionState();
  if (now.kind !== 'active' && now.kind !== 'lost') throw new Error('Nobody is signed in');
  return now.session.account;
}

/** The roles of the active membership; none for who is not signed in, or must set up a second step before anything else. */
export function useMyRoles(): readonly Role[] {
  const now = useSessionState();
  if (!('session' in now) || now.session.secondFactorSetupRequired) return [];
  return activeMembership(now.session.account)?.roles ?? [];
}

/** Whether the reader has one of the roles; what is hidden on a screen is refused by the server as well. */
export function useHasRole(...wanted: readonly Role[]): boolean {
  const roles = useMyRoles();
  return wanted.some((role) => roles.includes(role));
}
