import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { PublicationProgress, PublicationSection } from './PublicationSection';
import type { Publication } from './queries';

const inspectionId = 'b5f1c0de-0000-7000-8000-000000000021';
const publicationId = 'b5f1c0de-0000-7000-8000-000000000022';
const path = '*/api/v1/publications/:id';

const publication = (part: Partial<Publication> = {}): Publication => ({
  id: publicationId,
  document: 'QUALITY_INSPECTION',
  caseId: inspectionId,
  number: 'PRF-2026-0001',
  year: 2026,
  written: false,
  state: 'PREPARING',
  content: {
    title: 'Periodiek kwaliteitsonderzoek',
    summary: '',
    followUp: 'Een verbeterplan.',
    sections: [{ id: 's', heading: 'Bevindingen', passages: [{ id: 'p', text: 'Bel 06-12345678.' }] }],
    reactions: [],
  },
  summaryOnly: false,
  barred: false,
  savedAt: '2026-11-29T08:00:00Z',
  savedBy: 'Proef Persoon 3',
  findings: [
    {
      fingerprint: 'f00d',
      kind: 'PHONE',
      place: 'sections/0/passages/0',
      text: '06-12345678',
      before: 'Bel ',
      after: '.',
    },
  ],
  cleared: [],
  corrections: [],
  actions: ['savePublication', 'clearFinding', 'proposePublication'],
  version: 3,
  ...part,
});

