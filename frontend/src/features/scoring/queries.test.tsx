import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '@/api/queryClient';
import { server } from '@/testing/server';
import { useSaveScore, useScoring, type CriterionScore } from './queries';

const score = (ref: string, version: number, finding = ''): CriterionScore => ({
  ref,
  measured: true,
  version,
  notAssessed: false,
  finding,
  evidence: [],
  done: version > 0,
});
const result = (points: number) => ({ overall: { points }, themes: [] });
const scoring = (points: number, ...scores: CriterionScore[]) => ({
  version: 1,
  suggestedGroup: 'PROFESSIONAL',
  suggestedFunding: 'IN_KIND',
  frameworks: [],
  scores,
  result: result(points),
});

async function reading() {
  const queries = createQueryClient();
  const { result: hook } = renderHook(() => ({ known: useScoring('o1').data, save: useSaveScore('o1') }), {
    wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  });
  await vi.waitFor(() => expect(hook.current.known).toBeDefined());
  return hook;
}

const body = { score: 'MEETS', notAssessed: false, finding: '', evidence: [] };

describe('a score that is saved', () => {
  it('stands with its result in what is shown, without reading again', async () => {
    let read = 0;
    server.use(
      http.get('*/inspections/o1/scoring', () => {
        read += 1;
        return HttpResponse.json(scoring(0, score('V1', 0)));
      }),
      http.put('*/scoring/criteria/V1', () =>
        HttpResponse.json({ version: 1, score: score('V1', 1, 'Gezien.'), result: result(3) }),
      ),
    );
    const hook = await reading();
    await act(() => hook.current.save('V1', '"0"', body));
    await vi.waitFor(() =>
      expect(hook.current.known).toMatchObject({
        result: { overall: { points: 3 } },
        scores: [{ finding: 'Gezien.' }],
      }),
    );
    expect(read).toBe(1);
  });

  it('does not bring back an older result when answers come in another order than they were asked', async () => {
    let release: () => void = () => undefined;
    let onServer = scoring(0, score('V1', 0), score('V2', 0));
    server.use(
      http.get('*/inspections/o1/scoring', () => HttpResponse.json(onServer)),
      http.put('*/scoring/criteria/V1', async () => {
        await new Promise<void>((resolve) => (release = resolve));
        return HttpResponse.json({ version: 1, score: score('V1', 1), result: result(3) });
      }),
      http.put('*/scoring/criteria/V2', () =>
        HttpResponse.json({ version: 1, score: score('V2', 1), result: result(6) }),
      ),
    );
    const hook = await reading();
    await act(async () => {
      const first = hook.current.save('V1', '"0"', body);
      await hook.current.save('V2', '"0"', body);
      onServer = scoring(6, score('V1', 1), score('V2', 1));
      release();
      await first;
    });
    expect(hook.current.known).toMatchObject({ scores: [{ done: true }, { done: true }] });
    expect(hook.current.known?.result?.overall.points).not.toBe(3);
    await vi.waitFor(() => expect(hook.current.known?.result?.overall.points).toBe(6));
  });
});
