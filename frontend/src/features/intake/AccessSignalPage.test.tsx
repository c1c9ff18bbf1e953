import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import AccessSignalPage from './AccessSignalPage';

beforeEach(() => {
  sessionStorage.clear();
  server.use(
    http.get('*/api/v1/municipalities', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/reference-lists/:list', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/reference-lists/:list/items', () => HttpResponse.json({ items: [] })),
  );
});

describe('the form of access officers', () => {
  it('keeps what was typed when the page is left, for this person', async () => {
    const user = userEvent.setup();
    const page = renderPage(<AccessSignalPage />, { roles: ['ACCESS_OFFICER'] });
    await user.type(await screen.findByLabelText(/^Aanbieder/), 'Het huis op de hoek');
    page.unmount();
    renderPage(<AccessSignalPage />, { roles: ['ACCESS_OFFICER'] });
    expect(await screen.findByLabelText(/^Aanbieder/)).toHaveValue('Het huis op de hoek');
  });
});
