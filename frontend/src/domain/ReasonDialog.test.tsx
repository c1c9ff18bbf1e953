import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { useToday } from '@/domain/useToday';
import { ApiProblem } from '@/lib/problem';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { ReasonDialog } from './ReasonDialog';

const stale = new ApiProblem({ kind: 'answered', status: 412, title: 'Veranderd' });

/** Something that is withdrawn on top of what the page shows of it: here the day stands for its version. */
function Withdrawal({ sent }: { readonly sent: (shown: string) => Promise<void> }) {
  const shown = useToday();
  return <ReasonDialog title="Intrekken" confirm="Trek in" onConfirm={() => sent(shown)} onClose={vi.fn()} />;
}

it('goes on from what somebody else made of it, with the reason that was typed', async () => {
  let onServer = '2026-11-20';
  server.use(http.get('*/api/v1/system', () => HttpResponse.json({ today: onServer })));
  const sent = vi.fn((shown: string) => (shown === '2026-11-21' ? Promise.resolve() : Promise.reject(stale)));
  renderPage(<Withdrawal sent={sent} />);
  await userEvent.type(await screen.findByLabelText('Reden'), 'Niet meer nodig.');
  onServer = '2026-11-21';
  await userEvent.click(screen.getByRole('button', { name: 'Trek in' }));
  expect(await screen.findByText(/De pagina is bijgewerkt/)).toBeVisible();
  expect(screen.getByLabelText('Reden')).toHaveValue('Niet meer nodig.');
  await userEvent.click(screen.getByRole('button', { name: 'Trek in' }));
  await vi.waitFor(() => expect(sent).toHaveBeenLastCalledWith('2026-11-21'));
});
