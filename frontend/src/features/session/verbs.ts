import { answer, client } from '@/api/client';
import { enterSession, leaveSession, type Session } from '@/api/session';
import { setLanguage } from '@/i18n/language';

/** Signs in; the session begins at once, also the restricted one in which a second factor must be set up. */
export async function signIn(body: { email: string; password: string; code?: string }): Promise<Session> {
  const session = await answer(client.POST('/sessions', { body }));
  setLanguage(session.account.language);
  enterSession(session);
  return session;
}

export async function signOut(): Promise<void> {
  await client.DELETE('/sessions/current');
  leaveSession();
}

export async function signOutEverywhere(): Promise<void> {
  await client.DELETE('/sessions');
  leaveSession();
}

/** Goes on under another membership; what was fetched under the first must be forgotten by the caller. */
export async function switchMembership(membershipId: string): Promise<void> {
  enterSession(await answer(client.POST('/sessions/current/membership', { body: { membershipId } })));
}
