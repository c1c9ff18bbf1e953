import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import ChoicePage from './ChoicePage';

vi.mock('@/domain/usePathParam', () => ({ usePathParam: () => 'o1' }));

const criterion = (ref: string) => ({ number: 1, ref, labelNl: `Criterium ${ref}` });
const framework = {
  id: 'k1',
  content: { themes: [{ code: 'V', nameNl: 'Veiligheid', criteria: ['V1', 'V2', 'V3'].map(criterion) }] },
};

function scoringOf(version: number) {
  return {
    version,
    suggestedGroup: 'PROFESSIONAL',
    suggestedFunding: 'IN_KIND',
    frameworks: [{ id: 'k1', name: 'Kader', number: 1 }],
    scores: [],
  };
}

const saved: { on: string | null; body: unknown }[] = [];
let version = 0;

async function open() {
  saved.length = 0;
  version = 0;
  server.use(
    http.get('*/inspections/o1', () => HttpResponse.json({ id: 'o1', number: 'NMD-1', actions: [] })),
    http.get('*/inspections/o1/scoring', () => HttpResponse.json(scoringOf(version))),
    http.get('*/framework-versions/k1', () => HttpResponse.json(framework)),
    http.get('*/scoring/proposal', ({ request }) => {
      const budget = request.url.includes('PERSONAL_BUDGET');
      return HttpResponse.json({ refs: budget ? ['V1'] : ['V1', 'V2'], applicable: ['V1', 'V2', 'V3'] });
    }),
    http.put('*/inspections/o1/scoring', async ({ request }) => {
      saved.push({ on: request.headers.get('If-Match'), body: await request.json() });
      if (request.headers.get('If-Match') !== `"${version}"`) {
        return HttpResponse.json(
          { type: 'x/stale', title: 'Gewijzigd', status: 412, detail: 'Een collega koos ook.' },
          { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
        );
      }
      return HttpResponse.json(scoringOf(version));
    }),
  );
  renderPage(<ChoicePage />);
  await screen.findByRole('button', { name: '2 criteria meten' });
}

it('keeps what was picked by hand when the kind of funding changes', async () => {
  await open();
  await userEvent.click(screen.getByRole('checkbox', { name: /V3/ }));
  await userEvent.selectOptions(screen.getByLabelText('Financiering'), 'PERSONAL_BUDGET');
  await screen.findByText(/1 criteria/);
  expect(screen.getByRole('checkbox', { name: /V3/ })).toBeChecked();
  expect(screen.getByRole('button', { name: '3 criteria meten' })).toBeVisible();
});

it('keeps it when a colleague was first, and saves it on top of that', async () => {
  await open();
  await userEvent.click(screen.getByRole('checkbox', { name: /V3/ }));
  version = 4;
  await userEvent.click(screen.getByRole('button', { name: '3 criteria meten' }));
  expect(await screen.findByText('Een collega koos ook.')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: /V3/ })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: '3 criteria meten' }));
  await vi.waitFor(() => expect(saved.map(({ on }) => on)).toEqual(['"0"', '"4"']));
});

it('shows of a theme whether all of it is measured, a part or nothing', async () => {
  await open();
  const theme = screen.getByRole('checkbox', { name: 'Alle criteria van Veiligheid' });
  expect(theme).toBePartiallyChecked();
  await userEvent.click(theme);
  expect(theme).toBeChecked();
  expect(theme).not.toBePartiallyChecked();
  expect(screen.getByRole('button', { name: '3 criteria meten' })).toBeVisible();
  await userEvent.click(theme);
  expect(theme).not.toBePartiallyChecked();
  expect(screen.getByText('Kies ten minste één criterium.')).toBeVisible();
});
