import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { emptyPerson, type PersonForm } from './draftForm';
import { PersonDialog } from './PersonDialog';

const onKeep = vi.fn<(person: PersonForm) => void>();
const onClose = vi.fn<() => void>();
const client = emptyPerson('CLIENT');

beforeEach(() => {
  onKeep.mockReset();
  onClose.mockReset();
  renderPage(<PersonDialog person={client} isNew severities={[]} onKeep={onKeep} onClose={onClose} />);
});

describe('the dialog for a person', () => {
  it('keeps what was typed when somebody leaves it with Escape', async () => {
    await userEvent.type(screen.getByLabelText('Naam'), 'Proef Persoon 7');
    await userEvent.keyboard('{Escape}');
    expect(onKeep).toHaveBeenCalledWith({ ...client, name: 'Proef Persoon 7' });
  });

  it('adds nobody when nothing was typed', async () => {
    await userEvent.click(screen.getByLabelText('Naam'));
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalled();
    expect(onKeep).not.toHaveBeenCalled();
  });
});
