import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import PublicationsPage from './PublicationsPage';

it('asks which years have an annual report only where one is begun, and offers the other years', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/api/v1/system', () => HttpResponse.json({ today: '2026-11-30' })),
    http.get('*/api/v1/publications', ({ request }) => {
      const document = new URL(request.url).searchParams.get('document');
      asked.push(document);
      return HttpResponse.json({ items: document ? [{ year: 2025, document }] : [] });
    }),
  );
  renderPage(<PublicationsPage />);
  await screen.findByText('Er is nog niets openbaar of in voorbereiding');
  expect(asked).toEqual([null]);

  await userEvent.click(screen.getByRole('button', { name: 'Jaarverslag maken' }));

  const years = await screen.findByLabelText('Over welk jaar?');
  expect(asked).toEqual([null, 'ANNUAL_REPORT']);
  expect([...years.querySelectorAll('option')].map((option) => option.value)).not.toContain('2025');
});
