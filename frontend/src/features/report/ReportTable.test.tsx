import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { components } from '@/api/schema.gen';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { ReportTable } from './ReportTable';

type ReportSummary = components['schemas']['ReportSummary'];

const asking = 'b5f1c0de-0000-7000-8000-000000000010';
const quiet = 'b5f1c0de-0000-7000-8000-000000000011';

const report = (id: string, number: string) =>
  ({ id, number, kind: 'CALAMITY', status: 'INVESTIGATION_ORDERED', locationName: 'Huis De Eik' }) as ReportSummary;

beforeEach(() => {
  server.use(
    http.get('*/api/v1/tasks', () =>
      HttpResponse.json({
        items: [
          {
            kind: 'WRITE_INVESTIGATION',
            reportId: asking,
            caseKind: 'REPORT',
            number: 'NMD-2026-0001',
            dueOn: '2026-12-15',
          },
          { kind: 'READ_MESSAGE', reportId: asking, caseKind: 'REPORT', number: 'NMD-2026-0001', count: 2 },
        ],
      }),
    ),
  );
  renderPage(<ReportTable reports={[report(asking, 'NMD-2026-0001'), report(quiet, 'NMD-2026-0002')]} />, {
    roles: ['PROVIDER_USER'],
  });
});

describe("a provider's reports", () => {
  it('say what is asked and by when, each a way to where it is done', async () => {
    const row = screen.getByRole('row', { name: /NMD-2026-0001/ });
    expect(await within(row).findByRole('link', { name: 'Schrijf het onderzoeksverslag' })).toHaveAttribute(
      'href',
      `/portaal/meldingen/${asking}/onderzoek`,
    );
    expect(within(row).getByText('15 dec 2026')).toBeInTheDocument();
    expect(within(row).getByRole('link', { name: 'Lees 2 nieuwe berichten' })).toBeInTheDocument();
  });

  it('ask nothing of the others', async () => {
    await screen.findByRole('link', { name: 'Schrijf het onderzoeksverslag' });
    const row = screen.getByRole('row', { name: /NMD-2026-0002/ });
    expect(within(row).getAllByRole('link')).toHaveLength(1);
  });
});
