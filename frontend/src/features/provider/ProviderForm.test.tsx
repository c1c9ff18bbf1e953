import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { enterSession } from '@/api/session';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { aSession } from '@/testing/sessions';
import { ProviderForm } from './ProviderForm';

const first = { id: 'b5f1c0de-0000-7000-8000-000000000081', name: 'Toezicht Proef' };
const second = { id: 'b5f1c0de-0000-7000-8000-000000000082', name: 'Toezicht Voorbeeld' };

/** A form for a new provider, before who looks after the whole installation. */
function shown(...authorities: (typeof first)[]) {
  server.use(http.get('*/authorities', () => HttpResponse.json({ items: authorities })));
  const { account, ...session } = aSession({}, 'ADMINISTRATOR');
  const memberships = account.memberships.map((one) => ({ ...one, scope: 'INSTALLATION' as const }));
  enterSession({ ...session, account: { ...account, memberships } });
  const onSave = vi.fn(() => Promise.resolve());
  renderPage(<ProviderForm save="Toevoegen" onSave={onSave} onCancel={() => undefined} />);
  return onSave;
}

const named = async () => {
  const [name] = await screen.findAllByLabelText('Naam');
  if (name) await userEvent.type(name, 'Voorbeeldzorg De Eik');
};

it('takes the only authority there is, and asks nothing', async () => {
  const onSave = shown(first);
  await named();
  expect(screen.queryByLabelText('Toezichtorganisatie')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Toevoegen' }));
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ authorityId: first.id }), expect.anything());
});

it('asks which, where there are several', async () => {
  const onSave = shown(first, second);
  await named();
  await userEvent.click(screen.getByRole('button', { name: 'Toevoegen' }));
  expect(onSave).not.toHaveBeenCalled();
  await userEvent.selectOptions(screen.getByLabelText('Toezichtorganisatie'), second.name);
  await userEvent.click(screen.getByRole('button', { name: 'Toevoegen' }));
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ authorityId: second.id }), expect.anything());
});