describe('the public version of a report', () => {
  it('is begun on purpose, and only by who may', async () => {
    let begun = 0;
    server.use(
      http.post('*/api/v1/inspections/:id/publication', () =>
        HttpResponse.json(publication(), { status: 201, headers: { ETag: `"${++begun}"` } }),
      ),
    );
    const { unmount } = renderPage(
      <PublicationSection
        of="inspection"
        caseId={inspectionId}
        publicationId={undefined}
        actions={['beginPublication']}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Openbare versie maken' }));
    await waitFor(() => expect(begun).toBe(1));
    unmount();

    renderPage(<PublicationSection of="inspection" caseId={inspectionId} publicationId={undefined} actions={[]} />);
    expect(screen.queryByRole('button', { name: 'Openbare versie maken' })).toBeNull();
  });

  it('takes pointed-at words away on the version that was read, and shows the text that is left', async () => {
    let now = publication();
    let sent: unknown;
    let seen: string | null = null;
    server.use(
      http.get(path, () => HttpResponse.json(now, { headers: { ETag: `"${now.version}"` } })),
      http.put(`${path}/clearance`, async ({ request }) => {
        sent = await request.json();
        seen = request.headers.get('If-Match');
        now = publication({
          version: 4,
          findings: [],
          content: {
            ...now.content,
            sections: now.content.sections.map((section) => ({
              ...section,
              passages: [{ id: 'p', text: 'Bel [weggelaten].' }],
            })),
          },
        });
        return HttpResponse.json(now, { headers: { ETag: '"4"' } });
      }),
    );
    renderPage(<PublicationProgress publicationId={publicationId} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Weghalen: 06-12345678' }));

    await screen.findByText('Er zijn geen mogelijke persoonsgegevens meer aangewezen.');
    expect(sent).toEqual({ fingerprint: 'f00d', how: 'REMOVED' });
    expect(seen).toBe('"3"');
    expect(screen.getByLabelText('Bevindingen, alinea 1')).toHaveValue('Bel [weggelaten].');
  });

  it('leaves what is pointed at alone and says so while the typed text is not saved', async () => {
    let cleared = 0;
    server.use(
      http.get(path, () => HttpResponse.json(publication(), { headers: { ETag: '"3"' } })),
      http.put(path, () =>
        HttpResponse.json(
          { type: '/problems/invalid', title: 'Niet goed', status: 400, detail: 'Kijk het na.', violations: [] },
          { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
      http.put(`${path}/clearance`, () => HttpResponse.json(publication({ version: ++cleared }))),
    );
    renderPage(<PublicationProgress publicationId={publicationId} />);

    await userEvent.type(await screen.findByLabelText('Wat volgt er?'), ' Snel.');
    await userEvent.click(screen.getByRole('button', { name: 'Weghalen: 06-12345678' }));
    expect(await screen.findByText('Er is nog niets gewijzigd')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Vervangen: 06-12345678' }));
    const dialog = within(screen.getByRole('dialog'));
    const replacement = dialog.getByLabelText('Wat komt ervoor in de plaats?');
    await userEvent.click(replacement);
    await userEvent.paste('x'.repeat(501));
    await userEvent.click(dialog.getByRole('button', { name: 'Vervangen' }));
    expect((await dialog.findAllByText('Gebruik ten hoogste 500 tekens.')).length).toBeGreaterThan(0);
    await userEvent.clear(replacement);
    await userEvent.type(replacement, 'een nummer');
    await userEvent.click(dialog.getByRole('button', { name: 'Vervangen' }));
    expect(await dialog.findByText('Er is nog niets gewijzigd')).toBeVisible();
    expect(replacement).toHaveValue('een nummer');
    expect(cleared).toBe(0);
  });

  it('goes on with the keyboard at the next place, and after the last one hears that none is left', async () => {
    const [first] = publication().findings;
    if (!first) throw new Error('nothing to clear');
    let now = publication({
      findings: [first, { ...first, fingerprint: 'beef', kind: 'EMAIL', text: 'proef@voorbeeld.example' }],
    });
    server.use(
      http.get(path, () => HttpResponse.json(now, { headers: { ETag: `"${now.version}"` } })),
      http.put(`${path}/clearance`, () => {
        now = { ...now, findings: now.findings.slice(1), version: now.version + 1 };
        return HttpResponse.json(now, { headers: { ETag: `"${now.version}"` } });
      }),
    );
    renderPage(<PublicationProgress publicationId={publicationId} />);

    (await screen.findByRole('button', { name: 'Weghalen: 06-12345678' })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Weghalen: proef@voorbeeld.example' })).toHaveFocus(),
    );
    await userEvent.keyboard('{Enter}');
    const clean = await screen.findByText('Er zijn geen mogelijke persoonsgegevens meer aangewezen.');
    await waitFor(() => expect(document.activeElement).toContainElement(clean));
    expect(document.body).not.toHaveFocus();
  });

  it('fetches what a colleague made of it, so that a place can be cleared after all', async () => {
    let now = publication();
    let refused = 0;
    server.use(
      http.get(path, () => HttpResponse.json(now, { headers: { ETag: `"${now.version}"` } })),
      http.put(`${path}/clearance`, ({ request }) => {
        if (request.headers.get('If-Match') === '"3"') {
          refused += 1;
          now = { ...now, version: 4 };
          return HttpResponse.json(
            { type: '/problems/changed-meanwhile', title: 'Gewijzigd', status: 412, detail: 'Iemand was u voor.' },
            { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
          );
        }
        now = publication({ findings: [], version: 5 });
        return HttpResponse.json(now, { headers: { ETag: '"5"' } });
      }),
    );
    renderPage(<PublicationProgress publicationId={publicationId} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Weghalen: 06-12345678' }));
    expect(await screen.findByText('Iemand anders was u voor')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Weghalen: 06-12345678' }));
    expect(await screen.findByText('Er zijn geen mogelijke persoonsgegevens meer aangewezen.')).toBeVisible();
    expect(refused).toBe(1);
  });

  it.each([
    ['PREPARING', /U kunt de tekst bewaren/],
    ['WAITING', /Op de dag zelf wordt dit niet openbaar/],
    ['PUBLISHED', /Wat openbaar is, blijft openbaar/],
  ] as const)('tells in the state %s what the settings stand in the way of', async (state, told) => {
    server.use(http.get(path, () => HttpResponse.json(publication({ state, barred: true, actions: [] }))));
    renderPage(<PublicationProgress publicationId={publicationId} />);
    expect(await screen.findByText('Dit mag nu niet openbaar worden')).toBeVisible();
    expect(screen.getByText(told)).toBeVisible();
    expect(screen.queryByText(/wordt het rapport vanzelf openbaar/)).toBeNull();
  });

  it('shows who decides what was cleared and what was found since', async () => {
    server.use(
      http.get(path, () =>
        HttpResponse.json(
          publication({
            state: 'PROPOSED',
            actions: ['decidePublication'],
            cleared: [
              {
                kind: 'EMAIL',
                how: 'KEPT',
                reason: 'Het adres staat op de site.',
                by: 'Proef Persoon 3',
                at: '2026-11-29T08:00:00Z',
              },
            ],
          }),
        ),
      ),
    );
    renderPage(<PublicationProgress publicationId={publicationId} />);

    expect(await screen.findByText('Er zijn nieuwe plekken gevonden')).toBeVisible();
    expect(screen.getByText('06-12345678')).toBeVisible();
    expect(screen.getByText(/E-mailadres blijft staan: Het adres staat op de site\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Weghalen/ })).toBeNull();
  });

  it('discards a correction only after asking, on the version that was read, with what was typed here', async () => {
    let now = publication({ state: 'CORRECTING', findings: [], actions: ['discardCorrection'] });
    let seen: string | null = null;
    sessionStorage.setItem(`waarborg.unsaved.publication.${publicationId}`, '"getypt"');
    server.use(
      http.get(path, () => HttpResponse.json(now, { headers: { ETag: `"${now.version}"` } })),
      http.delete(`${path}/correction`, ({ request }) => {
        seen = request.headers.get('If-Match');
        now = { ...now, state: 'PUBLISHED', actions: ['correctPublication'], version: 4 };
        return HttpResponse.json(now, { headers: { ETag: '"4"' } });
      }),
    );
    renderPage(<PublicationProgress publicationId={publicationId} />);

    const open = await screen.findByRole('button', { name: 'Verbetering weggooien' });
    await userEvent.click(open);
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Annuleren' }));
    expect(seen).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Verbetering weggooien' }));
    const dialog = within(screen.getByRole('alertdialog', { name: 'Verbetering weggooien?' }));
    expect(dialog.getByText(/Het openbare rapport blijft zoals iedereen het nu leest/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Weggooien' }));

    const told = await screen.findByText('Iedereen kan het rapport lezen.');
    expect(seen).toBe('"3"');
    expect(sessionStorage.getItem(`waarborg.unsaved.publication.${publicationId}`)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Verbetering weggooien' })).toBeNull();
    await waitFor(() => expect(document.activeElement).toContainElement(told));
  });

  it('tells in the dialog why a correction cannot be discarded', async () => {
    const now = publication({ state: 'CORRECTING', findings: [], actions: ['discardCorrection'] });
    server.use(
      http.get(path, () => HttpResponse.json(now)),
      http.delete(`${path}/correction`, () =>
        HttpResponse.json(
          {
            type: '/problems/nothing-to-go-back-to',
            title: 'Kan niet',
            status: 409,
            detail: 'Leg de verbetering voor.',
          },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    renderPage(<PublicationProgress publicationId={publicationId} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Verbetering weggooien' }));
    const dialog = within(screen.getByRole('alertdialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Weggooien' }));
    expect(await dialog.findByText(/Leg de verbetering voor\./)).toBeVisible();
  });

  it.each([
    ['PREPARING', true],
    ['CORRECTING', false],
  ] as const)('offers in the state %s not to publish: %s', async (state, offered) => {
    server.use(http.get(path, () => HttpResponse.json(publication({ state, findings: [] }))));
    renderPage(<PublicationProgress publicationId={publicationId} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Voorleggen aan een collega' }));

    expect(screen.getByRole('radio', { name: 'Voor een deel openbaar' })).toBeVisible();
    expect(screen.queryAllByRole('radio', { name: 'Niet openbaar' })).toHaveLength(offered ? 1 : 0);
  });
});
