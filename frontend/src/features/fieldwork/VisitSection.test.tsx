import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { useInspection } from '@/domain/useInspection';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { VisitSection } from './VisitSection';

/** The visits as the inspection on the page has them. */
function OnPage() {
  const inspection = useInspection('o1');
  return inspection.data ? <VisitSection inspection={inspection.data} /> : null;
}

it('goes on from what a colleague made of a visit, once one was told so', async () => {
  const visit = { id: 'b1', visitedOn: '2026-11-20', place: 'Huis', spokenTo: [], held: false, version: 2 };
  const puts: (string | null)[] = [];
  let onServer = visit;
  server.use(
    http.get('*/api/v1/system', () => HttpResponse.json({ today: '2026-11-21' })),
    http.get('*/inspections/o1', () =>
      HttpResponse.json({ id: 'o1', inside: {}, actions: ['changeVisit'], visits: [onServer] }),
    ),
    http.put('*/visits/b1', ({ request }) => {
      puts.push(request.headers.get('If-Match'));
      return puts.length > 1
        ? HttpResponse.json(onServer)
        : HttpResponse.json(
            { type: 'x/stale', title: 'Gewijzigd', status: 412, detail: 'Een collega was u voor.' },
            { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
          );
    }),
  );
  renderPage(<OnPage />);
  await userEvent.click(await screen.findByRole('button', { name: /^Aanpassen: Bezoek/ }));
  await userEvent.type(screen.getByLabelText('Waar'), ' aan de gracht');
  onServer = { ...visit, place: 'Ander huis', version: 3 };
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(await screen.findByText('Iemand anders was u voor')).toBeVisible();
  expect(await screen.findByText('Ander huis')).toBeInTheDocument();
  expect(screen.getByLabelText('Waar')).toHaveValue('Huis aan de gracht');
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  await vi.waitFor(() => expect(puts).toEqual(['"2"', '"3"']));
});

it('tells of a time that is no time once, at its own field', async () => {
  server.use(
    http.get('*/api/v1/system', () => HttpResponse.json({ today: '2026-11-21' })),
    http.get('*/inspections/o1', () => HttpResponse.json({ id: 'o1', inside: {}, actions: ['addVisit'], visits: [] })),
  );
  renderPage(<OnPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Bezoek toevoegen' }));
  await userEvent.type(screen.getByLabelText('Waar'), 'Huis');
  await userEvent.type(screen.getByLabelText(/^Van/), '25:00');
  await userEvent.type(screen.getByLabelText(/^Tot/), '09:30');
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(await screen.findByRole('link', { name: 'Vul een tijd in als 09:30.' })).toBeVisible();
  expect(screen.queryByText('Het einde ligt voor het begin.')).not.toBeInTheDocument();
});
