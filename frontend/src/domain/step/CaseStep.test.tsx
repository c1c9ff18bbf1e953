import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ApiProblem } from '@/lib/problem';
import { server } from '@/testing/server';
import { renderPage } from '@/testing/render';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { CaseStep } from './CaseStep';

const caseId = 'b5f1c0de-0000-7000-8000-000000000010';

interface Sent {
  readonly values: { readonly reason: string };
  readonly letter: { readonly subject: string; readonly body: string } | undefined;
  readonly key: string;
}

function renderStep(send: (sent: Sent) => Promise<unknown>, { letter = true, open = true, lettersWait = false } = {}) {
  const onDone = vi.fn();
  const onReload = vi.fn(() => Promise.resolve());
  const view = renderPage(
    <CaseStep
      name={`test.${caseId}`}
      title="Afsluiten"
      open={open}
      lettersWait={lettersWait}
      statusText="Afgesloten"
      onDone={onDone}
      onCancel={vi.fn()}
      onReload={onReload}
      schema={z.object({ reason: z.string().trim().min(1, 'Schrijf de reden op.') })}
      defaultValues={{ reason: '' }}
      {...(letter
        ? { letter: { caseId, kind: () => 'CLOSING' as const, values: (values: { reason: string }) => values } }
        : {})}
      submitLabel="Verstuur"
      done="Gedaan"
      send={(values, { key, letter: text }) => send({ values, key, letter: text })}
      fields={(form) => (
        <FormField label="Reden" {...form.field('reason')}>
          <TextArea {...form.register('reason')} />
        </FormField>
      )}
    />,
    { roles: ['SUPERVISOR'] },
  );
  return { ...view, onDone, onReload };
}

const previews = (asked: unknown[] = []) =>
  http.post(`*/api/v1/cases/${caseId}/letter-previews`, async ({ request }) => {
    asked.push(await request.json());
    return HttpResponse.json({
      kind: 'CLOSING',
      subject: 'Wij sluiten af',
      body: 'Geachte heer, mevrouw',
      recipients: ['Bestuurder De Eik'],
    });
  });

const problem = (status: number, slug: string) =>
  new ApiProblem({ kind: 'answered', status, slug, title: 'Dat kan nu niet', detail: 'De melding is al afgesloten.' });

describe('a step of a case', () => {
  it('shows the letter filled with what was typed, and sends it as it was edited', async () => {
    const user = userEvent.setup();
    const asked: unknown[] = [];
    server.use(previews(asked));
    const send = vi.fn<(sent: Sent) => Promise<void>>(() => Promise.resolve());
    const { onDone } = renderStep(send);
    await user.type(screen.getByLabelText('Reden'), 'Klaar');
    await user.click(screen.getByRole('button', { name: 'Verder naar de brief' }));
    const body = await screen.findByLabelText('Tekst');
    expect(asked).toEqual([{ kind: 'CLOSING', values: { reason: 'Klaar' } }]);
    expect(screen.getByText('Bestuurder De Eik')).toBeInTheDocument();
    expect(send).not.toHaveBeenCalled();
    await user.type(body, ' De Eik');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(send.mock.calls[0]?.[0]).toMatchObject({
      values: { reason: 'Klaar' },
      letter: { subject: 'Wij sluiten af', body: 'Geachte heer, mevrouw De Eik' },
    });
  });

  it('says that a letter waits as long as the provider sees nothing new', async () => {
    const user = userEvent.setup();
    server.use(previews());
    renderStep(vi.fn(), { lettersWait: true });
    await user.type(screen.getByLabelText('Reden'), 'Klaar');
    await user.click(screen.getByRole('button', { name: 'Verder naar de brief' }));
    expect(await screen.findByText(/wacht tot u het vervolg zichtbaar maakt/)).toBeInTheDocument();
  });

  it('does not go on to the letter while something is missing', async () => {
    const user = userEvent.setup();
    renderStep(vi.fn());
    await user.click(screen.getByRole('button', { name: 'Verder naar de brief' }));
    expect(await screen.findAllByText('Schrijf de reden op.')).not.toHaveLength(0);
    expect(screen.getByLabelText('Reden')).toBeInTheDocument();
  });

  it('keeps what was typed when somebody else was first, and offers the latest version', async () => {
    const user = userEvent.setup();
    const { onReload, onDone } = renderStep(() => Promise.reject(problem(412, 'stale')), { letter: false });
    await user.type(screen.getByLabelText('Reden'), 'Klaar');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(await screen.findByText('Iemand anders was u voor')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Haal de nieuwste versie op' }));
    expect(onReload).toHaveBeenCalled();
    expect(onDone).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Reden')).toHaveValue('Klaar');
  });

  it('says why a step cannot be taken, shows how the case stands, and offers no way that does not help', async () => {
    const user = userEvent.setup();
    const { onReload } = renderStep(() => Promise.reject(problem(409, 'illegal-transition')), { letter: false });
    await user.type(screen.getByLabelText('Reden'), 'Klaar');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(await screen.findByText('De melding is al afgesloten.')).toBeInTheDocument();
    expect(await screen.findByText(/De pagina is al ververst/)).toBeInTheDocument();
    expect(onReload).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Haal de nieuwste versie op' })).not.toBeInTheDocument();
    expect(screen.getByLabelText('Reden')).toHaveValue('Klaar');
  });

  it('goes back to the form when the server finds something wrong with an answer', async () => {
    const user = userEvent.setup();
    server.use(previews());
    renderStep(() =>
      Promise.reject(
        new ApiProblem({
          kind: 'answered',
          status: 400,
          title: 'Niet goed',
          violations: [{ pointer: '/reason', code: 'x', message: 'Noem geen namen.' }],
        }),
      ),
    );
    await user.type(screen.getByLabelText('Reden'), 'Klaar');
    await user.click(screen.getByRole('button', { name: 'Verder naar de brief' }));
    await screen.findByLabelText('Tekst');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(await screen.findByLabelText('Reden')).toHaveValue('Klaar');
    expect(screen.getAllByText('Noem geen namen.')).not.toHaveLength(0);
  });

  it('still has what was typed after it was closed, until it is sent', async () => {
    const user = userEvent.setup();
    const first = renderStep(vi.fn(), { letter: false });
    await user.type(screen.getByLabelText('Reden'), 'Half af');
    first.unmount();
    const second = renderStep(() => Promise.resolve(), { letter: false });
    expect(screen.getByLabelText('Reden')).toHaveValue('Half af');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    await vi.waitFor(() => expect(second.onDone).toHaveBeenCalled());
    second.unmount();
    renderStep(vi.fn(), { letter: false });
    expect(screen.getByLabelText('Reden')).toHaveValue('');
  });

  it('repeats a lost attempt under the same key', async () => {
    const user = userEvent.setup();
    const keys: string[] = [];
    const send = ({ key }: Sent) => {
      keys.push(key);
      return keys.length === 1
        ? Promise.reject(new ApiProblem({ kind: 'offline', title: 'Geen verbinding' }))
        : Promise.resolve();
    };
    const { onDone } = renderStep(send, { letter: false });
    await user.type(screen.getByLabelText('Reden'), 'Klaar');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    await user.click(await screen.findByRole('button', { name: 'Probeer het opnieuw' }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(keys[0]).toBe(keys[1]);
  });

  it('cannot be sent when the case has moved on, but shows what was typed', () => {
    renderStep(vi.fn(), { letter: false, open: false });
    expect(screen.getByText('Deze stap kan nu niet')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Verstuur' })).toBeDisabled();
  });
});
