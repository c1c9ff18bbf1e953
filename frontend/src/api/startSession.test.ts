import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { aSession } from '@/testing/sessions';

const asked = vi.fn();

/** The module as a page that was just loaded has it. */
const loaded = () => {
  vi.resetModules();
  return import('./session');
};

const refreshAnswers = (answer: () => Response) =>
  server.use(
    http.post('/api/v1/sessions/refresh', () => {
      asked();
      return answer();
    }),
  );

const ended = () =>
  HttpResponse.json({ type: '/problems/session-ended', title: 'Afgelopen', status: 401 }, { status: 401 });

beforeEach(() => {
  asked.mockClear();
});

it('does not ask for a session where nobody ever signed in', async () => {
  refreshAnswers(ended);
  const session = await loaded();
  await session.startSession();
  expect(session.sessionState().kind).toBe('none');
  expect(asked).not.toHaveBeenCalled();
});

it('goes on after a reload with the session that was begun', async () => {
  refreshAnswers(() => HttpResponse.json(aSession({ accessToken: 'new' })));
  (await loaded()).enterSession(aSession());
  const session = await loaded();
  await session.startSession();
  expect(session.accessToken()).toBe('new');
});

it('asks once more after a session that ended by itself, and then no longer', async () => {
  refreshAnswers(ended);
  (await loaded()).enterSession(aSession());
  await (await loaded()).startSession();
  await (await loaded()).startSession();
  expect(asked).toHaveBeenCalledTimes(1);
});

it('does not ask after somebody signed out', async () => {
  refreshAnswers(ended);
  const session = await loaded();
  session.enterSession(aSession());
  session.leaveSession();
  await (await loaded()).startSession();
  expect(asked).not.toHaveBeenCalled();
});

it('asks in a browser that keeps nothing', async () => {
  const refused = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('refused');
  });
  refreshAnswers(() => HttpResponse.json(aSession({ accessToken: 'new' })));
  const session = await loaded();
  await session.startSession();
  expect(session.accessToken()).toBe('new');
  refused.mockRestore();
});
