import { api } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { MailIcon } from '@/ui/icons';
import { Stack } from '@/ui/Layout';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { PlainText } from '@/ui/Text';
import { decisionMessages } from './messages';

/** What the colleges were told of signals. */
export default function CollegeNoticesPage() {
  const t = useMessages(decisionMessages).college;
  const notices = api.useInfiniteQuery(
    'get',
    '/college-notices',
    { params: { query: {} } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (last) => last.next ?? undefined },
  );
  return (
    <Stack>
      <PageHeader title={t.title} intro={t.intro} />
      <Async query={notices}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) {
            return (
              <Card>
                <EmptyState title={t.none} icon={<MailIcon size={2.5} />} />
              </Card>
            );
          }
          return (
            <>
              {items.map((notice) => (
                <Card key={notice.id} title={t.signal(notice.number)} aside={formatDateTime(notice.at)}>
                  <Stack gap="small">
                    <DataList
                      items={[
                        { label: t.provider, value: notice.providerName ?? t.unknownProvider },
                        { label: t.municipality, value: notice.municipalityName },
                      ]}
                    />
                    <PlainText>{notice.summary}</PlainText>
                  </Stack>
                </Card>
              ))}
              <MoreButton
                shown={items.length}
                hasMore={notices.hasNextPage}
                busy={notices.isFetchingNextPage}
                onMore={() => void notices.fetchNextPage()}
              />
            </>
          );
        }}
      </Async>
    </Stack>
  );
}
