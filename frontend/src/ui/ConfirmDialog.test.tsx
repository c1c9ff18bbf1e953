import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ApiProblem } from '@/lib/problem';
import { renderPage } from '@/testing/render';
import { ConfirmDialog } from './Dialog';

it('tells everything that stands in the way, each once', async () => {
  const violation = (pointer: string, message: string) => ({ pointer, code: 'x', message });
  const problem = new ApiProblem({
    kind: 'answered',
    status: 400,
    title: 'Niet alles is goed ingevuld',
    detail: 'Kijk de genoemde velden na.',
    violations: [
      violation('/themes/0/criteria', 'Dit thema heeft geen criteria.'),
      violation('/themes/1/criteria', 'Dit thema heeft geen criteria.'),
      violation('/scoreScale/1/value', 'Zet de schaal van hoog naar laag.'),
    ],
  });
  const onClose = vi.fn();
  renderPage(
    <ConfirmDialog
      open
      title="In gebruik nemen"
      confirm="Ja"
      onConfirm={() => Promise.reject(problem)}
      onClose={onClose}
    >
      Zeker?
    </ConfirmDialog>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Ja' }));
  expect(await screen.findByText('Dit thema heeft geen criteria.')).toBeVisible();
  expect(screen.getByText('Zet de schaal van hoog naar laag.')).toBeVisible();
  expect(onClose).not.toHaveBeenCalled();
});
