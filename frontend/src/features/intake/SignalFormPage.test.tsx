import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { keepSignal, keptSignal } from './keptSignal';
import { emptyForm } from './signalForm';
import SignalFormPage from './SignalFormPage';

const sent: { key: string | null; body: unknown }[] = [];

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.get('*/api/v1/signal-form', () =>
      HttpResponse.json({
        ticket: 'bewijs',
        readyInSeconds: 1,
        places: [{ code: 'GM0106', name: 'Assen', authorityName: 'Toezicht Noord' }],
      }),
    ),
  );
});

const answersWith = (status: number, body: object) =>
  server.use(
    http.post('*/api/v1/public-signals', async ({ request }) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
      return HttpResponse.json(body, { status });
    }),
  );

const receipt = {
  number: 'NRD-2026-0001',
  code: '7K3M-0000-ZZZZ-1111-2222',
  receivedAt: '2026-11-28T12:00:00Z',
  authorityName: 'Toezicht Noord',
};

function ready() {
  keepSignal({
    form: {
      ...emptyForm,
      municipality: 'GM0106',
      narrative: 'Elke nacht ruzie.',
      danger: 'NO',
      relation: 'RESIDENT',
      contactWanted: 'NO',
    },
    writing: 'a'.repeat(64),
    files: [],
    key: 'sleutel-van-dit-signaal',
  });
}

function Site({ start }: { readonly start: string }) {
  const [step] = useState(start);
  return <SignalFormPage step={step} />;
}

describe('the public form', () => {
  it('says what is missing before one goes on', async () => {
    const user = userEvent.setup();
    renderPage(<Site start="wat" />);
    await user.click(await screen.findByRole('button', { name: 'Verder' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Vertel wat er aan de hand is.');
    expect(screen.getByRole('alert')).toHaveTextContent('Zeg of er nu iemand in gevaar is.');
  });

  it('tells at once to call 112 when somebody is in danger', async () => {
    const user = userEvent.setup();
    renderPage(<Site start="wat" />);
    await user.click(await screen.findByRole('radio', { name: 'Ja' }));

    expect(screen.getByText(/Bel nu 112/)).toBeInTheDocument();
  });

  it('keeps what is typed in this tab, and wipes it when asked', async () => {
    const user = userEvent.setup();
    renderPage(<Site start="wat" />);
    await user.type(await screen.findByLabelText(/Wat is er aan de hand/), 'Ruzie');
    expect(keptSignal()?.form.narrative).toBe('Ruzie');
    expect(localStorage).toHaveLength(0);

    await user.click(screen.getByRole('button', { name: 'Wis alles' }));
    await user.click((await screen.findAllByRole('button', { name: 'Wis alles' })).at(-1) as HTMLElement);
    expect(await screen.findByText('Alles is gewist.')).toBeInTheDocument();
    expect(keptSignal()).toBeUndefined();
    expect(screen.getByLabelText(/Wat is er aan de hand/)).toHaveValue('');
  });

  it('shows the code once, in groups, and forgets what was typed', async () => {
    const user = userEvent.setup();
    ready();
    answersWith(201, receipt);
    renderPage(<Site start="controleren" />);
    await user.click(await screen.findByRole('button', { name: 'Verstuur het signaal' }));

    expect(await screen.findByRole('heading', { name: 'Uw signaal is ontvangen' })).toBeInTheDocument();
    expect(screen.getByText('7K3M')).toBeInTheDocument();
    expect(keptSignal()).toBeUndefined();
    expect(sent).toHaveLength(1);
  });

  it('keeps everything when sending fails, and sends again under the same key', async () => {
    const user = userEvent.setup();
    ready();
    answersWith(500, { type: '/problems/internal-error', title: 'Er ging iets mis', status: 500 });
    renderPage(<Site start="controleren" />);
    await user.click(await screen.findByRole('button', { name: 'Verstuur het signaal' }));
    expect(await screen.findByText('Er ging iets mis')).toBeInTheDocument();
    expect(keptSignal()?.form.narrative).toBe('Elke nacht ruzie.');

    answersWith(201, receipt);
    await user.click(screen.getByRole('button', { name: 'Verstuur het signaal' }));
    await screen.findByRole('heading', { name: 'Uw signaal is ontvangen' });
    expect(new Set(sent.map(({ key }) => key))).toEqual(new Set(['sleutel-van-dit-signaal']));
  });
});
