import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveSession, sessionState } from '@/api/session';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { aSession } from '@/testing/sessions';
import { SignInPage } from './SignInPage';

const system = (part: object = {}) =>
  http.get('/api/v1/system', () =>
    HttpResponse.json({
      version: '1',
      demo: false,
      malwareScanner: false,
      mailServer: false,
      signIn: 'OWN_ACCOUNTS',
      today: '2026-11-22',
      ...part,
    }),
  );

const refusal = (slug: string, title: string, status = 401) =>
  HttpResponse.json({ type: `/problems/${slug}`, title, status }, { status });

const signInWith = async (email: string, password: string) => {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('E-mailadres'), email);
  await user.type(screen.getByLabelText('Wachtwoord'), password);
  await user.click(screen.getByRole('button', { name: 'Inloggen' }));
  return user;
};

beforeEach(() => {
  leaveSession();
  server.use(system());
});

describe('signing in', () => {
  it('begins a session and goes on', async () => {
    server.use(http.post('/api/v1/sessions', () => HttpResponse.json(aSession({ accessToken: 'fresh' }))));
    const onSignedIn = vi.fn();
    renderPage(<SignInPage entry="workspace" onSignedIn={onSignedIn} />);
    await signInWith('proef3@voorbeeld.example', 'een lang wachtwoord');
    await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalled());
    expect(sessionState()).toMatchObject({ kind: 'active', session: { accessToken: 'fresh' } });
  });

  it('asks for a code when the account has a second step, and keeps what was typed', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.post('/api/v1/sessions', async ({ request }) => {
        const body = (await request.json()) as { code?: string };
        bodies.push(body);
        return body.code ? HttpResponse.json(aSession()) : refusal('second-factor-required', 'Code nodig');
      }),
    );
    const onSignedIn = vi.fn();
    renderPage(<SignInPage entry="workspace" onSignedIn={onSignedIn} />);
    const user = await signInWith('proef3@voorbeeld.example', 'een lang wachtwoord');
    const code = await screen.findByLabelText('Code uit uw app');
    expect(code).toHaveFocus();
    await user.type(code, '123 456');
    await user.click(screen.getByRole('button', { name: 'Inloggen' }));
    await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalled());
    expect(bodies.at(-1)).toEqual({
      email: 'proef3@voorbeeld.example',
      password: 'een lang wachtwoord',
      code: '123456',
    });
  });

  it('says that the details are wrong, without saying which', async () => {
    server.use(http.post('/api/v1/sessions', () => refusal('invalid-credentials', 'Deze gegevens kloppen niet')));
    renderPage(<SignInPage entry="portal" onSignedIn={vi.fn()} />);
    await signInWith('proef3@voorbeeld.example', 'fout');
    expect(await screen.findByRole('alert')).toHaveTextContent('Deze gegevens kloppen niet');
    expect(screen.getByLabelText('E-mailadres')).toHaveValue('proef3@voorbeeld.example');
  });

  it('offers the trial accounts of this entry in a trial environment only', async () => {
    server.use(
      system({
        demo: true,
        demoPassword: 'proef',
        demoAccounts: [
          { email: 'melder@eik.example', name: 'Melder De Eik', roles: ['PROVIDER_USER'], scopeName: 'De Eik' },
          { email: 'noord@toezicht.example', name: 'Toezichthouder Noord', roles: ['SUPERVISOR'], scopeName: 'Noord' },
        ],
      }),
    );
    renderPage(<SignInPage entry="portal" onSignedIn={vi.fn()} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Gebruik Melder De Eik' }));
    expect(screen.getByLabelText('E-mailadres')).toHaveValue('melder@eik.example');
    expect(screen.queryByText('Toezichthouder Noord')).not.toBeInTheDocument();
  });
});
