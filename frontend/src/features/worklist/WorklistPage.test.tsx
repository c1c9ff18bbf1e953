import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '@/lib/roles';
import { onTelephone } from '@/testing/narrow';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import WorklistPage from './WorklistPage';

const id = (number: number) => `b5f1c0de-0000-7000-8000-0000000000${number}`;
const colleague = { id: id(30), name: 'Proef Persoon 4' };

const item = (number: number, part: object = {}) => ({
  caseId: id(number),
  number: `NMD-2026-00${number}`,
  caseKind: 'REPORT',
  reportKind: 'CALAMITY',
  status: 'SUBMITTED',
  providerId: id(50),
  providerName: 'Voorbeeldzorg De Eik',
  municipalityName: 'Assen',
  dueOn: '2026-11-20',
  dueKind: 'RECEIPT_CONFIRMATION',
  dueState: 'RUNNING',
  unreadMessages: 0,
  inspectionsToPlan: [],
  version: 4,
  ...part,
});

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get('*/api/v1/system', () =>
      HttpResponse.json({
        version: '1',
        demo: false,
        malwareScanner: false,
        mailServer: false,
        signIn: 'OWN_ACCOUNTS',
        today: '2026-11-22',
      }),
    ),
    http.get('*/api/v1/work-items/summary', () =>
      HttpResponse.json({
        open: 2,
        overdue: 2,
        dueThisWeek: 0,
        mine: 0,
        unassigned: 2,
        awaitingMyAgreement: 0,
        unreadMessages: 0,
      }),
    ),
    http.get('*/api/v1/work-items', ({ request }) => {
      const { searchParams, search } = new URL(request.url);
      if (searchParams.has('cursor')) return new HttpResponse(null, { status: 400 });
      asked.push(search);
      return HttpResponse.json({ items: [item(11), item(12)] });
    }),
    http.get('*/api/v1/colleagues', () => HttpResponse.json({ items: [{ ...colleague, roles: ['SUPERVISOR'] }] })),
    http.get('*/api/v1/authorities', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/saved-filters', () => HttpResponse.json({ items: [] })),
  );
});

