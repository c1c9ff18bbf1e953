import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { AgreeFinalStep } from './ReportSteps';

const frame = {
  open: true,
  statusText: '',
  onDone: () => undefined,
  onCancel: () => undefined,
  onReload: () => Promise.resolve(),
};

it('asks the second person for a reason only when not agreeing, and sends none otherwise', async () => {
  const bodies: unknown[] = [];
  server.use(
    http.get('*/inspections/o1/report', () =>
      HttpResponse.json({ inspectionId: 'o1', proposedBy: 'Proef', version: 2 }),
    ),
    http.post('*/report/finalisation-agreement', async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ inspectionId: 'o1', version: 3 });
    }),
  );
  renderPage(<AgreeFinalStep inspection={{ id: 'o1' }} {...frame} />);
  const decide = await screen.findByRole('button', { name: 'Leg vast' });
  await userEvent.click(decide);
  expect(await screen.findAllByText('Kies een van de mogelijkheden.')).not.toHaveLength(0);
  expect(screen.queryByText('Schrijf waarom u nog niet akkoord gaat.')).toBeNull();

  await userEvent.click(screen.getByLabelText('Nog niet akkoord'));
  await userEvent.type(screen.getByLabelText('Reden'), 'De conclusie mist.');
  await userEvent.click(screen.getByLabelText('Akkoord, het rapport is definitief'));
  await userEvent.click(decide);
  await vi.waitFor(() => expect(bodies).toEqual([{ agreed: true }]));
});
