import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { Provider } from './fields';
import { LocationSection } from './LocationSection';

const north = 'b5f1c0de-0000-7000-8000-000000000001';
const south = 'b5f1c0de-0000-7000-8000-000000000002';
const shelter = { code: 'SHELTER', labelNl: 'Opvang', labelEn: 'Shelter', sort: 1, own: false };
const farm = { code: 'CARE_FARM', labelNl: 'Zorgboerderij', labelEn: 'Care farm', sort: 2, own: true };

const provider = {
  authorities: [
    { id: north, name: 'Toezicht Noord' },
    { id: south, name: 'Toezicht Zuid' },
  ],
  locations: [{ id: 'l1', name: 'Huis De Eik', municipalityName: 'Assen', provisions: ['SHELTER', 'CARE_FARM'] }],
} as unknown as Provider;

it('tells a provider its provisions in words, also one that only one of its authorities knows', async () => {
  server.use(
    http.get('*/api/v1/reference-lists/provisions', ({ request }) => {
      const of = new URL(request.url).searchParams.get('authorityId');
      return HttpResponse.json({ items: of === south ? [shelter, farm] : [shelter] });
    }),
  );
  renderPage(<LocationSection provider={provider} mayChange={false} />, { roles: ['PROVIDER_USER'] });
  expect(await screen.findByText('Opvang, Zorgboerderij')).toBeVisible();
});
