import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ApiProblem, type Violation } from '@/lib/problem';
import { SaveState } from './SaveState';

const rejected = (status: number, ...violations: Violation[]) => ({
  kind: 'rejected' as const,
  error: new ApiProblem({ kind: 'answered', status, title: 'Nee', detail: 'De zaak is gesloten.', violations }),
});

it('sends to the field that is wrong, and says why where none is', () => {
  const wrong = { pointer: '/finding', code: 'size', message: 'Te lang.' };
  const { rerender } = render(<SaveState state={rejected(400, wrong)} />);
  expect(screen.getByRole('status')).toHaveTextContent('Controleer de velden met een fout.');
  rerender(<SaveState state={rejected(409)} />);
  expect(screen.getByRole('status')).toHaveTextContent('Dit is niet opgeslagen. De zaak is gesloten.');
  expect(screen.getByRole('status')).not.toHaveTextContent('velden met een fout');
});
