import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { RadioGroup } from './choices';
import { DateInput } from './DateInput';
import { ErrorSummary } from './ErrorSummary';
import { FormField } from './FormField';
import { TextArea, TextInput } from './inputs';
import { ErrorState } from './states';
import { ApiProblem } from '@/lib/problem';
import { pointerToField, useServerForm } from '@/lib/useServerForm';

const schema = z.object({
  occurredOn: z.iso.date('Vul een datum in, bijvoorbeeld 21-11-2026.'),
  what: z.string().min(5, 'Omschrijf wat er is gebeurd.'),
  persons: z.array(z.object({ initials: z.string() })),
});

type Values = z.infer<typeof schema>;

function Form({ onSubmit }: { readonly onSubmit: (values: Values) => Promise<unknown> }) {
  const form = useServerForm({
    schema,
    defaultValues: { occurredOn: '', what: '', persons: [{ initials: 'A.' }] },
    onSubmit,
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
      {form.failure ? <ErrorState error={form.failure} /> : null}
      <FormField label="Datum" {...form.field('occurredOn')}>
        <DateInput {...form.bind('occurredOn')} />
      </FormField>
      <FormField label="Wat" {...form.field('what')}>
        <TextArea {...form.register('what')} limit={100} />
      </FormField>
      <FormField label="Initialen" {...form.field('persons.0.initials')}>
        <TextInput {...form.register('persons.0.initials')} />
      </FormField>
      <button type="submit">Verstuur</button>
    </form>
  );
}

const twice = z.object({
  kind: z.string().min(1, 'Kies een van de mogelijkheden.'),
  aspect: z.string().min(1, 'Kies een van de mogelijkheden.'),
  purpose: z.string().min(1, 'Schrijf waar het over gaat.'),
});

function Choices() {
  const form = useServerForm({
    schema: twice,
    defaultValues: { kind: '', aspect: '', purpose: '' },
    onSubmit: vi.fn(),
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
      <RadioGroup
        label="Soort onderzoek"
        options={[{ value: 'THEMATIC', label: 'Thematisch' }]}
        {...form.field('kind')}
        {...form.register('kind')}
      />
      <FormField label="Waarop is het gericht?" optional {...form.field('aspect')}>
        <TextInput {...form.register('aspect')} />
      </FormField>
      <FormField label="Doel" {...form.field('purpose')}>
        <TextInput {...form.register('purpose')} />
      </FormField>
      <button type="submit">Verstuur</button>
    </form>
  );
}

const fillIn = async () => {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Datum'), '21-11-2026');
  await user.type(screen.getByLabelText('Wat'), 'Een val van de trap');
  return user;
};

describe('a form that the server checks as well', () => {
  it('tells which field it means where several lack the same', async () => {
    render(<Choices />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Verstuur' }));
    const lines = within(await screen.findByRole('alert')).getAllByRole('link');
    expect(lines.map((line) => line.textContent)).toEqual([
      'Soort onderzoek: Kies een van de mogelijkheden.',
      'Waarop is het gericht? Kies een van de mogelijkheden.',
      'Schrijf waar het over gaat.',
    ]);
  });

  it('shows every error at its field and above the form, and goes there', async () => {
    render(<Form onSubmit={vi.fn()} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('Verbeter deze 2 fouten');
    expect(summary).toHaveFocus();
    const what = screen.getByLabelText('Wat');
    expect(what).toBeInvalid();
    expect(what).toHaveAccessibleDescription(expect.stringContaining('Omschrijf wat er is gebeurd.'));
    await user.click(screen.getByRole('link', { name: 'Omschrijf wat er is gebeurd.' }));
    expect(what).toHaveFocus();
  });

  it('sends a date as the line wants it and shows it as people write it', async () => {
    const onSubmit = vi.fn().mockResolvedValue(undefined);
    render(<Form onSubmit={onSubmit} />);
    const user = await fillIn();
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(onSubmit.mock.calls[0]?.[0]).toEqual({
      occurredOn: '2026-11-21',
      what: 'Een val van de trap',
      persons: [{ initials: 'A.' }],
    });
    expect(screen.getByLabelText('Datum')).toHaveValue('21-11-2026');
  });

  it('puts the violations of the server at their fields by JSON pointer and loses nothing', async () => {
    const problem = new ApiProblem({
      kind: 'answered',
      status: 400,
      slug: 'invalid-input',
      title: 'Niet alles klopt',
      violations: [
        { pointer: '/persons/0/initials', code: 'NotBlank', message: 'Vul initialen in.' },
        { pointer: '/somethingElse', code: 'Unknown', message: 'Dit veld kennen we niet.' },
      ],
    });
    render(<Form onSubmit={() => Promise.reject(problem)} />);
    const user = await fillIn();
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit veld kennen we niet.');
    expect(screen.getByLabelText('Initialen')).toHaveAccessibleDescription('Vul initialen in.');
    expect(screen.getByLabelText('Wat')).toHaveValue('Een val van de trap');
    expect(screen.getByLabelText('Datum')).toHaveValue('21-11-2026');
  });

  it('tells what went wrong as a whole, with the reference for questions', async () => {
    const problem = new ApiProblem({
      kind: 'answered',
      status: 503,
      title: 'Te druk',
      detail: 'Probeer het zo opnieuw.',
      correlationId: 'abc-1',
    });
    render(<Form onSubmit={() => Promise.reject(problem)} />);
    const user = await fillIn();
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Te druk.*Probeer het zo opnieuw\..*abc-1/);
  });

  it('reads escaped pointers', () => {
    expect(pointerToField('/a~1b/0/c~0d')).toBe('a/b.0.c~d');
    expect(pointerToField('')).toBe('');
  });
});
