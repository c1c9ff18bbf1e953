import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { keepFile } from '@/domain/keepFile';
import { defineMessages, useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DownloadIcon, MailIcon } from '@/ui/icons';
import { Async, EmptyState } from '@/ui/states';
import { Table, type Column } from '@/ui/Table';

type Letter = components['schemas']['Letter'];

const letterMessages = defineMessages(
  {
    title: 'Brieven',
    subject: 'Brief',
    sent: 'Verstuurd',
    waits: 'wacht',
    waitsFor: 'Gaat weg als u het vervolg zichtbaar maakt.',
    by: 'Door',
    recipients: 'Aan',
    pdf: 'PDF',
    pdfOf: (subject: string) => `Download de brief “${subject}” als PDF`,
    emptyTitle: 'Nog geen brieven',
    emptyText: 'Een brief hoort bij een stap, zoals de ontvangst bevestigen of een onderzoek opdragen.',
  },
  {
    title: 'Letters',
    subject: 'Letter',
    sent: 'Sent',
    waits: 'waits',
    waitsFor: 'Leaves when you show what followed.',
    by: 'By',
    recipients: 'To',
    pdf: 'PDF',
    pdfOf: (subject) => `Download the letter “${subject}” as PDF`,
    emptyTitle: 'No letters yet',
    emptyText: 'A letter belongs to a step, such as confirming receipt or ordering an investigation.',
  },
);

/** The letters that were sent in a case, each as it left. */
export function LetterSection({ caseId }: { readonly caseId: string }) {
  const t = useMessages(letterMessages);
  const letters = api.useQuery('get', '/cases/{caseId}/letters', { params: { path: { caseId } } });
  const fetchPdf = (letter: Letter) => keepFile(`/letters/${letter.id}/document`, `${letter.subject}.pdf`);
  const columns: readonly Column<Letter>[] = [
    { key: 'subject', header: t.subject, rowHeader: true, cell: (letter) => letter.subject },
    { key: 'recipients', header: t.recipients, cell: (letter) => letter.recipients.join(', ') },
    { key: 'sent', header: t.sent, cell: (letter) => <Sent letter={letter} /> },
    { key: 'by', header: t.by, cell: (letter) => letter.by },
    {
      key: 'pdf',
      header: t.pdf,
      align: 'end',
      cell: (letter) => (
        <Button
          small
          icon={<DownloadIcon size={1} />}
          aria-label={t.pdfOf(letter.subject)}
          onClick={() => fetchPdf(letter)}
        >
          {t.pdf}
        </Button>
      ),
    },
  ];
  return (
    <Card flush title={t.title}>
      <Async query={letters}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<MailIcon size={2} />} title={t.emptyTitle}>
              {t.emptyText}
            </EmptyState>
          ) : (
            <Table caption={t.title} columns={columns} rows={items} rowKey={(letter) => letter.id} />
          )
        }
      </Async>
    </Card>
  );
}

/** When it left; under an embargo it did not yet. */
function Sent({ letter }: { readonly letter: Letter }) {
  const t = useMessages(letterMessages);
  if (!letter.waits) return formatDateTime(letter.sentAt);
  return (
    <>
      <StatusBadge tone="warning">{t.waits}</StatusBadge> {t.waitsFor}
    </>
  );
}
