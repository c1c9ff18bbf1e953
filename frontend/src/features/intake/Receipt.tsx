import { useEffect, useState } from 'react';
import type { components } from '@/api/schema.gen';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { PrinterIcon } from '@/ui/icons';
import { Row, Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { List } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import styles from './intake.module.css';
import { publicSignalMessages } from './publicMessages';

/** The number and, this one time, the code with which the source comes back. */
export function Receipt({ receipt }: { readonly receipt: components['schemas']['SignalReceipt'] }) {
  const t = useMessages(publicSignalMessages).receipt;
  const [taken, setTaken] = useState(false);

  // Who has neither copied nor printed the code is asked once more before the page goes.
  useEffect(() => {
    if (taken) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [taken]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(receipt.code);
      setTaken(true);
      toast.done(t.copied);
    } catch {
      toast.failed(t.copyFailed);
    }
  };
  return (
    <>
      <PageHeader title={t.title} intro={t.intro(receipt.authorityName)} />
      <Stack>
        <Card>
          <Stack>
            <div>
              <div>{t.number}</div>
              <div className={styles.number}>{receipt.number}</div>
              <div>
                {t.received}: {formatDateTime(receipt.receivedAt)}
              </div>
            </div>
            <div className={styles.code}>
              <div className={styles.codeLabel} id="receipt-code">
                {t.code}
              </div>
              <div className={styles.codeText} role="group" aria-labelledby="receipt-code" data-testid="receipt-code">
                {receipt.code.split('-').map((group, place) => (
                  <span key={place}>{group}</span>
                ))}
              </div>
            </div>
            <Alert tone="warning" title={t.once}>
              {t.onceText}
            </Alert>
            <div data-print="hide">
              <Row>
                <Button kind="primary" onClick={() => void copy()}>
                  {t.copy}
                </Button>
                <Button
                  icon={<PrinterIcon />}
                  onClick={() => {
                    setTaken(true);
                    window.print();
                  }}
                >
                  {t.print}
                </Button>
              </Row>
            </div>
          </Stack>
        </Card>
        <Card title={t.nextTitle}>
          <List>
            {Object.values(t.next).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </List>
          <Link to="/signaal/antwoord">{t.toAnswer}</Link>
        </Card>
      </Stack>
    </>
  );
}
