import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, http, HttpResponse } from 'msw';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { Signal } from './queries';
import { CorrectStep, FlagStep } from './SignalSteps';

const item = (code: string, label: string, group?: string) => ({
  id: crypto.randomUUID(),
  code,
  labelNl: label,
  labelEn: label,
  group,
  sort: 10,
  validFrom: '2015-01-01',
  own: false,
  version: 0,
});

const lists: Record<string, unknown[]> = {
  'signal-themes': [item('SAFETY', 'Veiligheid')],
  'signal-natures': [item('VIOLENCE', 'Geweld', 'SAFETY')],
  laws: [item('JEUGDWET', 'Jeugdwet')],
};

describe('correcting a signal', () => {
  it('shows what was chosen before, also when the lists come later than the form', async () => {
    server.use(
      http.get('*/api/v1/reference-lists/:list', async ({ params }) => {
        await delay(50);
        return HttpResponse.json({ items: lists[String(params['list'])] ?? [] });
      }),
      http.get('*/api/v1/municipalities', () => HttpResponse.json({ items: [] })),
    );
    const signal = {
      id: 'b5f1c0de-0000-7000-8000-000000000011',
      theme: 'SAFETY',
      law: 'JEUGDWET',
      version: 1,
      actions: [],
      content: { nature: 'VIOLENCE', sourceKind: 'RESIDENT', sourceQuestions: [] },
    } as unknown as Signal;
    renderPage(
      <CorrectStep signal={signal} open statusText="" onDone={vi.fn()} onCancel={vi.fn()} onReload={vi.fn()} />,
      { roles: ['SUPERVISOR'] },
    );
    await waitFor(() => expect(screen.getByLabelText(/^Thema/)).toHaveValue('SAFETY'));
    expect(screen.getByLabelText(/^Aard/)).toHaveValue('VIOLENCE');
    expect(screen.getByLabelText(/^Wet/)).toHaveValue('JEUGDWET');
  });
});

/** The page of a signal that is read anew, by itself or after somebody else was first. */
function FlaggedPage({ onServer }: { readonly onServer: { version: number } }) {
  const [version, setVersion] = useState(onServer.version);
  const read = () => setVersion(onServer.version);
  const signal = { id: 'b5f1c0de-0000-7000-8000-000000000012', pressSensitive: false, version } as Signal;
  const reload = () => {
    read();
    return Promise.resolve();
  };
  return (
    <>
      <FlagStep signal={signal} open statusText="" onDone={vi.fn()} onCancel={vi.fn()} onReload={reload} />
      <button onClick={read}>Opnieuw gelezen</button>
    </>
  );
}

describe('a step that changes what was filled in before', () => {
  it('is sent on top of what it was opened on, and after a refusal on top of what is shown then', async () => {
    const user = userEvent.setup();
    const onServer = { version: 1 };
    const sentOn: (string | null)[] = [];
    server.use(
      http.put('*/api/v1/signals/:id/press-sensitivity', ({ request }) => {
        sentOn.push(request.headers.get('If-Match'));
        return request.headers.get('If-Match') === `"${onServer.version}"`
          ? HttpResponse.json({})
          : HttpResponse.json(
              { type: 'x/stale', title: 'Veranderd', status: 412 },
              { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
            );
      }),
    );
    renderPage(<FlaggedPage onServer={onServer} />, { roles: ['SUPERVISOR'] });
    await user.click(screen.getByLabelText('Ja'));
    onServer.version = 2;
    await user.click(screen.getByRole('button', { name: 'Opnieuw gelezen' }));
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Iemand anders was u voor')).toBeVisible();
    expect(screen.getByLabelText('Ja')).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(sentOn).toEqual(['"1"', '"2"']));
  });
});
