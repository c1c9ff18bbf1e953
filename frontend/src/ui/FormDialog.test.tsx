import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { useServerForm } from '@/lib/useServerForm';
import { renderPage } from '@/testing/render';
import { FormDialog } from './FormDialog';
import { FormField } from './FormField';
import { TextArea } from './inputs';

const onClose = vi.fn<() => void>();

function Question() {
  const form = useServerForm({
    schema: z.object({ question: z.string() }),
    defaultValues: { question: '' },
    onSubmit: () => Promise.reject(new Error('away')),
  });
  return (
    <FormDialog title="Stel een vraag" submit="Verstuur" form={form} onClose={onClose}>
      <FormField label="Vraag">
        <TextArea {...form.register('question')} />
      </FormField>
    </FormDialog>
  );
}

beforeEach(() => {
  onClose.mockReset();
  renderPage(<Question />);
});

describe('a form over the page', () => {
  it('closes at once while nothing was typed', async () => {
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['the cross', () => userEvent.click(screen.getByRole('button', { name: 'Sluiten' }))],
  ])('asks before %s throws away what was typed, and goes on with it', async (_, leave) => {
    await userEvent.type(screen.getByLabelText('Vraag'), 'Hoeveel cliënten?');
    await leave();
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('nog niet bewaard');
    expect(screen.getByRole('button', { name: 'Ga verder met invullen' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByLabelText('Vraag')).toHaveValue('Hoeveel cliënten?');
    expect(screen.getByRole('button', { name: 'Verstuur' })).toBeInTheDocument();
  });

  it('shows at the button why it could not be sent', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
    const failure = await screen.findByRole('alert');
    expect(failure).toHaveTextContent('Dit lukte niet');
    expect(screen.getByLabelText('Vraag').compareDocumentPosition(failure)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(scrolled).toHaveBeenCalledWith({ block: 'nearest' });
  });

  it('throws it away when that is said', async () => {
    await userEvent.type(screen.getByLabelText('Vraag'), 'Toch niet');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Gooi weg en sluit' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
