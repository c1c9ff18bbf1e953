import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from './problem';
import { unsavedCopy, useAutosave } from './useAutosave';

const offline = new ApiProblem({ kind: 'offline', title: 'Geen verbinding' });
const stale = new ApiProblem({ kind: 'answered', status: 412, slug: 'stale', title: 'Gewijzigd' });
const refused = new ApiProblem({ kind: 'answered', status: 400, slug: 'invalid', title: 'Klopt niet' });

type Save = (value: string, etag: string) => Promise<{ etag: string }>;

function autosaving(save: Save) {
  return renderHook(() => useAutosave({ key: 'draft-1', etag: '"1"', save, delay: 1_000 }));
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('autosave', () => {
  it('sends once, a moment after the last change, on top of the version that was read', async () => {
    const save = vi.fn<Save>().mockResolvedValue({ etag: '"2"' });
    const { result } = autosaving(save);
    act(() => result.current.change('a'));
    await pass(600);
    act(() => result.current.change('ab'));
    expect(result.current.state.kind).toBe('waiting');
    await pass(1_000);
    expect(save.mock.calls).toEqual([['ab', '"1"']]);
    expect(result.current.state.kind).toBe('saved');
    expect(result.current.etag()).toBe('"2"');
  });

  it('sends what was typed during a request afterwards, on the version that the request gave', async () => {
    let finish: (answer: { etag: string }) => void = () => undefined;
    const save = vi
      .fn<Save>()
      .mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)))
      .mockResolvedValue({ etag: '"3"' });
    const { result } = autosaving(save);
    act(() => result.current.change('a'));
    await pass(1_000);
    act(() => result.current.change('ab'));
    await act(async () => {
      finish({ etag: '"2"' });
      await vi.advanceTimersByTimeAsync(1_000);
    });
    expect(save.mock.calls).toEqual([
      ['a', '"1"'],
      ['ab', '"2"'],
    ]);
  });

  it('keeps the text on this device without a connection and sends it when there is one again', async () => {
    const save = vi.fn<Save>().mockRejectedValueOnce(offline).mockResolvedValue({ etag: '"2"' });
    const { result } = autosaving(save);
    act(() => result.current.change('hier'));
    await pass(1_000);
    expect(result.current.state.kind).toBe('offline');
    expect(unsavedCopy('draft-1')).toBe('hier');
    await act(async () => {
      window.dispatchEvent(new Event('online'));
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(result.current.state.kind).toBe('saved');
    expect(unsavedCopy('draft-1')).toBeUndefined();
  });

  it('tries again by itself, later and later', async () => {
    const save = vi.fn<Save>().mockRejectedValue(offline);
    const { result } = autosaving(save);
    act(() => result.current.change('hier'));
    await pass(1_000);
    await pass(2_000);
    await pass(5_000);
    expect(save).toHaveBeenCalledTimes(3);
  });

  it('does not repeat what the server refuses, but sends the next change', async () => {
    const save = vi.fn<Save>().mockRejectedValueOnce(refused).mockResolvedValue({ etag: '"2"' });
    const { result } = autosaving(save);
    act(() => result.current.change('te lang'));
    await pass(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(result.current.state.kind).toBe('rejected');
    act(() => result.current.change('kort'));
    await pass(1_000);
    expect(result.current.state.kind).toBe('saved');
  });

  it('stops at a conflict and overwrites nobody until somebody decides', async () => {
    const save = vi.fn<Save>().mockRejectedValueOnce(stale).mockResolvedValue({ etag: '"8"' });
    const { result } = autosaving(save);
    act(() => result.current.change('van mij'));
    await pass(1_000);
    expect(result.current.state.kind).toBe('conflict');
    act(() => result.current.change('van mij, verder'));
    await pass(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    await act(async () => {
      result.current.resolve('"7"', 'keep');
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(save).toHaveBeenLastCalledWith('van mij, verder', '"7"');
    expect(result.current.state.kind).toBe('saved');
  });

  it('tells whether the server has everything before one goes on', async () => {
    const save = vi.fn<Save>().mockResolvedValueOnce({ etag: '"2"' }).mockRejectedValue(offline);
    const { result } = autosaving(save);
    act(() => result.current.change('a'));
    await act(async () => expect(await result.current.flush()).toBe(true));
    act(() => result.current.change('b'));
    await act(async () => expect(await result.current.flush()).toBe(false));
  });

  it('sends what waits when one goes to another page', async () => {
    const save = vi.fn<Save>().mockResolvedValue({ etag: '"2"' });
    const { result, unmount } = autosaving(save);
    act(() => result.current.change('a'));
    unmount();
    await pass(0);
    expect(save).toHaveBeenCalledTimes(1);
  });
});
