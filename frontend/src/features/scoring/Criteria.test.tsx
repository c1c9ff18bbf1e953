import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { Criteria } from './Criteria';

const criterion = (ref: string, labelNl: string) => ({ ref, labelNl, weight: 1 });
const open = (ref: string) => ({
  ref,
  measured: true,
  done: false,
  notAssessed: false,
  finding: '',
  evidence: [],
  version: 0,
});
const saved: unknown[] = [];

const props = {
  inspection: { id: 'b5f1c0de-0000-7000-8000-000000000041', visits: [] },
  framework: {
    scoreScale: [
      { code: 'MET', labelNl: 'Voldoet' },
      { code: 'UNMET', labelNl: 'Schiet tekort' },
    ],
  },
  criteria: [
    { criterion: criterion('V1', 'Er is een meldcode'), score: open('V1') },
    { criterion: criterion('V2', 'De omgeving is veilig'), score: open('V2') },
  ],
  readOnly: false,
  save: (ref: string, _etag: string, body: object) => {
    saved.push({ ref, ...body });
    return Promise.resolve({ ...open(ref), version: 1 });
  },
} as unknown as Parameters<typeof Criteria>[0];

beforeEach(() => {
  saved.length = 0;
  server.use(http.get('*/api/v1/cases/:caseId/attachments', () => HttpResponse.json({ items: [] })));
});
afterEach(() => vi.restoreAllMocks());

it('opens one criterion at a time on a telephone, and keeps what was typed in the one that closes', async () => {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) => Object.assign(new EventTarget(), { media, matches: true }) as MediaQueryList,
  );
  const user = userEvent.setup();
  renderPage(<Criteria {...props} />);
  expect(screen.getAllByRole('radio', { name: /Voldoet/ })).toHaveLength(1);

  await user.type(screen.getByRole('textbox', { name: /Bevinding/ }), 'Hij hangt er.');
  await user.click(screen.getByRole('button', { name: 'Volgend criterium' }));
  expect(screen.getByRole('button', { name: 'De omgeving is veilig' })).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('radio', { name: /Voldoet/ })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: /Bevinding/ })).toHaveValue('');
  await waitFor(() => expect(saved).toContainEqual(expect.objectContaining({ ref: 'V1', finding: 'Hij hangt er.' })));

  await user.click(screen.getByRole('button', { name: 'Er is een meldcode' }));
  expect(screen.getByRole('textbox', { name: /Bevinding/ })).toHaveValue('Hij hangt er.');
});

it('shows all of them where there is room, and goes on with Enter', async () => {
  const user = userEvent.setup();
  renderPage(<Criteria {...props} />);
  const [first, second] = screen.getAllByRole('radio', { name: /Voldoet/ });
  first?.focus();
  await user.keyboard('1{Enter}');
  expect(first).toBeChecked();
  expect(second).toHaveFocus();
});

it('goes on to the finding from the score that a digit gave', async () => {
  const user = userEvent.setup();
  renderPage(<Criteria {...props} />);
  screen.getAllByRole('radio', { name: /Voldoet/ })[0]?.focus();
  await user.keyboard('2');
  expect(screen.getAllByRole('radio', { name: /Schiet tekort/ })[0]).toHaveFocus();
  await user.tab();
  await user.keyboard('De deur stond open.');
  expect(screen.getAllByRole('textbox', { name: /Bevinding/ })[0]).toHaveValue('De deur stond open.');
});
