import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import HomePage from './HomePage';

const inspection = (number: string, status: string) => ({
  id: number,
  number,
  status,
  kind: 'STRUCTURAL',
  aspect: 'QUALITY',
  announced: true,
  plannedFrom: '2026-11-20',
  plannedUntil: '2026-11-27',
  locationName: 'Huis De Eik',
});

it('shows an inspection that is under way, also while nothing is asked of the provider', async () => {
  const none = () => HttpResponse.json({ items: [] });
  server.use(
    http.get('*/api/v1/tasks', none),
    http.get('*/api/v1/reports', none),
    http.get('*/api/v1/report-drafts', none),
    http.get('*/api/v1/inspections', () =>
      HttpResponse.json({
        items: [inspection('NMD-2026-O-0002', 'IN_PROGRESS'), inspection('NMD-2025-O-0001', 'CLOSED')],
      }),
    ),
  );
  renderPage(<HomePage />, { roles: ['PROVIDER_USER'] });
  expect(await screen.findByRole('heading', { name: 'Lopende toezichtonderzoeken' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'NMD-2026-O-0002' })).toBeVisible();
  expect(screen.queryByText('NMD-2025-O-0001')).not.toBeInTheDocument();
});
