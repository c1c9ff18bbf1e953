import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { PersonsSection } from './PersonsSection';
import type { Report } from './queries';

const reportId = 'b5f1c0de-0000-7000-8000-000000000010';
const bodies: unknown[] = [];

const report = (freely: boolean) =>
  ({ id: reportId, authorityId: reportId, personCount: 1, personsOpenFreely: freely }) as Report;

beforeEach(() => {
  bodies.length = 0;
  server.use(
    http.get('*/api/v1/reference-lists/*', () => HttpResponse.json({ items: [] })),
    http.post(`*/api/v1/reports/${reportId}/persons-opening`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ items: [{ role: 'CLIENT', name: 'Proef Persoon 7' }] });
    }),
  );
});

describe('the persons behind a report', () => {
  it('open at once for who handles it', async () => {
    const user = userEvent.setup();
    renderPage(<PersonsSection report={report(true)} />);
    expect(screen.queryByText(/Proef Persoon 7/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Toon de personen' }));
    expect(await screen.findByText(/Proef Persoon 7/)).toBeInTheDocument();
    expect(bodies).toEqual([{}]);
  });

  it('ask anybody else for a purpose first', async () => {
    const user = userEvent.setup();
    renderPage(<PersonsSection report={report(false)} />);
    await user.type(screen.getByLabelText('Waarom wilt u de personen zien?'), 'Zomaar');
    await user.click(screen.getByRole('button', { name: 'Toon de personen' }));
    expect(await screen.findByText(/ten minste 20 tekens waarvoor/)).toBeInTheDocument();
    expect(bodies).toEqual([]);
    await user.type(screen.getByLabelText('Waarom wilt u de personen zien?'), ': waarneming voor een collega');
    await user.click(screen.getByRole('button', { name: 'Toon de personen' }));
    expect(await screen.findByText(/Proef Persoon 7/)).toBeInTheDocument();
    expect(bodies).toEqual([{ purpose: 'Zomaar: waarneming voor een collega' }]);
  });

  it('close again', async () => {
    const user = userEvent.setup();
    renderPage(<PersonsSection report={report(true)} />);
    await user.click(screen.getByRole('button', { name: 'Toon de personen' }));
    await user.click(await screen.findByRole('button', { name: 'Verberg de personen' }));
    expect(screen.queryByText(/Proef Persoon 7/)).not.toBeInTheDocument();
  });
});
