import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { useInspectionReport } from './queries';
import { SectionCard } from './SectionCard';

const section = {
  id: 's1',
  heading: 'Bevindingen',
  passages: [{ id: 'p1', text: 'Rooster ontbreekt.' }],
  gone: false,
  leftOver: [],
  version: 1,
};

/** The section as the report on the page has it. */
function OnPage() {
  const report = useInspectionReport('o1');
  return report.data?.sections.map((one) => <SectionCard key={one.id} inspectionId="o1" section={one} mayWrite />);
}

it('goes on writing from what was saved, also after closing, and names new passages as the server does', async () => {
  const puts: { on: string | null; body: unknown }[] = [];
  let onServer = section;
  server.use(
    http.get('*/inspections/o1/report', () => HttpResponse.json({ inspectionId: 'o1', sections: [onServer] })),
    http.put('*/report-sections/s1', async ({ request }) => {
      const body = (await request.json()) as Pick<typeof section, 'heading' | 'passages'>;
      puts.push({ on: request.headers.get('If-Match'), body });
      const passages = body.passages.map((one, at) => ({ ...one, id: `p${at + 1}` }));
      onServer = { ...section, heading: body.heading, passages, version: onServer.version + 1 };
      return HttpResponse.json(onServer);
    }),
  );
  renderPage(<OnPage />);
  await userEvent.click(await screen.findByRole('button', { name: /^Bewerk/ }));
  await userEvent.type(screen.getByLabelText(/Alinea 1/), ' Ook in mei.');
  await userEvent.click(screen.getByRole('button', { name: 'Voeg een alinea toe' }));
  await userEvent.type(screen.getByLabelText(/Alinea 2/), 'Nieuw.');
  await userEvent.click(screen.getByRole('button', { name: /^Klaar met bewerken/ }));
  expect(await screen.findByText('Rooster ontbreekt. Ook in mei.')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: /^Bewerk/ }));
  await userEvent.type(screen.getByLabelText(/Alinea 2/), ' Meer.');
  await userEvent.click(screen.getByRole('button', { name: /^Klaar met bewerken/ }));
  expect(await screen.findByText('Nieuw. Meer.')).toBeVisible();
  expect(puts.at(-1)).toEqual({
    on: `"${onServer.version - 1}"`,
    body: {
      heading: 'Bevindingen',
      passages: [
        { id: 'p1', text: 'Rooster ontbreekt. Ook in mei.' },
        { id: 'p2', text: 'Nieuw. Meer.' },
      ],
    },
  });
});
