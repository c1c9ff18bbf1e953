import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import Combobox, { type ComboboxOption } from './Combobox';
import { FormField } from './FormField';

const eik = { value: 'eik', label: 'Voorbeeldzorg De Eik' };
const berk = { value: 'berk', label: 'Voorbeeldzorg De Berk' };

function Choice({ options }: { readonly options: readonly ComboboxOption[] }) {
  const [value, setValue] = useState('');
  const [typed, setTyped] = useState('');
  return (
    <>
      <FormField label="Aanbieder">
        <Combobox label="Aanbieder" options={options} value={value} onChange={setValue} onSearch={setTyped} />
      </FormField>
      <output>{typed}</output>
      <p>Gekozen: {value}</p>
      <button type="button">Verder</button>
    </>
  );
}

describe('a choice from a list that the server searches', () => {
  it('keeps what is typed before the list is there', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Choice options={[]} />);
    const box = screen.getByRole('combobox', { name: 'Aanbieder' });
    await user.click(box);
    await user.keyboard('De Eik');
    expect(box).toHaveValue('De Eik');
    rerender(<Choice options={[eik, berk]} />);
    expect(box).toHaveValue('De Eik');
    rerender(<Choice options={[eik]} />);
    expect(box).toHaveValue('De Eik');
    await user.click(await screen.findByRole('option', { name: 'Voorbeeldzorg De Eik' }));
    expect(screen.getByText('Gekozen: eik')).toBeInTheDocument();
    expect(box).toHaveValue('Voorbeeldzorg De Eik');
  });

  it('keeps its list open when the page moves by itself', async () => {
    const user = userEvent.setup();
    render(<Choice options={[eik, berk]} />);
    await user.click(screen.getByRole('combobox', { name: 'Aanbieder' }));
    await screen.findByRole('option', { name: 'Voorbeeldzorg De Eik' });
    fireEvent.scroll(document);
    await user.click(screen.getByRole('option', { name: 'Voorbeeldzorg De Eik' }));
    expect(screen.getByText('Gekozen: eik')).toBeInTheDocument();
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('keeps it when one goes on before the list is there', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Choice options={[]} />);
    const box = screen.getByRole('combobox', { name: 'Aanbieder' });
    await user.click(box);
    await user.keyboard('De Eik');
    await user.tab();
    expect(box).toHaveValue('De Eik');
    expect(box).toHaveAccessibleDescription('U hebt nog niets uit de lijst gekozen.');
    rerender(<Choice options={[eik]} />);
    await user.click(box);
    expect(box).toHaveValue('De Eik');
    await user.click(await screen.findByRole('option', { name: 'Voorbeeldzorg De Eik' }));
    expect(screen.getByText('Gekozen: eik')).toBeInTheDocument();
    expect(box).not.toHaveAccessibleDescription();
  });

  it('takes a whole name that was typed for the choice', async () => {
    const user = userEvent.setup();
    render(<Choice options={[eik, berk]} />);
    await user.click(screen.getByRole('combobox', { name: 'Aanbieder' }));
    await user.keyboard('voorbeeldzorg de berk');
    await user.tab();
    expect(screen.getByText('Gekozen: berk')).toBeInTheDocument();
    expect(screen.getByRole('combobox')).toHaveValue('Voorbeeldzorg De Berk');
  });

  it('keeps a choice that the next search does not find, and drops it when its words are changed', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Choice options={[eik, berk]} />);
    const box = screen.getByRole('combobox', { name: 'Aanbieder' });
    await user.click(box);
    await user.click(await screen.findByRole('option', { name: 'Voorbeeldzorg De Eik' }));
    rerender(<Choice options={[berk]} />);
    await user.tab();
    expect(screen.getByText('Gekozen: eik')).toBeInTheDocument();
    expect(box).toHaveValue('Voorbeeldzorg De Eik');
    await user.click(box);
    await user.keyboard(' en nog iets');
    await user.tab();
    expect(screen.getByText('Gekozen:')).toBeInTheDocument();
    expect(box).toHaveValue('Voorbeeldzorg De Eik en nog iets');
  });
});
