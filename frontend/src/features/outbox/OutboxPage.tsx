import { useState } from 'react';
import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useHasRole } from '@/api/session';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { useFilters } from '@/lib/useFilters';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { MailIcon } from '@/ui/icons';
import { Select } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { MoreButton } from '@/ui/MoreButton';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { MailText } from './MailText';
import { outboxMessages } from './messages';

type OutboxMessage = components['schemas']['OutboxMessage'];

const states = ['WAITING', 'PARKED', 'SENT', 'WITHHELD'] as const;
const schema = z.object({ status: z.enum(states).optional().catch(undefined) });
const tones = { WAITING: 'info', SENT: 'positive', PARKED: 'negative', WITHHELD: 'neutral' } as const;

/** Mail that waits, is stuck or went out. */
export default function OutboxPage() {
  const t = useMessages(outboxMessages);
  const m = useMessages(managementMessages);
  const { filters, change } = useFilters(schema);
  const [shown, setShown] = useState<OutboxMessage>();
  const mayResend = useHasRole('COORDINATOR', 'ADMINISTRATOR');
  const refresh = useRefresh();
  const system = api.useQuery('get', '/system', undefined, { staleTime: Infinity });
  const query = filters.status ? { state: filters.status } : {};
  const mails = api.useInfiniteQuery(
    'get',
    '/outbox-messages',
    { params: { query } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (last) => last.next ?? undefined },
  );
  const resend = async (mail: OutboxMessage) => {
    try {
      await answer(
        client.POST('/outbox-messages/{outboxMessageId}/resend', { params: { path: { outboxMessageId: mail.id } } }),
      );
      toast.done(t.resent);
    } catch (error) {
      toast.failed(error instanceof Error ? error.message : '');
    }
    await refresh('/outbox-messages');
  };
  return (
    <Stack>
      <PageHeader
        title={m.outbox}
        intro={t.intro}
        crumbs={[{ label: m.management, to: '/werkplek/beheer' }, { label: m.outbox }]}
      />
      {system.data && !system.data.mailServer ? (
        <Alert>
          {t.caught}{' '}
          <Link to="/post" target="_blank">
            {t.toPost}
          </Link>
        </Alert>
      ) : null}
      <FormField label={t.state}>
        <Select
          width="medium"
          placeholder={t.allStates}
          value={filters.status ?? ''}
          options={states.map((value) => ({ value, label: t.states[value] }))}
          onChange={(event) => change({ status: (event.target.value || undefined) as typeof filters.status })}
        />
      </FormField>
      <Card flush>
        <Async query={mails}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) {
              return (
                <EmptyState title={t.none} icon={<MailIcon size={2.5} />}>
                  {filters.status ? t.noneFiltered : t.noneText}
                </EmptyState>
              );
            }
            return (
              <>
                <Table
                  caption={m.outbox}
                  rows={items}
                  rowKey={(row) => row.id}
                  rowTone={(row) => (row.state === 'PARKED' ? 'negative' : undefined)}
                  columns={[
                    { key: 'subject', header: t.subject, rowHeader: true, cell: (row) => row.subject },
                    { key: 'to', header: t.to, cell: (row) => row.to ?? t.protectedRecipient },
                    { key: 'written', header: t.written, cell: (row) => formatDateTime(row.createdAt) },
                    {
                      key: 'state',
                      header: t.state,
                      cell: (row) => <StatusBadge tone={tones[row.state]}>{t.states[row.state]}</StatusBadge>,
                    },
                    {
                      key: 'actions',
                      header: t.open,
                      cell: (row) => (
                        <Row>
                          <Button
                            small
                            kind="subtle"
                            aria-label={t.openNamed(row.subject)}
                            onClick={() => setShown(row)}
                          >
                            {t.open}
                          </Button>
                          {mayResend && (row.state === 'PARKED' || row.state === 'WAITING') ? (
                            <Button small aria-label={t.resendNamed(row.subject)} onClick={() => void resend(row)}>
                              {t.resend}
                            </Button>
                          ) : null}
                        </Row>
                      ),
                    },
                  ]}
                />
                <MoreButton
                  shown={items.length}
                  hasMore={mails.hasNextPage}
                  busy={mails.isFetchingNextPage}
                  onMore={() => void mails.fetchNextPage()}
                />
              </>
            );
          }}
        </Async>
      </Card>
      {shown ? <OneMail mail={shown} onClose={() => setShown(undefined)} /> : null}
    </Stack>
  );
}

function OneMail({ mail, onClose }: { readonly mail: OutboxMessage; readonly onClose: () => void }) {
  const t = useMessages(outboxMessages);
  return (
    <Dialog open wide title={mail.subject} onClose={onClose}>
      <Stack>
        {t.stateHint[mail.state] ? <Paragraph>{t.stateHint[mail.state]}</Paragraph> : null}
        <DataList
          items={[
            { label: t.to, value: mail.to ?? t.protectedRecipient },
            { label: t.written, value: formatDateTime(mail.createdAt) },
            { label: t.sent, value: mail.sentAt ? formatDateTime(mail.sentAt) : null },
            { label: t.attempts, value: String(mail.attempts) },
            { label: t.nextAttempt, value: mail.nextAttemptAt ? formatDateTime(mail.nextAttemptAt) : null },
            { label: t.lastError, value: mail.lastError },
          ]}
        />
        {mail.body ? <MailText body={mail.body} /> : <Alert>{mail.confidential ? t.confidential : t.noBody}</Alert>}
      </Stack>
    </Dialog>
  );
}
