import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
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
  const kept = useRef({ name: 'De Eik', phone: '050 000 00 01', version: 1 });
  const [house, setHouse] = useState(kept.current);
  const fetchAnew = () => setHouse(kept.current);
  const form = useServerForm({
    schema: z.object({ name: z.string(), phone: z.string() }),
    defaultValues: { name: house.name, phone: house.phone },
    version: house.version,
    onStale: () => {
      fetchAnew();
      return Promise.resolve();
    },
    onSubmit: (values, version) => {
      if (version !== kept.current.version) return Promise.reject(stale);
      sent(values);
      kept.current = { ...values, version: kept.current.version + 1 };
      fetchAnew();
      return Promise.resolve();
    },
  });
  const colleague = () => {
    const version = kept.current.version + 1;
    kept.current = { name: 'Van een ander', phone: `050 000 00 0${version}`, version };
  };
  return (
    <>
      <ServerForm form={form} save="Bewaar">
        <FormField label="Naam" {...form.field('name')}>
          <TextInput {...form.register('name')} />
        </FormField>
        <FormField label="Telefoon" {...form.field('phone')}>
          <TextInput {...form.register('phone')} />
        </FormField>
      </ServerForm>
      <button onClick={colleague}>Een ander wijzigt</button>
      <button onClick={fetchAnew}>Opnieuw gelezen</button>
    </>
  );
}

function openHouse() {
  const sent: unknown[] = [];
  const user = userEvent.setup();
  renderPage(<House sent={(house) => sent.push(house)} />);
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  const rename = async () => {
    await user.clear(screen.getByLabelText('Naam'));
    await user.type(screen.getByLabelText('Naam'), 'De Eikenhof');
  };
  return { sent, press, rename };
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
  const { sent, press, rename } = openHouse();
  await rename();
  await press('Een ander wijzigt');
  await press('Bewaar');

  expect(await screen.findByText('Iemand anders was u voor')).toBeVisible();
  expect(screen.getByLabelText('Naam')).toHaveValue('De Eikenhof');
  expect(screen.getByLabelText('Telefoon')).toHaveValue('050 000 00 02');

  await press('Bewaar');
  expect(sent).toEqual([{ name: 'De Eikenhof', phone: '050 000 00 02' }]);
});

test('what somebody else changed is not undone unseen, also when it was read while the form was open', async () => {
  const { sent, press, rename } = openHouse();
  await rename();
  await press('Een ander wijzigt');
  await press('Opnieuw gelezen');
  expect(screen.getByLabelText('Telefoon')).toHaveValue('050 000 00 01');
  await press('Bewaar');

  expect(await screen.findByText('Iemand anders was u voor')).toBeVisible();
  expect(sent).toEqual([]);
  expect(screen.getByLabelText('Telefoon')).toHaveValue('050 000 00 02');
  await press('Bewaar');
  expect(sent).toEqual([{ name: 'De Eikenhof', phone: '050 000 00 02' }]);
});

test('a form in which nothing was typed goes along with what is read', async () => {
  const { sent, press } = openHouse();
  await press('Een ander wijzigt');
  await press('Opnieuw gelezen');
  expect(screen.getByLabelText('Naam')).toHaveValue('Van een ander');
  await press('Bewaar');
  expect(sent).toEqual([{ name: 'Van een ander', phone: '050 000 00 02' }]);
});

test('a form that stays after it was sent can be sent again', async () => {
  const { sent, press, rename } = openHouse();
  await rename();
  await press('Bewaar');
  await rename();
  await press('Bewaar');
  expect(sent).toHaveLength(2);
  expect(screen.queryByText('Iemand anders was u voor')).toBeNull();
});
