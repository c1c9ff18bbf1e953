import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { today } from '@/lib/dates';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import UnreportedPage from './UnreportedPage';

const oak = 'b5f1c0de-0000-7000-8000-000000000020';
const report = 'b5f1c0de-0000-7000-8000-000000000021';

const backend = (previews: unknown[], requests: unknown[]) => [
  http.get('*/api/v1/system', () => HttpResponse.json({ today: today() })),
  http.get('*/api/v1/providers', () => HttpResponse.json({ items: [{ id: oak, name: 'Voorbeeldzorg De Eik' }] })),
  http.get(`*/api/v1/providers/${oak}`, () =>
    HttpResponse.json({ id: oak, locations: [{ id: report, name: 'De Linde', municipalityName: 'Assen' }] }),
  ),
  http.get('*/api/v1/authorities', () => HttpResponse.json({ items: [] })),
  http.post('*/api/v1/unreported-calamities/letter-previews', async ({ request }) => {
    previews.push(await request.json());
    return HttpResponse.json({
      kind: 'REQUEST_FOR_REPORT',
      subject: 'Wij vragen u een melding te doen',
      body: 'Geachte heer, mevrouw',
      recipients: ['Voorbeeldzorg De Eik'],
    });
  }),
  http.post('*/api/v1/unreported-calamities', async ({ request }) => {
    requests.push(await request.json());
    return HttpResponse.json({ id: report }, { status: 201 });
  }),
];

describe('asking a provider for a report', () => {
  it('says its title once', async () => {
    server.use(...backend([], []));
    renderPage(<UnreportedPage />, { roles: ['SUPERVISOR'] });
    await screen.findByRole('combobox', { name: 'Welke aanbieder?' });
    expect(screen.getAllByText('Melding opvragen')).toHaveLength(1);
  });

  it('shows the letter before it leaves, and sends it as it was edited', async () => {
    const user = userEvent.setup();
    const previews: unknown[] = [];
    const requests: unknown[] = [];
    const onGo = vi.fn();
    server.use(...backend(previews, requests));
    renderPage(<UnreportedPage />, { roles: ['SUPERVISOR'], onGo });
    await user.click(await screen.findByRole('combobox', { name: 'Welke aanbieder?' }));
    await user.click(await screen.findByRole('option', { name: /De Eik/ }));
    await user.selectOptions(await screen.findByLabelText('Welke locatie?'), 'De Linde, Assen');
    await user.type(screen.getByLabelText('Van wie of waardoor?'), 'Een bericht in de krant');
    await user.type(screen.getByLabelText('Waar gaat het om?'), 'Een val van de trap');
    await user.click(screen.getByRole('button', { name: 'Verder naar de brief' }));

    await user.type(await screen.findByLabelText('Tekst'), ' van De Eik');
    expect(screen.getByText('Voorbeeldzorg De Eik')).toBeInTheDocument();
    expect(previews).toEqual([expect.objectContaining({ providerId: oak, description: 'Een val van de trap' })]);
    expect(requests).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Vraag de melding op' }));
    await vi.waitFor(() => expect(onGo).toHaveBeenCalledWith(`/werkplek/meldingen/${report}`));
    expect(requests).toEqual([
      expect.objectContaining({
        locationId: report,
        learnedHow: 'Een bericht in de krant',
        letter: { subject: 'Wij vragen u een melding te doen', body: 'Geachte heer, mevrouw van De Eik' },
      }),
    ]);
  });
});
