import { useEffect, useState, type ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
import { isApiProblem } from '@/lib/problem';
import { Alert } from './Alert';
import { Button } from './Button';
import { uiMessages } from './messages';
import { PageHeader } from './PageHeader';
import styles from './states.module.css';

interface LoadingProps {
  readonly lines?: number;
  /** In the place of a whole page, which has a heading also while it is on its way. */
  readonly page?: boolean;
}

/** Grey lines in the place of what is on its way; says so aloud, and shows only when it takes a while. */
export function Loading({ lines = 4, page = false }: LoadingProps) {
  const t = useMessages(uiMessages);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.loading} role="status" data-late={late}>
      {page ? <h1 className={styles.hidden}>{t.loading}</h1> : <span className={styles.hidden}>{t.loading}</span>}
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} style={{ inlineSize: `${[92, 78, 86, 55][line % 4] ?? 80}%` }} />
      ))}
    </div>
  );
}

interface EmptyStateProps {
  readonly title: string;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** There is nothing, and that is not an error: says what would be here and how it gets here. */
export function EmptyState({ title, icon, action, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon}
      <p className={styles.emptyTitle}>{title}</p>
      {children ? <div className={styles.emptyText}>{children}</div> : null}
      {action}
    </div>
  );
}

interface ErrorStateProps {
  readonly error: unknown;
  readonly title?: string;
  readonly onRetry?: (() => void) | undefined;
}

/** What is refused or not there stays so, however often one tries. */
const isFinal = (status: number | undefined) => status === 403 || status === 404 || status === 410;

/** Something could not be fetched or done: why, what to try, and the reference under which the log has it. */
export function ErrorState({ error, title, onRetry }: ErrorStateProps) {
  const t = useMessages(uiMessages);
  const problem = isApiProblem(error) ? error : undefined;
  return (
    <Alert
      tone="negative"
      live
      title={title ?? problem?.title ?? t.errorTitle}
      actions={
        onRetry && !isFinal(problem?.status) ? (
          <Button small onClick={onRetry}>
            {t.retry}
          </Button>
        ) : null
      }
    >
      <p>{problem ? problem.detail : t.errorText}</p>
      {/* A refusal explains itself; only for a fault is there something to look up. */}
      {problem?.correlationId && problem.status >= 500 ? (
        <p className={styles.reference}>{t.correlation(problem.correlationId)}</p>
      ) : null}
    </Alert>
  );
}

interface QueryLike<D> {
  readonly data: D | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

interface AsyncProps<D> {
  readonly query: QueryLike<D>;
  /** The whole page waits for it, also for its heading. */
  readonly page?: boolean;
  readonly loading?: ReactNode;
  readonly children: (data: D) => ReactNode;
}

/** What a query brings: loading, an error with a second chance, or the data. Old data stays while new is fetched. */
export function Async<D>({ query, page = false, loading, children }: AsyncProps<D>) {
  const t = useMessages(uiMessages);
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return loading ?? <Loading page={page} />;
  return (
    <>
      {page ? <PageHeader title={t.pageFailed} /> : null}
      <ErrorState error={query.error} onRetry={() => void query.refetch()} />
    </>
  );
}
