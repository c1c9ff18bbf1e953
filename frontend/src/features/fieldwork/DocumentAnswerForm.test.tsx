import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { useInspection } from '@/domain/useInspection';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { DocumentAnswerForm } from './DocumentAnswerForm';
import type { DocumentRequest } from './queries';

const request: DocumentRequest = {
  id: 'r1',
  inspectionId: 'o1',
  items: [{ text: 'Roosters van mei', attachmentIds: [] }],
  state: 'OPEN',
  dueOn: '2026-12-10',
  requestedAt: '2026-11-20T09:00:00Z',
  attachments: [],
  version: 1,
};
const file = {
  id: 'b1',
  fileName: 'rooster.pdf',
  size: 5,
  state: 'QUARANTINED',
  uploadedAt: '2026-11-21T09:00:00Z',
};

/** What is typed is saved a second later. */
const afterTyping = { timeout: 3000 };

/** The request as the inspection on the page has it. */
function OnPage() {
  const inspection = useInspection('o1');
  const [found] = inspection.data?.documentRequests ?? [];
  return found ? (
    <>
      <p>{found.draft?.answers.join() ?? 'niets bewaard'}</p>
      <DocumentAnswerForm request={found} />
    </>
  ) : null;
}

it('waits for a file that is still on its way, and sends on top of what was kept', async () => {
  let arrive: () => void = () => undefined;
  let version = 1;
  const sent: unknown[] = [];
  server.use(
    http.get('*/inspections/o1', () => HttpResponse.json({ id: 'o1', documentRequests: [request] })),
    http.get('*/cases/o1/attachments', () => HttpResponse.json({ items: version > 1 ? [file] : [] })),
    http.post('*/cases/o1/attachments', async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return HttpResponse.json(file, { status: 201 });
    }),
    http.put('*/document-requests/r1/draft', async ({ request: call }) => {
      version += 1;
      return HttpResponse.json({ ...request, version, draft: await call.json() });
    }),
    http.post('*/document-requests/r1/answer', async ({ request: call }) => {
      sent.push(call.headers.get('If-Match'), await call.json());
      return HttpResponse.json({ ...request, state: 'ANSWERED' });
    }),
  );
  renderPage(<OnPage />);
  await userEvent.type(await screen.findByLabelText('Roosters van mei'), 'Zie bijlage.');
  // What was kept stands in what is shown of the inspection.
  expect(await screen.findByText('Zie bijlage.', { selector: 'p' })).toBeVisible();

  await userEvent.upload(screen.getByTestId('file-input'), new File(['rooster'], 'rooster.pdf'));
  const submit = screen.getByRole('button', { name: 'Stuur de documenten' });
  await userEvent.click(submit);
  expect(submit).toHaveAttribute('aria-busy', 'true');
  expect(sent).toEqual([]);
  arrive();
  await vi.waitFor(() =>
    expect(sent).toEqual(['"3"', { answers: ['Zie bijlage.'], attachmentIds: ['b1'], fileItems: [] }]),
  );
});

it('says at its field which document has no answer yet', async () => {
  server.use(
    http.get('*/inspections/o1', () => HttpResponse.json({ id: 'o1', documentRequests: [request] })),
    http.get('*/cases/o1/attachments', () => HttpResponse.json({ items: [] })),
    http.put('*/document-requests/r1/draft', () => HttpResponse.json({ ...request, version: 2 })),
    http.post('*/document-requests/r1/answer', () =>
      HttpResponse.json(
        {
          type: '/problems/invalid-input',
          title: 'Niet alles is goed ingevuld',
          status: 400,
          detail: 'Kijk de genoemde velden na en probeer het opnieuw.',
          violations: [{ pointer: '/answers/0', code: 'required', message: 'Vul dit in.' }],
        },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  renderPage(<OnPage />);
  const answer = await screen.findByLabelText('Roosters van mei');
  await userEvent.click(screen.getByRole('button', { name: 'Stuur de documenten' }));
  expect(await screen.findByRole('link', { name: 'Vul dit in.' })).toBeVisible();
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(answer).toBeInvalid();
  expect(answer).toHaveAccessibleDescription(/Vul dit in\./);
  await userEvent.type(answer, 'Zie bijlage.');
  expect(answer).toBeValid();
});

it('says with each file to which of the asked documents it belongs', async () => {
  const two: DocumentRequest = {
    ...request,
    items: [...request.items, { text: 'Facturen van mei', attachmentIds: [] }],
    draft: { answers: ['Volgt', ''], attachmentIds: ['b1'] },
  };
  const kept: unknown[] = [];
  server.use(
    http.get('*/inspections/o1', () => HttpResponse.json({ id: 'o1', documentRequests: [two] })),
    http.get('*/cases/o1/attachments', () => HttpResponse.json({ items: [file] })),
    http.put('*/document-requests/r1/draft', async ({ request: call }) => {
      const draft = await call.json();
      kept.push(draft);
      return HttpResponse.json({ ...two, version: 2, draft });
    }),
  );
  renderPage(<OnPage />);
  const belongs = await screen.findByLabelText('Waar hoort rooster.pdf bij?');
  expect(belongs).toHaveDisplayValue('Het hele verzoek');
  await userEvent.selectOptions(belongs, 'Facturen van mei');
  await vi.waitFor(
    () => expect(kept.at(-1)).toMatchObject({ fileItems: [{ attachmentId: 'b1', item: 1 }] }),
    afterTyping,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Verwijder rooster.pdf' }));
  await vi.waitFor(() => expect(kept.at(-1)).toMatchObject({ attachmentIds: [], fileItems: [] }), afterTyping);
});