function renderList(address = '/werkplek', roles: readonly Role[] = ['COORDINATOR']) {
  const root = createRootRoute();
  const list = createRoute({ getParentRoute: () => root, path: 'werkplek', component: WorklistPage });
  const router = createRouter({
    routeTree: root.addChildren([list]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  renderPage(<RouterProvider router={router as never} />, { roles: [...roles] });
  return router;
}

const firstRow = () => screen.findByRole('link', { name: 'NMD-2026-0011' });

describe('the work list', () => {
  it('shows each case with how late it is by the clock of the product', async () => {
    renderList();
    const row = (await firstRow()).closest('tr') as HTMLElement;
    expect(within(row).getByText('2 dagen te laat')).toBeInTheDocument();
    expect(within(row).getByText('Niet toegewezen')).toBeInTheDocument();
    expect(screen.getByText('2 zaken zijn over de termijn.')).toBeInTheDocument();
  });

  it('brings few cases at a time to a telephone, where each is a card', async () => {
    onTelephone();
    renderList();
    await firstRow();
    expect(asked.at(-1)).toContain('limit=15');
  });

  it('keeps the list near the top of a telephone, and what one can begin behind one button', async () => {
    onTelephone();
    const user = userEvent.setup();
    renderList();
    await firstRow();
    expect(screen.queryByRole('link', { name: 'Telefonische melding' })).not.toBeInTheDocument();
    expect(screen.queryByText('2 zaken zijn over de termijn.')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Sneltoetsen/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Acties', expanded: false }));
    expect(screen.getByRole('link', { name: 'Telefonische melding' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Melding opvragen' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Exporteren' })).toBeInTheDocument();
  });

  it('leads whoever was asked to inspect to the plan, with the signal as its cause', async () => {
    const asked = { caseKind: 'SIGNAL', status: 'DECIDED', inspectionsToPlan: ['LAWFULNESS'] };
    server.use(
      http.get('*/api/v1/work-items', () =>
        HttpResponse.json({ items: [item(11, asked), item(12, { ...asked, providerId: null, providerName: null })] }),
      ),
    );
    renderList('/werkplek?assignee=me', ['SUPERVISOR']);
    const links = await screen.findAllByRole('link', { name: 'Plan rechtmatigheidsonderzoek' });
    // of the second nobody knows the provider yet, so that there is nobody to inspect
    expect(links).toHaveLength(1);
    expect(links[0]).toHaveAttribute(
      'href',
      `/werkplek/onderzoeken/nieuw?aanbieder=${id(50)}&aanleiding=${id(11)}&gericht=LAWFULNESS`,
    );
    expect(screen.getByText('Onderzoek te plannen zodra de aanbieder bekend is')).toBeVisible();
  });

  it('does not tell a reader to take steps, nor what waits for handlers', async () => {
    renderList('/werkplek', ['EXECUTIVE_READER']);
    await firstRow();
    expect(screen.getByText('2 zaken zijn over de termijn.')).toBeInTheDocument();
    expect(screen.queryByText(/handel de stap zelf af/)).not.toBeInTheDocument();
    expect(screen.queryByRole('navigation', { name: 'Snel naar' })).not.toBeInTheDocument();
  });

  it('keeps the filters in the address and asks the server for them', async () => {
    const user = userEvent.setup();
    const router = renderList('/werkplek?term=OVERDUE');
    await firstRow();
    expect(asked.at(-1)).toContain('term=OVERDUE');
    await user.selectOptions(screen.getByLabelText('Aan zet'), 'TEAM');
    await vi.waitFor(() => expect(router.state.location.search).toEqual({ term: 'OVERDUE', action: 'TEAM' }));
    await vi.waitFor(() => expect(asked.at(-1)).toContain('action=TEAM'));
  });

  it('is worked with keys alone', async () => {
    const user = userEvent.setup();
    renderList();
    const first = await firstRow();
    await user.keyboard('j');
    expect(first).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'NMD-2026-0012' })).toHaveFocus();
    await user.keyboard('k');
    expect(first).toHaveFocus();
    await user.keyboard('x');
    expect(screen.getByText('1 zaak gekozen')).toBeInTheDocument();
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('j');
    expect(screen.getByRole('searchbox')).toHaveValue('j');
  });

  it('leaves the keys alone when they are turned off', async () => {
    localStorage.setItem('waarborg.shortcuts', 'off');
    const user = userEvent.setup();
    renderList();
    const first = await firstRow();
    await user.keyboard('j');
    expect(first).not.toHaveFocus();
  });

  it('assigns several cases and tells the result of each', async () => {
    const user = userEvent.setup();
    const versions: (string | null)[] = [];
    server.use(
      http.post(`*/api/v1/cases/${id(11)}/assignment`, ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        return HttpResponse.json({ id: id(11), number: 'NMD-2026-0011', assignee: colleague, version: 5 });
      }),
      http.post(`*/api/v1/cases/${id(12)}/assignment`, () =>
        HttpResponse.json(
          { type: '/problems/stale', title: 'Gewijzigd', detail: 'Iemand anders was u voor.', status: 412 },
          { status: 412 },
        ),
      ),
    );
    renderList();
    await user.click(await screen.findByRole('checkbox', { name: 'Selecteer alles' }));
    await user.keyboard('a');
    const dialog = await screen.findByRole('dialog', { name: '2 zaken toewijzen' });
    await user.click(await within(dialog).findByRole('combobox'));
    await user.click(await screen.findByRole('option', { name: 'Proef Persoon 4' }));
    await user.click(within(dialog).getByRole('button', { name: 'Toewijzen' }));
    expect(await within(dialog).findByText('1 van 2 toegewezen')).toBeInTheDocument();
    expect(within(dialog).getByText('Iemand anders was u voor.')).toBeInTheDocument();
    expect(versions).toEqual(['"4"']);
  });
});
