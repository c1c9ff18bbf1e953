import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import SignalImportPage from './SignalImportPage';

const file = new File(['Kenmerk;Signaal\nA-1;Iets\n'], 'signalen.csv', { type: 'text/csv' });

const known = {
  row: 2,
  reference: 'A-1',
  receivedOn: '2020-02-14',
  providerName: 'Zorg De Proef',
  inRegister: true,
  closed: true,
};
const unknown = { ...known, row: 3, reference: 'A-2', providerName: 'Wie is dat', inRegister: false, closed: false };

async function choose() {
  renderPage(<SignalImportPage />, { roles: ['COORDINATOR'] });
  await userEvent.upload(screen.getByTestId('file-input'), file);
}

describe('importing signals', () => {
  it('says that who gave a signal never comes along, before anything is chosen', () => {
    renderPage(<SignalImportPage />, { roles: ['COORDINATOR'] });
    expect(screen.getByText('Zet nergens wie het signaal gaf')).toBeVisible();
  });

  it('tells what is wrong by row and column, and offers nothing to take over', async () => {
    server.use(
      http.post('*/api/v1/signal-imports/checks', () =>
        HttpResponse.json({
          rows: 1,
          errors: [{ row: 2, column: 'Thema', message: 'Kies een thema.' }],
          signals: [],
          done: false,
        }),
      ),
    );
    await choose();
    const row = await screen.findByRole('row', { name: /Regel 2/ });
    expect(row).toHaveTextContent('ThemaKies een thema.');
    expect(screen.queryByRole('button', { name: 'Alles overnemen' })).toBeNull();
  });

  it('shows what comes in, warns of providers that are not known, and links to what was brought in', async () => {
    const id = 'b5f1c0de-0000-7000-8000-000000000021';
    let sent: string | null = null;
    server.use(
      http.post('*/api/v1/signal-imports/checks', () =>
        HttpResponse.json({ rows: 2, errors: [], signals: [known, unknown], seen: 'abc', done: false }),
      ),
      http.post('*/api/v1/signal-imports', ({ request }) => {
        sent = request.headers.get('Idempotency-Key');
        return HttpResponse.json({
          rows: 2,
          errors: [],
          signals: [
            { ...known, id, number: 'NMD-2020-0018' },
            { ...unknown, id, number: 'NMD-2020-0019' },
          ],
          done: true,
        });
      }),
    );
    await choose();
    expect(await screen.findByText(/2 signalen: 1 lopend, 1 afgesloten/)).toBeVisible();
    expect(screen.getByText('Van 1 signaal staat de aanbieder niet in uw register.')).toBeVisible();
    const table = screen.getByRole('table', { name: 'Signalen in het bestand' });
    expect(within(table).getByRole('row', { name: /A-2/ })).toHaveTextContent('Wie is dat (niet in het register)');
    await userEvent.click(screen.getByRole('button', { name: 'Alles overnemen' }));
    expect(await screen.findByText('2 signalen zijn overgenomen')).toBeVisible();
    expect(screen.getByRole('link', { name: 'NMD-2020-0018' })).toHaveAttribute('href', `/werkplek/signalen/${id}`);
    expect(sent).toMatch(/^[0-9a-f-]{36}$/);
  });
});
