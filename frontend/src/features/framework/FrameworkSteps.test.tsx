import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { FrameworkSteps } from './FrameworkSteps';
import type { Framework } from './queries';

const proposed = (proposedBy: string) => ({ id: 'k1', state: 'PROPOSED', version: 3, proposedBy }) as Framework;

it('offers agreeing to a second person, and taking back to who proposed it', () => {
  const { unmount } = renderPage(<FrameworkSteps framework={proposed('Iemand anders')} list="/" />, {
    roles: ['COORDINATOR'],
  });
  expect(screen.getByRole('button', { name: 'Akkoord' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Terugsturen' })).toBeVisible();
  unmount();

  renderPage(<FrameworkSteps framework={proposed('Proef Persoon 3')} list="/" />, { roles: ['COORDINATOR'] });
  expect(screen.queryByRole('button', { name: 'Akkoord' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Terugnemen' })).toBeVisible();
});

it('tells what a new version is before it makes one', async () => {
  const inUse = { ...proposed('Iemand anders'), state: 'IN_USE' } as Framework;
  renderPage(<FrameworkSteps framework={inUse} list="/" />, { roles: ['COORDINATOR'] });
  await userEvent.click(screen.getByRole('button', { name: 'Nieuwe versie maken' }));
  expect(screen.getByRole('alertdialog')).toHaveTextContent('begint als kopie van deze versie');
});
