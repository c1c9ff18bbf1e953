import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { JudgementSection } from './JudgementSection';

const inspection = { id: 'o1', actions: [] } as unknown as Parameters<typeof JudgementSection>[0]['inspection'];

const judgement = {
  version: 1,
  result: { themes: [] },
  proposedVerdict: 'INSUFFICIENT',
  verdict: 'INSUFFICIENT',
  proposedConsequence: 'IMPROVE_WITHOUT_RETEST',
  consequence: 'HEAVIER_MEASURE',
  wantedVerdict: 'GOOD',
  wantedConsequence: null,
  consequenceText: 'Stuur een verbeterplan.',
  deviates: true,
  deviationReason: '',
  agreement: 'TO_ASK',
  nobodyThere: false,
  behaviours: [
    { code: 'OPENNESS', labelNl: 'Open zijn' },
    { code: 'LEARNING', labelNl: 'Leren' },
  ],
  trust: [{ code: 'OPENNESS', weight: 'HARMED', seen: 'Stukken kwamen niet.' }],
  actions: ['saveJudgement', 'askJudgementAgreement'],
};

const shown = (change: object = {}) => {
  server.use(http.get('*/inspections/o1/judgement', () => HttpResponse.json({ ...judgement, ...change })));
  renderPage(<JudgementSection inspection={inspection} />);
};

it('asks for the reason of a deviation before it asks a second person', async () => {
  shown();
  await userEvent.click(await screen.findByRole('button', { name: 'Akkoord vragen' }));
  const reason = screen.getByLabelText('Waarom wijkt u af?');
  expect(reason).toHaveFocus();
  expect(reason).toHaveAccessibleDescription(/Schrijf waarom u afwijkt/);
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
});

it('is text to read for who cannot change it, with what was weighed and nothing else', async () => {
  shown({ actions: [], agreement: 'AGREED', deviationReason: 'Bijna alles is hersteld.' });
  expect(await screen.findByText('Bijna alles is hersteld.')).toBeVisible();
  expect(screen.getByText('Stuur een verbeterplan.')).toBeVisible();
  expect(screen.getByText('Stukken kwamen niet.')).toBeVisible();
  expect(screen.getByText('Geschaad')).toBeVisible();
  expect(screen.queryByText('Leren')).not.toBeInTheDocument();
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
