import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ApiProblem } from '@/lib/problem';
import { useSavedForm } from '@/lib/useSavedForm';
import { renderPage } from '@/testing/render';
import { SavedFormConflict } from './SavedFormConflict';

interface Minutes {
  readonly text: string;
}

const stale = new ApiProblem({ kind: 'answered', status: 412, title: 'Gewijzigd' });
const offline = new ApiProblem({ kind: 'offline', title: 'Geen verbinding', detail: 'Er is geen verbinding.' });

interface Served {
  readonly save: (form: Minutes, etag: string) => Promise<{ etag: string }>;
  readonly read: () => Promise<{ version: number; text: string }>;
}

function Form({ save, read }: Served) {
  const saved = useSavedForm<Minutes>({
    key: 'minutes',
    known: { text: '' },
    etag: '"1"',
    toBody: (form) => form,
    save,
    toField: () => 'text',
  });
  return (
    <>
      <input aria-label="Notulen" {...saved.form.register('text')} />
      <SavedFormConflict
        saved={saved}
        read={read}
        toForm={({ text }) => ({ text })}
        different={(mine, theirs) => (mine.text === theirs.text ? [] : ['Notulen'])}
      />
    </>
  );
}

const conflicting = () => vi.fn<Served['save']>().mockRejectedValueOnce(stale).mockResolvedValue({ etag: '"6"' });

it('tries again when the other version could not be fetched, and then goes on from it', async () => {
  const save = conflicting();
  const read = vi.fn<Served['read']>().mockRejectedValueOnce(offline).mockResolvedValue({ version: 5, text: 'Hun.' });
  renderPage(<Form save={save} read={read} />);
  await userEvent.type(screen.getByLabelText('Notulen'), 'Mijn.');

  expect(await screen.findByText('Er is geen verbinding.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Probeer het opnieuw' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Houd wat hier staat' }));

  await vi.waitFor(() => expect(save).toHaveBeenLastCalledWith({ text: 'Mijn.' }, '"5"'));
  expect(screen.getByLabelText('Notulen')).toHaveValue('Mijn.');
});

it('takes the saved version when that is chosen', async () => {
  const save = conflicting();
  renderPage(<Form save={save} read={() => Promise.resolve({ version: 5, text: 'Hun.' })} />);
  await userEvent.type(screen.getByLabelText('Notulen'), 'Mijn.');
  await userEvent.click(await screen.findByRole('button', { name: 'Neem de opgeslagen versie' }));
  expect(screen.getByLabelText('Notulen')).toHaveValue('Hun.');
  expect(save).toHaveBeenCalledTimes(1);
});
