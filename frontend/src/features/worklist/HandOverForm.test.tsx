import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { HandOverForm } from './HandOverForm';

const people = [
  { value: '0197a000-0000-7000-8000-000000000001', label: 'Proef Een' },
  { value: '0197a000-0000-7000-8000-000000000002', label: 'Proef Twee' },
];

it('hands all work over only when it is confirmed whose work goes to whom', async () => {
  const user = userEvent.setup();
  const handed: unknown[] = [];
  server.use(
    http.post('*/api/v1/hand-overs', async ({ request }) => {
      handed.push(await request.json());
      const done = { caseId: '0197a000-0000-7000-8000-000000000003', number: 'NMD-2026-0001', done: true };
      return HttpResponse.json({ items: [done] }, { status: 201 });
    }),
  );
  renderPage(<HandOverForm people={people} />, { roles: ['COORDINATOR'] });

  await user.click(screen.getByRole('button', { name: 'Draag al het werk over' }));
  expect(await screen.findByRole('link', { name: 'Kies van wie het werk is.' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Kies wie het werk krijgt.' })).toBeVisible();

  await user.selectOptions(screen.getByLabelText('Van'), 'Proef Een');
  await user.selectOptions(screen.getByLabelText('Naar'), 'Proef Twee');
  await user.type(screen.getByLabelText('Reden'), 'Vertrek');
  await user.click(screen.getByRole('button', { name: 'Draag al het werk over' }));
  const asked = await screen.findByRole('alertdialog');
  expect(asked).toHaveTextContent('Alle openstaande zaken van Proef Een gaan naar Proef Twee.');
  expect(handed).toHaveLength(0);

  await user.click(within(asked).getByRole('button', { name: 'Draag al het werk over' }));
  expect(await screen.findByText('1 van 1 zaken overgedragen.')).toBeVisible();
  expect(handed).toEqual([{ fromId: people[0]?.value, toId: people[1]?.value, reason: 'Vertrek' }]);
});
