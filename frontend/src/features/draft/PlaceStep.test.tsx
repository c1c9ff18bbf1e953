import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import type { ReactNode } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { toForm, type DraftForm } from './draftForm';
import { EventStep } from './EventStep';
import { DraftProvider } from './fields';
import { PlaceStep } from './PlaceStep';

const authority = 'b5f1c0de-0000-7000-8000-000000000071';
const location = {
  id: 'b5f1c0de-0000-7000-8000-000000000072',
  name: 'Huis De Eik',
  municipalityCode: 'GM0106',
  municipalityName: 'Assen',
};

const item = (code: string, labelNl: string) => ({ code, labelNl, labelEn: labelNl, sort: 1, validFrom: '2015-01-01' });
const kinds = [item('CALAMITY', 'Calamiteit'), item('SENSITIVE_INCIDENT', 'Gevoelig incident')];
const natures = [item('INJURY', 'Letsel')];

/** The lists as the product has them, and as this authority uses them. */
const listOf = (list: string, forAuthority: boolean) => {
  if (list === 'report-kinds') return forAuthority ? kinds.slice(0, 1) : kinds;
  if (list === 'natures') return forAuthority ? [...natures, item('OWN', 'Brand')] : natures;
  return [];
};

beforeEach(() => {
  server.use(
    http.get('*/own-provider', () => HttpResponse.json({ locations: [location] })),
    http.get('*/authorities', () => HttpResponse.json({ items: [{ id: authority, name: 'Toezicht Proef' }] })),
    http.get('*/municipalities', () =>
      HttpResponse.json({
        items: [{ code: 'GM0106', name: 'Assen', authorityId: authority, authorityName: 'Toezicht Proef' }],
      }),
    ),
    http.get('*/reference-lists/:list', ({ params, request }) =>
      HttpResponse.json({
        items: listOf(String(params['list']), new URL(request.url).searchParams.get('authorityId') === authority),
      }),
    ),
  );
});

function Draft({ filled, children }: { readonly filled: Partial<DraftForm>; readonly children: ReactNode }) {
  const form = useForm<DraftForm>({ defaultValues: { ...toForm({}), ...filled } });
  const surroundings = {
    draftId: 'd',
    providerId: 'p',
    byStaff: false,
    addressOf: () => '/',
    errors: {},
    setError: () => undefined,
  };
  return (
    <FormProvider {...form}>
      <DraftProvider value={surroundings}>{children}</DraftProvider>
    </FormProvider>
  );
}

describe('what is asked for the authority that receives the report', () => {
  it('offers the kinds that it takes in, and says so of one that was chosen before', async () => {
    renderPage(
      <Draft filled={{ kind: 'SENSITIVE_INCIDENT' }}>
        <PlaceStep />
      </Draft>,
    );
    expect(await screen.findByLabelText('Gevoelig incident')).toBeChecked();
    await userEvent.click(screen.getByLabelText('Op een locatie van ons'));
    await userEvent.selectOptions(await screen.findByLabelText('Welke locatie?'), location.id);
    expect(await screen.findByText(/neemt dit soort meldingen niet aan/)).toBeVisible();
    await userEvent.click(screen.getByLabelText('Calamiteit'));
    expect(screen.queryByLabelText('Gevoelig incident')).toBeNull();
  });

  it('offers what it added to a list itself', async () => {
    renderPage(
      <Draft filled={{ placeKind: 'LOCATION', locationId: location.id }}>
        <EventStep />
      </Draft>,
    );
    expect(await screen.findByRole('option', { name: 'Brand' })).toBeInTheDocument();
  });
});
