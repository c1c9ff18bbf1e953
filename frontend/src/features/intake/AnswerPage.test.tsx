import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import AnswerPage from './AnswerPage';

const conversation = {
  number: 'NMD-2026-0007',
  state: 'IN_PROGRESS',
  receivedOn: '2026-11-20',
  authorityName: 'Toezicht Noord',
  questions: [{ id: 'v1', text: 'Op welke dagen is het?', askedAt: '2026-11-21T09:00:00Z' }],
  mayAnswer: true,
};

const code = '7K3M-0000-ZZZZ-1111-2222';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  server.use(
    http.post('*/api/v1/source-conversations/opening', () => HttpResponse.json(conversation)),
    http.post('*/api/v1/source-conversations/answers', () =>
      HttpResponse.json(
        { ...conversation, questions: [{ ...conversation.questions[0], answeredAt: '2026-11-22T09:00:00Z' }] },
        { status: 201 },
      ),
    ),
  );
});

async function open() {
  const user = userEvent.setup();
  const page = renderPage(<AnswerPage />);
  await user.type(screen.getByLabelText('Uw code'), code);
  await user.click(screen.getByRole('button', { name: 'Bekijk' }));
  return { user, page, field: await screen.findByLabelText('Uw antwoord') };
}

describe('answering with a receipt code', () => {
  it('keeps what was typed when the page is left, in this tab only and without the code', async () => {
    const { user, page, field } = await open();
    await user.type(field, 'Elke maandag.');
    page.unmount();
    expect((await open()).field).toHaveValue('Elke maandag.');
    expect(localStorage).toHaveLength(0);
    expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain('7K3M');
  });

  it('waits for a file that is still on its way', async () => {
    const bodies: unknown[] = [];
    let arrive: () => void = () => undefined;
    server.use(
      http.post('*/api/v1/signal-form/files', async () => {
        await new Promise<void>((resolve) => (arrive = resolve));
        return HttpResponse.json({ id: 'b1', fileName: 'brief.txt', size: 5 }, { status: 201 });
      }),
      http.post('*/api/v1/source-conversations/answers', async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(conversation, { status: 201 });
      }),
    );
    const { user, field } = await open();
    await user.type(field, 'Zie de brief.');
    const [input] = screen.getAllByTestId('file-input');
    if (input) await user.upload(input, new File(['brief'], 'brief.txt', { type: 'text/plain' }));
    const [first] = screen.getAllByRole('button', { name: 'Verstuur' });
    if (first) await user.click(first);
    expect(first).toHaveAttribute('aria-busy', 'true');
    expect(bodies).toEqual([]);
    arrive();
    await vi.waitFor(() => expect(bodies).toMatchObject([{ files: { fileIds: ['b1'] } }]));
  });

  it('keeps nothing after sending', async () => {
    const { user, field } = await open();
    await user.type(field, 'Elke maandag.');
    const [first] = screen.getAllByRole('button', { name: 'Verstuur' });
    if (first) await user.click(first);
    await screen.findByText(/^U hebt geantwoord op/);
    expect(sessionStorage).toHaveLength(0);
  });

  it('keeps nothing when the visitor says to be done', async () => {
    const { user, field } = await open();
    await user.type(field, 'Elke maandag.');
    await user.click(screen.getByRole('button', { name: 'Klaar, sluit af' }));
    expect(sessionStorage).toHaveLength(0);
    expect((await screen.findByLabelText('Uw code')).textContent).toBe('');
  });
});
