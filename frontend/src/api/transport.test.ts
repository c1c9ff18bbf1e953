import { http, HttpResponse, delay } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/lib/problem';
import { server } from '@/testing/server';
import { aSession } from '@/testing/sessions';
import { answer, client } from './client';
import { enterSession, leaveSession, sessionState } from './session';

const account = '/api/v1/account';
const refresh = '/api/v1/sessions/refresh';
const ended = () =>
  HttpResponse.json({ type: '/problems/session-ended', title: 'Afgelopen', status: 401 }, { status: 401 });
const bearer = (request: Request) => request.headers.get('Authorization');

const problemOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('should have been refused'),
    (error: unknown) => error as ApiProblem,
  );

beforeEach(() => {
  leaveSession();
  enterSession(aSession({ accessToken: 'old' }));
});

describe('the door to the server', () => {
  it('carries language and access token', async () => {
    let seen: Headers | undefined;
    server.use(
      http.get(account, ({ request }) => {
        seen = request.headers;
        return HttpResponse.json(aSession().account);
      }),
    );
    await answer(client.GET('/account'));
    expect(seen?.get('Accept-Language')).toBe('nl');
    expect(seen?.get('Authorization')).toBe('Bearer old');
  });

  it('renews an ended token once for all requests that wait for it, and sends them again', async () => {
    const refreshed = vi.fn();
    server.use(
      http.get(account, ({ request }) =>
        bearer(request) === 'Bearer new' ? HttpResponse.json(aSession().account) : ended(),
      ),
      http.post(refresh, async () => {
        refreshed();
        await delay(20);
        return HttpResponse.json(aSession({ accessToken: 'new' }));
      }),
    );
    await Promise.all([client.GET('/account'), client.GET('/account'), client.GET('/account')]);
    expect(refreshed).toHaveBeenCalledTimes(1);
  });

  it('waits with what was sent when the session is over, and goes on after a new sign-in', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.put(account, async ({ request }) => {
        if (bearer(request) !== 'Bearer again') return ended();
        bodies.push(await request.json());
        return HttpResponse.json(aSession().account);
      }),
      http.post(refresh, ended),
    );
    const call = client.PUT('/account', { body: { name: 'Proef Persoon 3', language: 'nl' } });
    await vi.waitFor(() => expect(sessionState().kind).toBe('lost'));
    enterSession(aSession({ accessToken: 'again' }));
    await call;
    expect(bodies).toEqual([{ name: 'Proef Persoon 3', language: 'nl' }]);
  });

  it('throws what the server says is wrong, with all violations', async () => {
    server.use(
      http.put(account, () =>
        HttpResponse.json(
          {
            type: '/problems/invalid-input',
            title: 'Niet alles klopt',
            status: 400,
            correlationId: 'c-1',
            violations: [{ pointer: '/name', code: 'NotBlank', message: 'Vul uw naam in.' }],
          },
          { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const problem = await problemOf(client.PUT('/account', { body: { name: '', language: 'nl' } }));
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({ status: 400, slug: 'invalid-input', correlationId: 'c-1' });
    expect(problem.violations).toEqual([{ pointer: '/name', code: 'NotBlank', message: 'Vul uw naam in.' }]);
  });

  it('sends again what only reads, when the server was busy', async () => {
    let calls = 0;
    server.use(
      http.get(account, () => {
        calls += 1;
        return calls === 1
          ? HttpResponse.json({ type: '/problems/busy', title: 'Druk', status: 503 }, { status: 503 })
          : HttpResponse.json(aSession().account);
      }),
    );
    await client.GET('/account');
    expect(calls).toBe(2);
  });

  it('does not send again by itself what the server could do twice', async () => {
    let calls = 0;
    server.use(
      http.put(account, () => {
        calls += 1;
        return HttpResponse.error();
      }),
    );
    const problem = await problemOf(client.PUT('/account', { body: { name: 'Proef Persoon 3', language: 'nl' } }));
    expect(problem.kind).toBe('offline');
    expect(calls).toBe(1);
  });

  it.each([
    ['1', 'U kunt het over 1 seconde opnieuw proberen.'],
    ['40', 'U kunt het over 40 seconden opnieuw proberen.'],
    ['841', 'U kunt het over 15 minuten opnieuw proberen.'],
  ])('says how long to wait to who came too often: %s seconds', async (seconds, words) => {
    server.use(
      http.put(account, () =>
        HttpResponse.json(
          { type: '/problems/too-many-requests', title: 'Te veel verzoeken', detail: 'Wacht even.', status: 429 },
          { status: 429, headers: { 'Retry-After': seconds } },
        ),
      ),
    );
    const problem = await problemOf(client.PUT('/account', { body: { name: 'Proef Persoon 3', language: 'nl' } }));
    expect(problem).toMatchObject({ detail: `Wacht even. ${words}`, retryAfterSeconds: Number(seconds) });
  });

  it('makes something of an answer that is no problem document', async () => {
    server.use(http.get(account, () => new HttpResponse('<html>', { status: 500 })));
    const problem = await problemOf(client.GET('/account'));
    expect(problem).toMatchObject({ status: 500, title: 'Er ging iets mis' });
  });

  it.each([502, 503, 504])('says that the server is away when something else answers %i for it', async (status) => {
    server.use(http.put(account, () => new HttpResponse('<html>', { status })));
    const problem = await problemOf(client.PUT('/account', { body: { name: 'Proef Persoon 3', language: 'nl' } }));
    expect(problem).toMatchObject({ status, title: 'De server is even niet bereikbaar' });
    expect(problem.detail).toContain('Wat u hebt ingevuld, blijft staan.');
  });
});
