import { screen, waitFor } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { Signal } from './queries';
import { CorrectStep } from './SignalSteps';

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
