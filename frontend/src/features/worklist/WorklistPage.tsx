import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { download } from '@/api/files';
import { useAccount, useHasRole } from '@/api/session';
import { useToday } from '@/domain/useToday';
import { useMessages } from '@/i18n/messages';
import { useFilters } from '@/lib/useFilters';
import { useNarrow } from '@/lib/useNarrow';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { MoreButton } from '@/ui/MoreButton';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { EmptyState, ErrorState, Loading } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { FilterBar } from './FilterBar';
import { countOf, filterSchema, toExportAddress, type Filters, type WorkItem } from './filters';
import { worklistMessages } from './messages';
import { useWorkItems } from './queries';
import { useWorkSummary } from './useWorkSummary';
import { SavedFilters } from './SavedFilters';
import { Shortcuts, Tiles } from './Tiles';
import { useShortcuts, useShortcutSetting } from './useShortcuts';
import styles from './Worklist.module.css';
import { WorklistActions } from './WorklistActions';
import { WorkTable } from './WorkTable';

const AssignDialog = lazy(() => import('./AssignDialog'));
const KeysDialog = lazy(() => import('./KeysDialog'));

const base = '/werkplek';

/** The address of the present filter as it can be saved: `?status=…`, or nothing. */
function addressOf(search: Record<string, unknown>): string {
  const text = new URLSearchParams(
    Object.entries(search).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  ).toString();
  return text ? `?${text}` : '';
}

/** What the team has to do, most urgent first. */
export default function WorklistPage() {
  const t = useMessages(worklistMessages);
  const { filters, change, replaceAll } = useFilters<Filters>(filterSchema);
  const search: Record<string, unknown> = useSearch({ strict: false });
  const summary = useWorkSummary();
  const work = useWorkItems(filters);
  const today = useToday();
  const account = useAccount();
  const handles = useHasRole('SUPERVISOR', 'COORDINATOR');
  const divides = useHasRole('COORDINATOR');
  const list = useRef<HTMLDivElement>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [assigning, setAssigning] = useState<readonly WorkItem[]>([]);
  const narrow = useNarrow();
  const [help, setHelp] = useState(false);
  const [keysOn, setKeysOn] = useShortcutSetting();

  const items = work.data?.pages.flatMap((page) => page.items) ?? [];
  const chosen = items.filter((item) => selected.has(item.caseId));
  const mayAssign = (item: WorkItem) => divides || (handles && !item.assignee);

  const startAssigning = (these: readonly WorkItem[]) => {
    const open = these.filter(mayAssign);
    if (open.length > 0) setAssigning(open);
  };
  const toggle = (caseId: string) => {
    const next = new Set(selected);
    if (!next.delete(caseId)) next.add(caseId);
    setSelected(next);
  };
  useShortcuts({
    list,
    enabled: keysOn,
    search: () => searchInput.current?.focus(),
    help: () => setHelp(true),
    assign: (row) => startAssigning(chosen.length > 0 ? chosen : items.filter((item) => item.caseId === row)),
    select: (row) => (handles ? toggle(row) : undefined),
  });
  const onFilter = useCallback((part: Partial<Filters>) => change(part), [change]);

  const exportList = async () => {
    try {
      await download(toExportAddress(filters), 'werklijst.csv');
    } catch {
      toast.failed(t.exportFailed);
    }
  };

  const title = { OPEN: t.listOpen, ENDED: t.listEnded, ALL: t.listAll }[filters.view ?? 'OPEN'];
  return (
    <>
      <PageHeader title={t.title} actions={<WorklistActions base={base} onExport={() => void exportList()} />} />
      <Stack>
        {/* on a telephone the tile with the same figure says enough */}
        {!narrow && summary.data && summary.data.overdue > 0 && filters.term !== 'OVERDUE' ? (
          <Alert tone="warning" title={t.overdueTitle(summary.data.overdue)}>
            {handles ? `${t.overdueText} ` : ''}
            <Link to={`${base}?term=OVERDUE`}>{t.showThem}</Link>
          </Alert>
        ) : null}
        <Tiles summary={summary.data} filters={filters} base={base} />
        {handles ? <Shortcuts summary={summary.data} filters={filters} base={base} /> : null}
        <Card
          flush
          title={title}
          aside={
            <>
              <SavedFilters base={base} current={addressOf(search)} />
              {narrow ? null : (
                <Button kind="subtle" small onClick={() => setHelp(true)}>
                  {t.keys} <kbd className={styles.kbd}>?</kbd>
                </Button>
              )}
            </>
          }
        >
          <FilterBar filters={filters} onChange={onFilter} onClear={() => replaceAll({})} searchInput={searchInput} />
          {chosen.length > 0 ? (
            <div className={styles.bulk} role="status">
              <strong>{t.selected(chosen.length)}</strong>
              <Button small kind="primary" onClick={() => startAssigning(chosen)}>
                {divides ? t.assign : t.takeButton}
              </Button>
              <Button small kind="subtle" onClick={() => setSelected(new Set())}>
                {t.clearSelection}
              </Button>
            </div>
          ) : null}
          <div ref={list} className={styles.list} aria-busy={work.isFetching && !work.isFetchingNextPage}>
            {work.data === undefined ? (
              <div className={styles.state}>
                {work.error ? (
                  <ErrorState error={work.error} onRetry={() => void work.refetch()} />
                ) : (
                  <Loading lines={8} />
                )}
              </div>
            ) : items.length === 0 ? (
              <EmptyState
                title={t.emptyTitle}
                action={countOf(filters) > 0 ? <Button onClick={() => replaceAll({})}>{t.clearAll}</Button> : undefined}
              >
                {countOf(filters) > 0 ? t.emptyFiltered : t.emptyOpen}
              </EmptyState>
            ) : (
              <WorkTable
                caption={title}
                items={items}
                today={today}
                selected={handles ? selected : undefined}
                onSelect={setSelected}
                assigneeCell={(item) => (
                  <AssigneeCell
                    item={item}
                    mine={item.assignee?.id === account.id}
                    onAssign={mayAssign(item) ? () => setAssigning([item]) : undefined}
                  />
                )}
              />
            )}
          </div>
          {items.length > 0 ? (
            <MoreButton
              shown={items.length}
              hasMore={work.hasNextPage}
              busy={work.isFetchingNextPage}
              onMore={() => void work.fetchNextPage()}
            />
          ) : null}
        </Card>
      </Stack>
      <Suspense>
        {assigning.length > 0 ? (
          <AssignDialog
            cases={assigning}
            onClose={() => {
              setAssigning([]);
              setSelected(new Set());
            }}
          />
        ) : null}
        {help ? <KeysDialog on={keysOn} onChange={setKeysOn} onClose={() => setHelp(false)} /> : null}
      </Suspense>
    </>
  );
}

interface AssigneeCellProps {
  readonly item: WorkItem;
  readonly mine: boolean;
  readonly onAssign: (() => void) | undefined;
}

/** Who has it; pressing it gives it to somebody else. */
function AssigneeCell({ item, mine, onAssign }: AssigneeCellProps) {
  const t = useMessages(worklistMessages);
  const name = item.assignee?.name;
  const shown = name ? mine ? <strong>{name}</strong> : name : <em>{t.nobody}</em>;
  if (!onAssign) return shown;
  return (
    <button
      type="button"
      className={styles.assignee}
      aria-label={name ? t.reassign(name) : t.assignOne(item.number)}
      onClick={onAssign}
    >
      {shown}
    </button>
  );
}
