import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/lib/problem';
import { FileDrop, type Sending, type StoredFile } from './FileDrop';
import { FormField } from './FormField';
import { ToastRegion } from './Toast';

type Upload = (file: File, how: Sending) => Promise<unknown>;

const drop = (upload: Upload, files: readonly StoredFile[] = [], onRemove?: (id: string) => Promise<unknown>) =>
  render(
    <FormField label="Bijlagen" optional>
      <FileDrop files={files} upload={upload} {...(onRemove ? { onRemove } : {})} />
    </FormField>,
  );

const choose = (...files: File[]) => userEvent.upload(screen.getByTestId('file-input'), files);
const pdf = (name: string) => new File(['inhoud'], name, { type: 'application/pdf' });

describe('adding files', () => {
  it('shows the progress of each file and forgets it when the server has it', async () => {
    let arrive: () => void = () => undefined;
    let progress: (percent: number) => void = () => undefined;
    const upload = vi.fn<Upload>((_file, how) => {
      progress = how.onProgress;
      return new Promise<void>((resolve) => (arrive = resolve));
    });
    drop(upload);
    await choose(pdf('verslag.pdf'));
    act(() => progress(40));
    expect(screen.getByRole('progressbar', { name: 'verslag.pdf' })).toHaveValue(40);
    expect(screen.getByText('40% geüpload')).toBeInTheDocument();
    await act(async () => {
      arrive();
      await Promise.resolve();
    });
    expect(screen.queryByText('verslag.pdf')).not.toBeInTheDocument();
  });

  it('stops a file that is on its way', async () => {
    const upload = vi.fn<Upload>(
      (_file, { signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    );
    drop(upload);
    await choose(pdf('verslag.pdf'));
    await userEvent.click(screen.getByRole('button', { name: 'Stop met uploaden van verslag.pdf' }));
    expect(upload.mock.calls[0]?.[1].signal.aborted).toBe(true);
    expect(screen.queryByText('verslag.pdf')).not.toBeInTheDocument();
  });

  it('says why a file did not arrive and sends the same one again under the same key', async () => {
    const upload = vi.fn<Upload>().mockRejectedValueOnce(new Error('Geen verbinding')).mockResolvedValue(undefined);
    drop(upload);
    await choose(pdf('verslag.pdf'));
    expect(await screen.findByText('Geen verbinding')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer verslag.pdf opnieuw' }));
    const keys = upload.mock.calls.map(([, how]) => how.key);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('does not offer to send again what was refused for what it is', async () => {
    const refusal = new ApiProblem({
      kind: 'answered',
      status: 400,
      title: 'Niet alles is goed ingevuld',
      detail: 'Het bestand is van een andere soort dan de naam zegt.',
      violations: [
        { pointer: '/file', code: 'invalid', message: 'Het bestand is van een andere soort dan de naam zegt.' },
      ],
    });
    drop(vi.fn<Upload>().mockRejectedValue(refusal));
    await choose(pdf('verslag.pdf'));
    expect(await screen.findByText(/andere soort dan de naam zegt/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Probeer verslag.pdf opnieuw' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder verslag.pdf' }));
    expect(screen.queryByText('verslag.pdf')).not.toBeInTheDocument();
  });

  it('says that a file could not be removed', async () => {
    const stored: StoredFile = { id: '1', name: 'goed.pdf', size: 900, state: 'CLEAN', removable: true };
    render(<ToastRegion />);
    drop(vi.fn<Upload>(), [stored], () => Promise.reject(new Error('Geen verbinding')));
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder goed.pdf' }));
    expect(await screen.findByText('Geen verbinding')).toBeInTheDocument();
  });

  it('does not send what is too large', async () => {
    const upload = vi.fn<Upload>();
    drop(upload);
    const large = pdf('groot.pdf');
    Object.defineProperty(large, 'size', { value: 26_000_000 });
    await choose(large);
    expect(screen.getByText(/Dit bestand is te groot/)).toBeInTheDocument();
    expect(upload).not.toHaveBeenCalled();
  });

  it('shows what the server found, and removes on request', async () => {
    const onRemove = vi.fn().mockResolvedValue(undefined);
    const files: StoredFile[] = [
      { id: '1', name: 'goed.pdf', size: 1_400_000, state: 'CLEAN', removable: true },
      { id: '2', name: 'nieuw.pdf', size: 900, state: 'QUARANTINED' },
      { id: '3', name: 'fout.pdf', size: 900, state: 'REJECTED', note: 'De inhoud is geen PDF.' },
    ];
    drop(vi.fn<Upload>(), files, onRemove);
    const rows = within(screen.getByRole('list', { name: 'Bestanden' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/goed\.pdf.*1,4 MB.*gecontroleerd/),
      expect.stringMatching(/nieuw\.pdf.*wordt gecontroleerd/),
      expect.stringMatching(/fout\.pdf.*geweigerd.*De inhoud is geen PDF\./),
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder goed.pdf' }));
    expect(onRemove).toHaveBeenCalledWith('1');
  });
});
