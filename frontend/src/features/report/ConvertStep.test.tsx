import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { ConvertStep } from './ConvertStep';
import type { Report } from './queries';

it('offers the kinds that the receiver of the consultation takes in, and no others', async () => {
  const kind = (code: string) => ({ code, labelNl: code, labelEn: code, sort: 1, own: false });
  server.use(
    http.get('*/api/v1/reference-lists/report-kinds', () =>
      HttpResponse.json({ items: ['CALAMITY', 'VIOLENCE', 'CONSULTATION'].map(kind) }),
    ),
  );
  const report = { id: 'm1', authorityId: 'a1', version: 1 } as Report;
  const nothing = () => undefined;
  renderPage(
    <ConvertStep
      report={report}
      open
      statusText=""
      onDone={nothing}
      onCancel={nothing}
      onReload={() => Promise.resolve()}
    />,
    { roles: ['PROVIDER_USER'] },
  );
  expect(await screen.findByRole('radio', { name: 'Calamiteit' })).toBeVisible();
  expect(screen.getAllByRole('radio')).toHaveLength(2);
});
