import { keepFile } from '@/domain/keepFile';
import { useWords, wordOf } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DownloadIcon } from '@/ui/icons';
import { Link } from '@/ui/navigation';
import { List, Paragraph } from '@/ui/Text';
import { portalStepMessages } from './portalStepMessages';
import type { Report } from './queries';

/** The proof of filing, to keep. */
export function ReceiptCard({ report }: { readonly report: Report }) {
  const t = useMessages(portalStepMessages);
  const fetchPdf = () => keepFile(`/reports/${report.id}/receipt/document`, `${report.number}.pdf`);
  return (
    <Card title={t.receipt}>
      <Link to={`/portaal/meldingen/${report.id}/ontvangst`}>{t.receiptView}</Link>
      <div>
        <Button small icon={<DownloadIcon />} onClick={() => fetchPdf()}>
          {t.receiptPdf}
        </Button>
      </div>
    </Card>
  );
}

/** Which roles of the authority opened the report: who looks is no secret to who reported. */
export function OpenedByCard({ report }: { readonly report: Report }) {
  const t = useMessages(portalStepMessages);
  const words = useWords();
  const roles = report.openedByRoles ?? [];
  return (
    <Card title={t.rolesTitle}>
      {roles.length === 0 ? (
        <Paragraph look="subtle">{t.rolesNone}</Paragraph>
      ) : (
        <>
          <Paragraph>{t.rolesIntro}</Paragraph>
          <List>
            {roles.map((role) => (
              <li key={role}>{wordOf(words.role, role)}</li>
            ))}
          </List>
        </>
      )}
    </Card>
  );
}
