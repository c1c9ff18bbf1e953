import { act, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import ScorePage from './ScorePage';

vi.mock('@/domain/usePathParam', () => ({ usePathParam: () => 'o1' }));
vi.mock('@/lib/useFilters', () => ({ useFilters: () => ({ filters: {} }) }));

const scale = [
  { code: 'MET', labelNl: 'Voldoet', value: 1 },
  { code: 'UNMET', labelNl: 'Schiet tekort', value: 0 },
];
const theme = (code: string, nameNl: string) => ({
  code,
  nameNl,
  criteria: [{ number: 1, ref: `${code}1`, labelNl: `Criterium ${code}1` }],
});

/** Two themes of one criterion: the first is done, the second when a score is given. */
function scoring(score?: string) {
  const done = score ? 1 : 0;
  const outcome = (count: number, measured: number) => ({
    points: count,
    possible: count,
    percent: count ? 100 : null,
    verdict: count ? 'GOOD' : 'NONE',
    flagged: false,
    assessed: count,
    done: count,
    measured,
  });
  const one = { measured: true, notAssessed: false, finding: '', evidence: [] };
  return {
    version: 1,
    frameworks: [],
    framework: {
      scoreScale: scale,
      themes: [theme('V', 'Veiligheid'), theme('L', 'Leefklimaat')],
      decisionRule: { goodAbovePercent: 75, sufficientFromPercent: 65, themeInsufficientBelowPercent: 65 },
    },
    scores: [
      { ...one, ref: 'V1', score: 'MET', done: true, version: 1 },
      { ...one, ref: 'L1', ...(score ? { score } : {}), done: Boolean(score), version: done },
    ],
    result: {
      overall: outcome(1 + done, 2),
      themes: [
        { code: 'V', name: 'Veiligheid', limitPercent: 65, outcome: outcome(1, 1) },
        { code: 'L', name: 'Leefklimaat', limitPercent: 65, outcome: outcome(done, 1) },
      ],
    },
  };
}

let given: string | undefined;

function open(score?: string) {
  given = score;
  vi.useFakeTimers({ shouldAdvanceTime: true });
  server.use(
    http.get('*/inspections/o1', () => HttpResponse.json({ id: 'o1', number: 'NMD-1', actions: ['saveScore'] })),
    http.get('*/inspections/o1/scoring', () => HttpResponse.json(scoring(given))),
    http.get('*/cases/o1/attachments', () => HttpResponse.json({ items: [] })),
  );
  renderPage(<ScorePage />);
}

afterEach(() => {
  vi.useRealTimers();
});

it('begins with the first theme where something is open, and stays there', async () => {
  open();
  expect(await screen.findByRole('heading', { name: 'Leefklimaat', level: 1 })).toBeVisible();
  expect(screen.getByText('0 van 1 gedaan')).toBeVisible();
});

it('begins with the first theme when nothing is open', async () => {
  open('MET');
  expect(await screen.findByRole('heading', { name: 'Veiligheid', level: 1 })).toBeVisible();
});

it('shows within a quarter of a minute what a colleague scored', async () => {
  open();
  expect(await screen.findByRole('radio', { name: /Schiet tekort/ })).not.toBeChecked();
  given = 'UNMET';
  await act(() => vi.advanceTimersByTimeAsync(15_000));
  await vi.waitFor(() => expect(screen.getByRole('radio', { name: /Schiet tekort/ })).toBeChecked());
  expect(screen.getByRole('heading', { name: 'Leefklimaat', level: 1 })).toBeVisible();
});
