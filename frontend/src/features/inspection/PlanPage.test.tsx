import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import PlanPage from './PlanPage';

vi.mock('@/lib/useFilters', () => ({ useFilters: () => ({ filters: {} }) }));

const colleagues = [
  { id: 'a1', name: 'Toezichthouder Een', roles: ['SUPERVISOR'] },
  { id: 'a2', name: 'Toezichthouder Twee', roles: ['LAWFULNESS_SUPERVISOR'] },
];

beforeEach(() =>
  server.use(
    http.get('*/api/v1/system', () => HttpResponse.json({ today: '2026-12-01' })),
    http.get('*/colleagues', () => HttpResponse.json({ items: colleagues })),
    http.get('*/inspection-requests', () => HttpResponse.json({ items: [] })),
    http.get('*/providers', () => HttpResponse.json({ items: [] })),
    http.get('*/municipalities', () => HttpResponse.json({ items: [] })),
    http.get('*/reference-lists/*', () => HttpResponse.json({ items: [] })),
  ),
);

it('offers lawfulness alone to who is there for nothing else', async () => {
  renderPage(<PlanPage />, { roles: ['LAWFULNESS_SUPERVISOR'] });
  expect(await screen.findByRole('radio', { name: 'Rechtmatigheid' })).toBeChecked();
  expect(screen.queryByRole('radio', { name: 'Kwaliteit' })).not.toBeInTheDocument();
});

it('has its parts right below its title', async () => {
  renderPage(<PlanPage />, { roles: ['SUPERVISOR'] });
  expect(await screen.findByRole('heading', { level: 2, name: 'Bij wie' })).toBeVisible();
  expect(screen.getAllByRole('heading', { name: 'Toezichtonderzoek plannen' })).toHaveLength(1);
});

it('has nobody lead a team that he is no longer of', async () => {
  renderPage(<PlanPage />, { roles: ['SUPERVISOR'] });
  expect(await screen.findByRole('radio', { name: 'Kwaliteit' })).not.toBeChecked();
  const team = within(screen.getByRole('group', { name: /^Team/ }));
  await userEvent.click(await team.findByLabelText('Toezichthouder Twee'));
  const lead = screen.getByLabelText(/^Wie leidt het team/);
  await userEvent.selectOptions(lead, 'Toezichthouder Twee');
  await userEvent.click(team.getByLabelText('Toezichthouder Twee'));
  await userEvent.click(team.getByLabelText('Toezichthouder Twee'));
  expect(lead).toHaveValue('');
});
