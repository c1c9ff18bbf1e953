import { useParams } from '@tanstack/react-router';
import { api } from '@/api/client';
import { keepFile } from '@/domain/keepFile';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDateTime, formatWeekday } from '@/lib/dates';
import { formatBytes } from '@/lib/files';
import { Alert } from '@/ui/Alert';
import { Button, ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { CheckCircleIcon, DownloadIcon, PrinterIcon } from '@/ui/icons';
import { Narrow, Row } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';
import { List, Paragraph } from '@/ui/Text';
import styles from './portal.module.css';
import { portalReportMessages } from './portalMessages';

/** After filing: that it was received, under which number, and what happens next and by when. */
export default function ReceiptPage() {
  const t = useMessages(portalReportMessages);
  const words = useWords();
  const { reportId = '' }: { reportId?: string } = useParams({ strict: false });
  const receipt = api.useQuery('get', '/reports/{reportId}/receipt', { params: { path: { reportId } } });
  const fetchPdf = (number: string) => keepFile(`/reports/${reportId}/receipt/document`, `${number}.pdf`);
  return (
    <Narrow>
      <Async page query={receipt}>
        {(data) => (
          <>
            <PageHeader title={t.receivedTitle} intro={t.receivedIntro(data.authorityName)} />
            <Card>
              <div className={styles.received}>
                <CheckCircleIcon size={2.5} />
                <div>
                  <div className={styles.receivedLabel}>{t.receiptNumber}</div>
                  <div className={styles.receivedNumber}>{data.number}</div>
                </div>
              </div>
              <DataList
                items={[
                  { label: t.receiptFiled, value: formatDateTime(data.filedAt) },
                  { label: t.receiptKind, value: words.reportKind[data.kind] },
                  { label: t.receiptProvider, value: data.providerName },
                  { label: t.receiptBy, value: data.filedBy },
                  {
                    label: t.receiptFiles,
                    value: data.attachments?.length ? (
                      <List>
                        {data.attachments.map((file) => (
                          <li key={file.sha256}>
                            {file.fileName} ({formatBytes(file.size)})
                          </li>
                        ))}
                      </List>
                    ) : null,
                  },
                  { label: t.receiptHash, value: <code className={styles.hash}>{data.contentHash}</code> },
                ]}
              />
              <Paragraph look="small">{t.receiptHashHint}</Paragraph>
              <div data-print="hide">
                <Row>
                  <Button icon={<DownloadIcon />} onClick={() => fetchPdf(data.number)}>
                    {t.receiptPdf}
                  </Button>
                  <Button kind="subtle" icon={<PrinterIcon />} onClick={() => window.print()}>
                    {t.print}
                  </Button>
                </Row>
              </div>
            </Card>
            {data.timeliness ? (
              <Alert
                tone={data.timeliness.late ? 'warning' : 'positive'}
                title={data.timeliness.late ? t.late : t.onTime}
              >
                {data.timeliness.explanation}
              </Alert>
            ) : null}
            <Card title={t.nextTitle}>
              <List>
                <li>
                  {data.confirmationDueOn ? t.nextConfirm(formatWeekday(data.confirmationDueOn)) : t.nextConfirmSoon}
                </li>
                <li>{t.nextAssess}</li>
                <li>{t.nextFollow}</li>
                <li>{t.nextStart}</li>
              </List>
              <div data-print="hide">
                <ButtonLink kind="primary" to={`/portaal/meldingen/${reportId}`}>
                  {t.toReport}
                </ButtonLink>
              </div>
            </Card>
          </>
        )}
      </Async>
    </Narrow>
  );
}
