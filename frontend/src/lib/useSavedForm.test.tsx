import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from './problem';
import { useSavedForm } from './useSavedForm';

interface Minutes {
  readonly text: string;
}

const save = vi.fn<(form: Minutes, etag: string) => Promise<{ etag: string }>>();

function opened(known: Minutes, etag: string) {
  return renderHook(
    (read: { known: Minutes; etag: string }) =>
      useSavedForm<Minutes>({ key: 'minutes', ...read, toBody: (form) => form, save, toField: () => 'text' }),
    { initialProps: { known, etag } },
  );
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers();
  save.mockReset().mockResolvedValue({ etag: '"2"' });
});
afterEach(() => void vi.useRealTimers());

describe('a form that saves itself', () => {
  it('takes over what is newer while nothing waits', async () => {
    const { result, rerender } = opened({ text: 'Eerst.' }, '"1"');
    rerender({ known: { text: 'Van een collega.' }, etag: '"2"' });
    await pass(0);
    expect(result.current.form.getValues('text')).toBe('Van een collega.');

    act(() => result.current.form.setValue('text', 'Van mij.'));
    await pass(1_000);
    expect(save.mock.calls).toEqual([[{ text: 'Van mij.' }, '"2"']]);
  });

  it('keeps what waits to be saved, also when something newer is read', async () => {
    const { result, rerender } = opened({ text: 'Eerst.' }, '"1"');
    act(() => result.current.form.setValue('text', 'Van mij.'));
    rerender({ known: { text: 'Van een collega.' }, etag: '"2"' });
    await pass(0);
    expect(result.current.form.getValues('text')).toBe('Van mij.');
  });

  it('does not go back to what was read before its own last save', async () => {
    save.mockResolvedValue({ etag: '"3"' });
    const { result, rerender } = opened({ text: 'Eerst.' }, '"1"');
    act(() => result.current.form.setValue('text', 'Van mij.'));
    await pass(1_000);
    rerender({ known: { text: 'Tussendoor gelezen.' }, etag: '"2"' });
    await pass(0);
    expect(result.current.form.getValues('text')).toBe('Van mij.');
  });

  it('puts back what had not been saved as a conflict with what is newer, never over it', async () => {
    save.mockRejectedValue(new ApiProblem({ kind: 'answered', status: 412, title: 'Gewijzigd' }));
    const before = opened({ text: 'Eerst.' }, '"1"');
    act(() => before.result.current.form.setValue('text', 'Van mij.'));
    before.unmount();
    await pass(1_000);

    const { result } = opened({ text: 'Van een collega.' }, '"2"');
    await pass(1_000);
    expect(result.current.form.getValues('text')).toBe('Van mij.');
    expect(save).toHaveBeenLastCalledWith({ text: 'Van mij.' }, '"1"');
    expect(result.current.saving.state.kind).toBe('conflict');
  });
});
