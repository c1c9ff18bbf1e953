import { z } from 'zod';
import { CaseStatusBadge } from '@/domain/badges';
import { workspacePath } from '@/domain/casePaths';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { useFilters } from '@/lib/useFilters';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { MoreButton } from '@/ui/MoreButton';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { TabNav } from '@/ui/Tabs';
import { searchMessages } from './messages';
import { PageSearchBox } from './SearchBox';
import { useSearch, type Found } from './queries';
import styles from './SearchPage.module.css';
import { useSearchedWords } from './searched';

const kinds = ['REPORT', 'SIGNAL', 'INSPECTION', 'PROVIDER'] as const;
const schema = z.object({ soort: z.enum(kinds).optional().catch(undefined) });

const pathOf = ({ kind, id }: Found) => (kind === 'PROVIDER' ? `/werkplek/aanbieders/${id}` : workspacePath(kind, id));

/** What the search box found, by kind, with how many there are of each. */
export default function SearchPage() {
  const t = useMessages(searchMessages);
  const words = useSearchedWords();
  return (
    <>
      <PageHeader title={words.length < 2 ? t.title : t.results(words)} />
      <PageSearchBox />
      {words.length < 2 ? (
        <EmptyState title={words === '' ? t.startTitle : t.tooShort}>{t.hint}</EmptyState>
      ) : (
        <Results words={words} />
      )}
    </>
  );
}

function Results({ words }: { readonly words: string }) {
  const t = useMessages(searchMessages);
  const { filters, change } = useFilters(schema);
  const kind = filters.soort;
  const search = useSearch(words, kind);
  return (
    <Async query={search}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        const counts = pages[0]?.counts ?? [];
        const total = counts.reduce((sum, one) => sum + one.count, 0);
        if (total === 0) return <EmptyState title={t.emptyTitle(words)}>{`${t.emptyText} ${t.hint}`}</EmptyState>;
        return (
          <Stack>
            <TabNav
              label={t.kinds}
              links={[
                { label: t.all, to: '/werkplek/zoeken', current: kind === undefined },
                ...counts.map((one) => ({
                  label: `${t.kind[one.kind]} (${t.count(one.count, one.more)})`,
                  to: `/werkplek/zoeken?soort=${one.kind}`,
                  current: kind === one.kind,
                })),
              ]}
            />
            <p role="status" className={styles.announced}>
              {t.announced(items.length)}
            </p>
            {kinds
              .map((one) => ({ one, found: items.filter((item) => item.kind === one) }))
              .filter(({ found }) => found.length > 0)
              .map(({ one, found }) => (
                <Card key={one} title={t.kind[one]} flush>
                  <ul className={styles.list}>
                    {found.map((item) => (
                      <Row key={item.id} found={item} />
                    ))}
                  </ul>
                  {kind === undefined && (counts.find((count) => count.kind === one)?.count ?? 0) > found.length ? (
                    <div className={styles.all}>
                      <Button small onClick={() => change({ soort: one })}>
                        {t.showAll(t.kind[one].toLowerCase())}
                      </Button>
                    </div>
                  ) : null}
                </Card>
              ))}
            {kind ? (
              <MoreButton
                shown={items.length}
                hasMore={search.hasNextPage}
                busy={search.isFetchingNextPage}
                onMore={() => void search.fetchNextPage()}
              />
            ) : null}
          </Stack>
        );
      }}
    </Async>
  );
}

function Row({ found }: { readonly found: Found }) {
  const t = useMessages(searchMessages);
  const isCase = found.kind !== 'PROVIDER';
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Link to={pathOf(found)}>{found.title}</Link>
        {found.kind !== 'PROVIDER' && found.status ? <CaseStatusBadge kind={found.kind} status={found.status} /> : null}
      </div>
      {isCase ? (
        <p className={styles.facts}>
          {[
            found.providerName ?? t.unknownProvider,
            found.municipalityName,
            found.since && t.since(formatDate(found.since)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ) : null}
      {found.fragments.length > 0 ? (
        <p className={styles.fragment}>
          {found.fragments.map((one, index) => (one.found ? <mark key={index}>{one.text}</mark> : one.text))}
        </p>
      ) : null}
    </li>
  );
}
