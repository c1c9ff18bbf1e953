import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { ReportTab } from './ReportTab';

it('asks for no report of an inspection that says that there is none for the reader', async () => {
  const asked = vi.fn();
  server.use(
    http.get('*/api/v1/inspections/o1/report', () => {
      asked();
      return new HttpResponse(null, { status: 404 });
    }),
  );
  renderPage(<ReportTab inspectionId="o1" number="NMD-2026-O-0001" mayCompose={false} ofProvider exists={false} />, {
    roles: ['PROVIDER_USER'],
  });
  expect(await screen.findByRole('heading', { name: 'Rapport' })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(asked).not.toHaveBeenCalled();
});
