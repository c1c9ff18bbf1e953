import { api } from '@/api/client';
import { keepFile } from '@/domain/keepFile';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { formatBytes } from '@/lib/files';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { DownloadIcon } from '@/ui/icons';
import { Async } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { reportMessages } from './messages';
import type { Report } from './queries';
import styles from './Report.module.css';

/** What the reporter got on filing: number, time and the mark of the content. */
export function ReceiptSection({ report }: { readonly report: Report }) {
  const t = useMessages(reportMessages);
  const receipt = api.useQuery('get', '/reports/{reportId}/receipt', { params: { path: { reportId: report.id } } });
  const fetchPdf = () => keepFile(`/reports/${report.id}/receipt/document`, `${report.number}.pdf`);
  return (
    <Card
      title={t.receipt}
      aside={
        <Button small icon={<DownloadIcon />} onClick={() => fetchPdf()}>
          {t.receiptPdf}
        </Button>
      }
    >
      <Paragraph look="subtle">{t.receiptIntro}</Paragraph>
      <Async query={receipt}>
        {(data) => (
          <DataList
            items={[
              { label: t.filed, value: formatDateTime(data.filedAt) },
              { label: t.reporter, value: data.filedBy },
              { label: t.timeliness, value: data.timeliness?.explanation },
              { label: t.confirmBy, value: data.confirmationDueOn ? formatDate(data.confirmationDueOn) : null },
              { label: t.hash, value: <span className={styles.hash}>{data.contentHash}</span> },
              {
                label: t.files,
                value: data.attachments?.length
                  ? data.attachments.map((file) => `${file.fileName} (${formatBytes(file.size)})`).join(', ')
                  : null,
              },
            ]}
          />
        )}
      </Async>
    </Card>
  );
}
