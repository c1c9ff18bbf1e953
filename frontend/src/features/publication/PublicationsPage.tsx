import { useState } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { AnnualReportDialog } from './AnnualReportDialog';
import { publicationMessages } from './messages';
import { tones } from './states';

type Summary = components['schemas']['PublicationSummary'];

/** What of the authority is public, was, or is on its way; an annual report is begun here. */
export default function PublicationsPage() {
  const t = useMessages(publicationMessages);
  const publications = api.useQuery('get', '/publications');
  const [making, setMaking] = useState(false);
  return (
    <Stack>
      <PageHeader
        title={t.listTitle}
        intro={t.listIntro}
        actions={
          <Button kind="primary" onClick={() => setMaking(true)}>
            {t.makeAnnual}
          </Button>
        }
      />
      <Card flush>
        <Async query={publications}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t.listNone}>{t.listNoneText}</EmptyState>
            ) : (
              <Table
                caption={t.listTitle}
                rows={items}
                rowKey={(one) => one.id}
                columns={[
                  {
                    key: 'title',
                    header: t.titleField,
                    rowHeader: true,
                    cell: (one) => <Link to={`/werkplek/openbaarmaking/${one.id}`}>{one.title}</Link>,
                  },
                  { key: 'number', header: t.number, tight: true, cell: (one) => one.number },
                  { key: 'document', header: t.document, cell: (one) => t.documents[one.document] },
                  { key: 'year', header: t.year, tight: true, cell: (one) => one.year },
                  {
                    key: 'state',
                    header: t.stateHead,
                    cell: (one) =>
                      one.suspendedAt ? (
                        <StatusBadge tone="warning">{t.suspended}</StatusBadge>
                      ) : (
                        <StatusBadge tone={tones[one.state]}>{t.state[one.state]}</StatusBadge>
                      ),
                  },
                  { key: 'since', header: t.since, cell: (one) => <Since publication={one} /> },
                ]}
              />
            )
          }
        </Async>
      </Card>
      {making ? (
        <AnnualReportDialog
          taken={(publications.data?.items ?? [])
            .filter((one) => one.document === 'ANNUAL_REPORT')
            .map((one) => one.year)}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </Stack>
  );
}

function Since({ publication: { publishedAt, publishOn, address } }: { readonly publication: Summary }) {
  const t = useMessages(publicationMessages);
  if (publishedAt && address) return <Link to={address}>{t.sinceDay(formatShortDate(publishedAt.slice(0, 10)))}</Link>;
  return publishOn ? t.fromDay(formatShortDate(publishOn)) : null;
}
