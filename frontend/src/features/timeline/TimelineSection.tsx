import { api } from '@/api/client';
import { defineMessages, useMessages } from '@/i18n/messages';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { Async, EmptyState } from '@/ui/states';
import { Timeline } from '@/ui/Timeline';

const timelineMessages = defineMessages(
  {
    title: 'Tijdlijn',
    empty: 'Er is nog niets gebeurd in deze zaak',
    internal: 'alleen voor het team',
  },
  { title: 'Timeline', empty: 'Nothing has happened in this case yet', internal: 'team only' },
);

/** What happened in a case, newest first, as far as the reader may know it. */
export function TimelineSection({ caseId }: { readonly caseId: string }) {
  const t = useMessages(timelineMessages);
  const timeline = api.useQuery('get', '/cases/{caseId}/timeline', { params: { path: { caseId } } });
  return (
    <Card title={t.title}>
      <Async query={timeline}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.empty} />
          ) : (
            <Timeline
              items={items.map((event) => ({
                key: event.id,
                when: event.at,
                by: event.by ?? undefined,
                title: event.text,
                body: event.internal ? <StatusBadge>{t.internal}</StatusBadge> : undefined,
              }))}
            />
          )
        }
      </Async>
    </Card>
  );
}
