import { renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/lib/problem';
import { useIntent } from './useIntent';

const lostAnswer = new ApiProblem({ kind: 'timeout', title: 'Geen antwoord' });
const refused = new ApiProblem({ kind: 'answered', status: 400, title: 'Klopt niet' });

describe('the key of an intent', () => {
  it('stays the same while the outcome is unknown, and is new afterwards', async () => {
    const { result } = renderHook(() => useIntent());
    const send = vi.fn<(key: string) => Promise<string>>().mockRejectedValueOnce(lostAnswer).mockResolvedValue('done');
    await expect(result.current({ a: 1 }, send)).rejects.toBe(lostAnswer);
    await result.current({ a: 1 }, send);
    await result.current({ a: 1 }, send);
    const [first, second, third] = send.mock.calls.map(([key]) => key);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('is new for other content and after a refusal', async () => {
    const { result } = renderHook(() => useIntent());
    const send = vi
      .fn<(key: string) => Promise<string>>()
      .mockRejectedValueOnce(lostAnswer)
      .mockRejectedValueOnce(refused)
      .mockResolvedValue('done');
    await expect(result.current({ a: 1 }, send)).rejects.toBe(lostAnswer);
    await expect(result.current({ a: 2 }, send)).rejects.toBe(refused);
    await result.current({ a: 2 }, send);
    expect(new Set(send.mock.calls.map(([key]) => key)).size).toBe(3);
  });
});
