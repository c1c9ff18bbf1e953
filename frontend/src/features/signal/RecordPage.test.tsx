import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import RecordPage from './RecordPage';

it('says its title once, with the parts of the form right under it in the outline', async () => {
  server.use(
    http.get('*/api/v1/system', () => HttpResponse.json({ today: '2026-12-01' })),
    http.get('*/api/v1/reference-lists/:list', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/municipalities', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/providers', () => HttpResponse.json({ items: [] })),
  );
  const root = createRootRoute();
  const page = createRoute({ getParentRoute: () => root, path: 'werkplek/signalen/nieuw', component: RecordPage });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: ['/werkplek/signalen/nieuw'] }),
  });
  renderPage(<RouterProvider router={router as never} />, { roles: ['SUPERVISOR'] });
  expect(await screen.findAllByRole('heading', { name: 'Nieuw signaal' })).toHaveLength(1);
  const parts = screen.getAllByRole('heading').filter((one) => one.textContent !== 'Nieuw signaal');
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.map((one) => one.tagName)).toEqual(parts.map(() => 'H2'));
});
