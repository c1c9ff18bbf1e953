import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { BeginDialog } from './BeginDialog';

it('begins a framework with a first theme, under a code that is not there yet', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/authorities/a1/frameworks', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: 'f1' }, { status: 201 });
    }),
  );
  const onBegun = vi.fn(() => Promise.resolve());
  const user = userEvent.setup();
  renderPage(<BeginDialog authorityId="a1" taken={['TK-NMD-2019']} onBegun={onBegun} onClose={vi.fn()} />);
  await user.type(screen.getByLabelText('Naam'), 'Kader dagbesteding');
  await user.type(screen.getByLabelText('Code'), 'tk-nmd-2019');
  await user.type(screen.getByLabelText('Eerste thema'), 'Veiligheid');
  await user.type(screen.getByLabelText('Code van dat thema'), 'v');
  await user.click(screen.getByRole('button', { name: 'Begin een eigen kader' }));
  expect(await screen.findAllByText(/Deze code bestaat al/)).not.toHaveLength(0);
  expect(sent).toEqual([]);

  await user.clear(screen.getByLabelText('Code'));
  await user.type(screen.getByLabelText('Code'), 'tk-dag');
  await user.click(screen.getByRole('button', { name: 'Begin een eigen kader' }));
  await vi.waitFor(() => expect(onBegun).toHaveBeenCalled());
  expect(sent).toMatchObject([
    { code: 'TK-DAG', nameNl: 'Kader dagbesteding', themes: [{ code: 'V', nameNl: 'Veiligheid', criteria: [] }] },
  ]);
});
