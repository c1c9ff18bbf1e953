import { useState } from 'react';
import { api } from '@/api/client';
import { Queries } from '@/api/Queries';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { isApiProblem } from '@/lib/problem';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { FormField } from '@/ui/FormField';
import { MailIcon, RetryIcon } from '@/ui/icons';
import { TextInput } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { MailText } from './MailText';
import { outboxMessages } from './messages';
import styles from './outbox.module.css';

/** The mail page of the embedded default: what would go out, where there is no mail server. */
export default function MailPage() {
  return (
    <Queries>
      <Mails />
    </Queries>
  );
}

function Mails() {
  const t = useMessages(outboxMessages);
  const [typed, setTyped] = useState('');
  const [to, setTo] = useState('');
  const mails = api.useQuery(
    'get',
    '/mail-catcher',
    { params: { query: to ? { to } : {} } },
    { staleTime: 0, refetchInterval: (query) => (query.state.error ? false : 5_000) },
  );
  if (isApiProblem(mails.error) && mails.error.status === 404) {
    return (
      <Stack>
        <PageHeader title={t.postTitle} />
        <Alert title={t.postClosed}>{t.postClosedText}</Alert>
      </Stack>
    );
  }
  return (
    <Stack>
      <PageHeader
        title={t.postTitle}
        intro={t.postIntro}
        actions={
          <Button icon={<RetryIcon />} onClick={() => void mails.refetch()}>
            {t.refresh}
          </Button>
        }
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTo(typed.trim());
        }}
      >
        <Stack gap="small">
          <FormField label={t.postFilter} hint={t.postFilterHint} optional>
            <TextInput
              type="email"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </FormField>
          <Row>
            <Button type="submit">{t.postShow}</Button>
          </Row>
        </Stack>
      </form>
      <Async query={mails}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.postNone} icon={<MailIcon size={2.5} />}>
              {t.postNoneText}
            </EmptyState>
          ) : (
            <ul className={styles.mails}>
              {items.map((mail) => (
                <li key={mail.messageId}>
                  <Card title={mail.subject}>
                    <Stack gap="small">
                      <DataList
                        items={[
                          { label: t.to, value: mail.to },
                          { label: t.written, value: formatDateTime(mail.at) },
                        ]}
                      />
                      <MailText body={mail.body} />
                    </Stack>
                  </Card>
                </li>
              ))}
            </ul>
          )
        }
      </Async>
    </Stack>
  );
}
