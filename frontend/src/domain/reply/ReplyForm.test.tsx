import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { SentFile } from '@/api/files';
import { renderPage } from '@/testing/render';
import { ReplyForm } from './ReplyForm';

describe('an answer with files', () => {
  it('waits for a file that is still on its way', async () => {
    const user = userEvent.setup();
    const send = vi.fn().mockResolvedValue(undefined);
    let arrive: (file: SentFile) => void = () => undefined;
    renderPage(
      <ReplyForm
        name="proef"
        etag={'"0"'}
        draft=""
        label="Uw antwoord"
        submit="Antwoord versturen"
        save={(_, etag) => Promise.resolve({ etag })}
        upload={() => new Promise<SentFile>((resolve) => (arrive = resolve))}
        send={send}
      />,
    );
    await user.type(screen.getByLabelText('Uw antwoord'), 'Zie de brief.');
    const input = document.querySelector('input[type=file]');
    if (input instanceof HTMLInputElement) await user.upload(input, new File(['brief'], 'brief.txt'));
    await user.click(screen.getByRole('button', { name: 'Antwoord versturen' }));
    expect(send).not.toHaveBeenCalled();
    arrive({ id: 'f1', fileName: 'brief.txt', size: 5 });
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ text: 'Zie de brief.', files: ['f1'] }, '"0"'));
  });
});
