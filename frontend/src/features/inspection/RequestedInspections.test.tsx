import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { RequestedInspections } from './RequestedInspections';

const known = {
  id: 'b5f1c0de-0000-7000-8000-000000000031',
  signalId: 'b5f1c0de-0000-7000-8000-000000000032',
  signalNumber: 'NRD-2026-0004',
  providerId: 'b5f1c0de-0000-7000-8000-000000000033',
  providerName: 'Voorbeeldzorg De Eik',
  aspect: 'LAWFULNESS',
  toWhom: 'Proef Persoon 3',
  dueOn: '2026-12-11',
};

it('lets whoever plans begin with what was decided on, with its signal as the cause', async () => {
  server.use(
    http.get('*/api/v1/inspection-requests', () =>
      HttpResponse.json({
        items: [known, { ...known, id: 'b5f1c0de-0000-7000-8000-000000000034', providerId: null, providerName: null }],
      }),
    ),
  );
  renderPage(<RequestedInspections />);

  const links = await screen.findAllByRole('link', { name: 'Plan dit onderzoek' });
  // of the second nobody knows the provider yet, so that there is nobody to inspect
  expect(links).toHaveLength(1);
  expect(links[0]).toHaveAttribute(
    'href',
    `/werkplek/onderzoeken/nieuw?aanbieder=${known.providerId}&aanleiding=${known.signalId}&gericht=LAWFULNESS`,
  );
  expect(screen.getByText('Nog niet bekend')).toBeVisible();
});
