import { useState } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { MoreButton } from '@/ui/MoreButton';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { AnnualReportDialog } from './AnnualReportDialog';
import { publicationListMessages } from './listMessages';
import { publicationMessages } from './messages';
import { tones } from './states';

type Summary = components['schemas']['PublicationSummary'];

/** What of the authority is public, was, or is on its way; an annual report is begun here. */
export default function PublicationsPage() {
  const t = useMessages(publicationListMessages);
  const publications = api.useInfiniteQuery(
    'get',
    '/publications',
    { params: { query: {} } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (last) => last.next ?? undefined },
  );
  const [making, setMaking] = useState(false);
  return (
    <Stack>
      <PageHeader
        title={t.title}
        intro={t.intro}
        actions={
          <Button kind="primary" onClick={() => setMaking(true)}>
            {t.makeAnnual}
          </Button>
        }
      />
      <Card flush>
        <Async query={publications}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) return <EmptyState title={t.none}>{t.noneText}</EmptyState>;
            return (
              <>
                <PublicationTable items={items} />
                <MoreButton
                  shown={items.length}
                  hasMore={publications.hasNextPage}
                  busy={publications.isFetchingNextPage}
                  onMore={() => void publications.fetchNextPage()}
                />
              </>
            );
          }}
        </Async>
      </Card>
      {making ? <AnnualReportDialog onClose={() => setMaking(false)} /> : null}
    </Stack>
  );
}

function PublicationTable({ items }: { readonly items: readonly Summary[] }) {
  const t = useMessages(publicationListMessages);
  const words = useMessages(publicationMessages);
  return (
    <Table
      caption={t.title}
      rows={items}
      rowKey={(one) => one.id}
      columns={[
        {
          key: 'title',
          header: words.titleField,
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
              <StatusBadge tone="warning">{words.suspended}</StatusBadge>
            ) : (
              <StatusBadge tone={tones[one.state]}>{words.state[one.state]}</StatusBadge>
            ),
        },
        { key: 'since', header: t.since, cell: (one) => <Since publication={one} /> },
      ]}
    />
  );
}

function Since({ publication: { publishedAt, publishOn, address } }: { readonly publication: Summary }) {
  const t = useMessages(publicationListMessages);
  if (publishedAt && address) return <Link to={address}>{t.sinceDay(formatShortDate(publishedAt))}</Link>;
  return publishOn ? t.fromDay(formatShortDate(publishOn)) : null;
}
