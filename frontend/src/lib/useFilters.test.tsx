import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { useFilters } from './useFilters';

const schema = z.object({
  status: z.array(z.string()).catch([]),
  due: z.enum(['ALL', 'OVERDUE']).catch('ALL'),
  q: z.string().catch(''),
});

function List() {
  const { filters, change } = useFilters(schema);
  return (
    <>
      <output>{JSON.stringify(filters)}</output>
      <button type="button" onClick={() => change({ status: ['NEW', 'OPEN'], q: 'eik' })}>
        kies
      </button>
      <button type="button" onClick={() => change({ status: [], q: '' })}>
        wis
      </button>
    </>
  );
}

function renderAt(address: string) {
  const root = createRootRoute();
  const list = createRoute({ getParentRoute: () => root, path: 'lijst', component: List });
  const router = createRouter({
    routeTree: root.addChildren([list]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  render(<RouterProvider router={router as never} />);
  return router;
}

const shown = async () => JSON.parse((await screen.findByRole('status')).textContent) as unknown;

describe('filters in the address', () => {
  it('are read from it, and rubbish becomes the default', async () => {
    renderAt('/lijst?due=OVERDUE&status=%5B%22NEW%22%5D&q=%7B%7D');
    expect(await shown()).toEqual({ status: ['NEW'], due: 'OVERDUE', q: '' });
  });

  it('are written to it without a new step in the history, and empty ones leave it', async () => {
    const router = renderAt('/lijst?due=OVERDUE');
    await userEvent.click(await screen.findByRole('button', { name: 'kies' }));
    expect(await shown()).toEqual({ status: ['NEW', 'OPEN'], due: 'OVERDUE', q: 'eik' });
    expect(router.history.length).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'wis' }));
    expect(router.state.location.search).toEqual({ due: 'OVERDUE' });
  });
});
