import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { emptyPerson, type PersonForm } from './draftForm';
import { PersonDialog } from './PersonDialog';

const onKeep = vi.fn<(person: PersonForm) => void>();
const onClose = vi.fn<() => void>();
const client = emptyPerson('CLIENT');

beforeEach(() => {
  onKeep.mockReset();
  onClose.mockReset();
  server.use(http.get('*/api/v1/reference-lists/*', () => HttpResponse.json({ items: [] })));
  renderPage(<PersonDialog person={client} isNew onKeep={onKeep} onClose={onClose} />);
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
