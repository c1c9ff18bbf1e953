import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { AgreeStep } from './AgreeStep';
import type { Report } from './shared';

const yes = { answer: 'YES', reason: 'Nagevraagd.' } as const;

const proposed = (part: Partial<NonNullable<Report['assessment']>>) =>
  ({
    id: 'b5f1c0de-0000-7000-8000-000000000010',
    version: 3,
    assessment: {
      id: 'b5f1c0de-0000-7000-8000-000000000011',
      at: '2026-11-20T09:00:00Z',
      by: 'Toezichthouder Noord',
      outcome: 'TRANSFERRED',
      leadsTo: 'TRANSFERRED',
      reason: 'Niet voor ons.',
      rightReceiver: yes,
      calamityOrViolence: yes,
      internalProcessStarted: yes,
      criminalInvestigation: yes,
      ...part,
    },
  }) as Report;

const renderStep = (report: Report, { lettersWait = false } = {}) =>
  renderPage(
    <AgreeStep
      report={report}
      open
      lettersWait={lettersWait}
      statusText="Wacht op akkoord"
      onDone={vi.fn()}
      onCancel={vi.fn()}
      onReload={vi.fn()}
    />,
    { roles: ['COORDINATOR'] },
  );

describe('the second person', () => {
  it('reads the letter that leaves on agreement', async () => {
    renderStep(proposed({ letter: { subject: 'Wij dragen over', body: 'Aan de **inspectie**.' } }));
    await userEvent.click(screen.getByText('Lees de brief die bij uw akkoord hoort'));
    const letter = screen.getByRole('region', { name: 'Lees de brief die bij uw akkoord hoort' });
    expect(within(letter).getByText('Wij dragen over')).toBeInTheDocument();
    expect(await within(letter).findByText('inspectie')).toBeInTheDocument();
    expect(screen.getByText('De melding eindigt. De brief gaat weg.')).toBeInTheDocument();
  });

  it('hears that the letter waits as long as the provider sees nothing new', () => {
    renderStep(proposed({ letter: { subject: 'Wij dragen over', body: 'Aan de inspectie.' } }), { lettersWait: true });
    expect(
      screen.getByText('De melding eindigt. De brief wacht tot het vervolg zichtbaar wordt voor de aanbieder.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/brief gaat weg/)).not.toBeInTheDocument();
  });

  it('hears that a report can be closed after the conversation, and that no letter leaves', () => {
    renderStep(proposed({ outcome: 'CONVERSATION', leadsTo: 'READY_TO_CLOSE' }));
    expect(screen.getByText(/na het gesprek afsluiten, zonder onderzoek/)).toBeInTheDocument();
    expect(screen.getByText('De behandelaar kan de melding daarna afsluiten.')).toBeInTheDocument();
    expect(screen.queryByText(/brief/)).not.toBeInTheDocument();
  });

  it('hears that a report left to the inspectorate does not end yet', () => {
    renderStep(proposed({ outcome: 'LEFT_TO_INSPECTORATE', leadsTo: 'LEFT_TO_INSPECTORATE' }));
    expect(screen.getByText('Wij wachten de rijksinspectie af. De brief gaat weg.')).toBeInTheDocument();
  });
});
