import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { ApiProblem } from '@/lib/problem';
import { useServerForm } from '@/lib/useServerForm';
import { renderPage } from '@/testing/render';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { ServerForm } from './ServerForm';

const stale = new ApiProblem({ kind: 'answered', status: 412, title: 'Veranderd' });

/** Keeps a house as a server does: what is sent on another version than the last one is refused. */
function House({ sent }: { readonly sent: (house: unknown) => void }) {
  const [house, setHouse] = useState({ name: 'De Eik', phone: '050 000 00 01', version: 1 });
  const form = useServerForm({
    schema: z.object({ name: z.string(), phone: z.string() }),
    defaultValues: { name: house.name, phone: house.phone },
    onStale: () => {
      setHouse({ name: 'Van een ander', phone: '050 000 00 02', version: 2 });
      return Promise.resolve();
    },
    onSubmit: (values) => {
      if (house.version === 1) return Promise.reject(stale);
      sent(values);
      return Promise.resolve();
    },
  });
  return (
    <ServerForm form={form} save="Bewaar">
      <FormField label="Naam" {...form.field('name')}>
        <TextInput {...form.register('name')} />
      </FormField>
      <FormField label="Telefoon" {...form.field('phone')}>
        <TextInput {...form.register('phone')} />
      </FormField>
    </ServerForm>
  );
}

function Refused() {
  const form = useServerForm({
    schema: z.object({ name: z.string() }),
    defaultValues: { name: '' },
    onSubmit: () => Promise.reject(new ApiProblem({ kind: 'answered', status: 409, title: 'Dit kan nu niet' })),
  });
  return (
    <ServerForm form={form} save="Bewaar">
      <FormField label="Naam" {...form.field('name')}>
        <TextInput {...form.register('name')} />
      </FormField>
    </ServerForm>
  );
}

test('what was typed outlives a second failure, also where scrolling answers with a promise', async () => {
  vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(Promise.resolve() as never);
  const user = userEvent.setup();
  renderPage(<Refused />);
  await user.type(screen.getByLabelText('Naam'), 'De Eikenhof');
  for (let attempt = 0; attempt < 2; attempt++) {
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Dit kan nu niet')).toBeVisible();
  }
  expect(screen.getByLabelText('Naam')).toHaveValue('De Eikenhof');
});

test('when somebody else was first, what was typed stays and the rest follows', async () => {
  const sent: unknown[] = [];
  const user = userEvent.setup();
  renderPage(<House sent={(house) => sent.push(house)} />);
  await user.clear(screen.getByLabelText('Naam'));
  await user.type(screen.getByLabelText('Naam'), 'De Eikenhof');
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));

  expect(await screen.findByText('Iemand anders was u voor')).toBeVisible();
  expect(screen.getByLabelText('Naam')).toHaveValue('De Eikenhof');
  expect(screen.getByLabelText('Telefoon')).toHaveValue('050 000 00 02');

  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(sent).toEqual([{ name: 'De Eikenhof', phone: '050 000 00 02' }]);
});
