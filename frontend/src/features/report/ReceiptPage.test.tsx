import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import ReceiptPage from './ReceiptPage';

vi.mock('@tanstack/react-router', () => ({ useParams: () => ({ reportId: 'r1' }) }));

it('has a heading also for who may not see the receipt', async () => {
  server.use(
    http.get('*/reports/r1/receipt', () =>
      HttpResponse.json(
        { type: '/problems/forbidden', title: 'Geen toegang', status: 403 },
        { status: 403, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  renderPage(<ReceiptPage />);
  expect(await screen.findByText('Geen toegang')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
});
