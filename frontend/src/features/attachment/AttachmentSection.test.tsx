import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { server } from '@/testing/server';
import { AttachmentSection } from './AttachmentSection';

const caseId = 'b5f1c0de-0000-7000-8000-000000000010';

const old = {
  id: 'b5f1c0de-0000-7000-8000-000000000011',
  fileName: 'oud.pdf',
  size: 900,
  state: 'CLEAN',
  scanned: false,
  uploadedAt: '2026-11-20T09:00:00Z',
};

function renderFiles(malwareScanner: boolean, ...items: object[]) {
  server.use(
    http.get('*/api/v1/system', () => HttpResponse.json({ malwareScanner })),
    http.get(`*/api/v1/cases/${caseId}/attachments`, () => HttpResponse.json({ items })),
  );
  renderPage(<AttachmentSection caseId={caseId} mayAdd />, { roles: ['SUPERVISOR'] });
}

describe('the files of a case', () => {
  it('says before anything is added that files are not scanned', async () => {
    renderFiles(false);
    expect(await screen.findByText(/geen virusscanner ingesteld/)).toBeInTheDocument();
  });

  it('says where there is a scanner which file came before it', async () => {
    renderFiles(true, old);
    expect(await screen.findByText(/niet op virussen gecontroleerd/)).toBeInTheDocument();
    expect(screen.queryByText(/virusscanner/)).not.toBeInTheDocument();
  });

  it('shows what was sent also when the list cannot be fetched after it', async () => {
    renderFiles(false);
    const input = await screen.findByTestId('file-input');
    server.use(
      http.post(`*/api/v1/cases/${caseId}/attachments`, () =>
        HttpResponse.json({ ...old, fileName: 'nieuw.pdf' }, { status: 201 }),
      ),
      http.get(`*/api/v1/cases/${caseId}/attachments`, () => HttpResponse.error()),
    );
    await userEvent.upload(input, new File(['tekst'], 'nieuw.pdf'));
    expect(await screen.findByRole('button', { name: 'nieuw.pdf' })).toBeInTheDocument();
    expect(screen.getAllByText('nieuw.pdf')).toHaveLength(1);
  });
});
