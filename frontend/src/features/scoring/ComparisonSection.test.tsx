import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { ComparisonSection } from './ComparisonSection';

const criterion = (ref: string, change: string) => ({ ref, label: `Criterium ${ref}`, theme: 'V', change });

it('sums up how many criteria of a re-test came out how', async () => {
  server.use(
    http.get('*/inspections/o1/scoring/comparison', () =>
      HttpResponse.json({
        earlierId: 'o0',
        earlierNumber: 'NRD-2026-0001',
        sameFramework: true,
        themes: [],
        criteria: [criterion('V1', 'BETTER'), criterion('V2', 'SAME'), criterion('V3', 'OPEN')],
        counts: { better: 1, worse: 0, same: 1, open: 1 },
      }),
    ),
  );
  renderPage(<ComparisonSection inspectionId="o1" />);
  expect(
    await screen.findByText('Aantal criteria: 1 beter, 0 slechter, 1 gelijk, 1 niet te vergelijken.'),
  ).toBeVisible();
});
