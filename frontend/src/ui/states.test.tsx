import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/lib/problem';
import { Async, ErrorState } from './states';

const problem = (status: number) =>
  new ApiProblem({ kind: 'answered', status, title: 'Dat lukt niet', detail: 'Hierom.' });

describe('what is on its way', () => {
  it('has a heading of its own where the whole page waits for it', () => {
    const query = { data: undefined, error: null, refetch: vi.fn() };
    const { rerender } = render(<Async query={query}>{() => null}</Async>);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    rerender(
      <Async page query={query}>
        {() => null}
      </Async>,
    );
    expect(screen.getByRole('heading', { level: 1, name: 'Bezig met laden…' })).toBeInTheDocument();
  });
});

describe('what could not be fetched', () => {
  it('can be tried again when it may come right', () => {
    render(<ErrorState error={problem(503)} onRetry={vi.fn()} />);
    expect(screen.getByRole('button', { name: 'Probeer het opnieuw' })).toBeInTheDocument();
  });

  it.each([403, 404, 410])('is final when the answer is %i', (status) => {
    render(<ErrorState error={problem(status)} onRetry={vi.fn()} />);
    expect(screen.getByText('Hierom.')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is told under a heading of its own when the whole page waited for it', () => {
    const query = { data: undefined, error: problem(503), refetch: vi.fn() };
    const { rerender } = render(<Async query={query}>{() => null}</Async>);
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
    rerender(
      <Async page query={query}>
        {() => null}
      </Async>,
    );
    expect(screen.getByRole('heading', { level: 1, name: 'Deze pagina is niet geladen' })).toBeInTheDocument();
  });
});
