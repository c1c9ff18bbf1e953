import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import type { InspectionReport } from './queries';
import { ReactionList } from './ReactionList';

const report = {
  reactions: [
    { id: 'r1', passageId: 'criterion-A1', about: '**A1. Uren kloppen**\n\nDe uren missen.', text: 'Ze staan er.' },
  ],
} as unknown as InspectionReport;

it('weighs a reaction with the passage that it is about in view', async () => {
  renderPage(<ReactionList report={report} mayWeigh />);
  await userEvent.click(screen.getByRole('button', { name: /Weeg deze reactie/ }));
  const dialog = within(screen.getByRole('dialog'));
  expect(await dialog.findByText('De uren missen.')).toBeVisible();
  expect(dialog.getByText('Ze staan er.')).toBeVisible();
});
