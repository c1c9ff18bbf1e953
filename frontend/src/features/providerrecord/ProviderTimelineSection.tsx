import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { workspacePath } from '@/domain/casePaths';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords, wordOf } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { MoreButton } from '@/ui/MoreButton';
import { Link } from '@/ui/navigation';
import { Async, EmptyState } from '@/ui/states';
import { Timeline, type TimelineItem } from '@/ui/Timeline';
import type { Tone } from '@/ui/tone';
import { providerRecordMessages } from './messages';

type Happening = components['schemas']['ProviderHappening'];

const tones: Partial<Record<Happening['kind'], Tone>> = {
  REPORT_CAME_IN: 'warning',
  SIGNAL_CAME_IN: 'warning',
  TERM_MISSED: 'negative',
  INSPECTION_FINAL: 'info',
  MEASURE_JUDGED: 'positive',
};

/** One timeline of everything that happened with a provider, as far as the reader sees the cases. */
export function ProviderTimelineSection({ providerId }: { readonly providerId: string }) {
  const t = useMessages(providerRecordMessages);
  const detailOf = useDetails();
  const timeline = api.useInfiniteQuery(
    'get',
    '/providers/{providerId}/timeline',
    { params: { path: { providerId } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null as string | null,
      getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
    },
  );
  return (
    <Card title={t.timeline}>
      <Async query={timeline}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={t.timelineEmpty}>{t.timelineEmptyText}</EmptyState>;
          return (
            <>
              <Timeline
                items={items.map((one, index): TimelineItem => {
                  const tone = tones[one.kind];
                  return {
                    key: String(index),
                    when: one.on,
                    title: titleOf(t.happening[one.kind], detailOf(one)),
                    body: <CaseLink happening={one} />,
                    ...(tone ? { tone } : {}),
                  };
                })}
              />
              <MoreButton
                shown={items.length}
                hasMore={timeline.hasNextPage}
                busy={timeline.isFetchingNextPage}
                onMore={() => void timeline.fetchNextPage()}
              />
            </>
          );
        }}
      </Async>
    </Card>
  );
}

const titleOf = (text: string | ((detail: string) => string), detail: string) =>
  typeof text === 'string' ? text : text(detail);

function CaseLink({ happening }: { readonly happening: Happening }) {
  const words = useWords();
  if (!happening.caseId || !happening.caseKind) return null;
  return (
    <>
      <Link to={workspacePath(happening.caseKind, happening.caseId)}>{happening.caseNumber}</Link>
      {happening.priority ? ` · ${wordOf(words.priority, happening.priority)}` : null}
    </>
  );
}

/** The words of the code that goes with each kind of happening. */
function useDetails(): (one: Happening) => string {
  const words = useWords();
  const themes = useReferenceList('signal-themes');
  const laws = useReferenceList('laws');
  return ({ kind, detail }) => {
    switch (kind) {
      case 'REPORT_CAME_IN':
        return wordOf(words.reportKind, detail).toLowerCase();
      case 'REPORT_ENDED':
        return wordOf(words.reportStatus, detail).toLowerCase();
      case 'INSPECTION_PLANNED':
      case 'INSPECTION_FINAL':
        return wordOf(words.inspectionKind, detail).toLowerCase();
      case 'INSPECTION_ENDED':
        return wordOf(words.inspectionStatus, detail).toLowerCase();
      case 'SIGNAL_CAME_IN':
        return themes.labelOf(detail).toLowerCase();
      case 'TERM_MISSED':
        return wordOf(words.termKind, detail).toLowerCase();
      case 'MEASURE_JUDGED':
        return wordOf(words.measure, detail).toLowerCase();
      case 'CONTRACT_BEGAN':
      case 'CONTRACT_ENDED':
        return laws.labelOf(detail);
      default:
        return detail ?? '';
    }
  };
}
