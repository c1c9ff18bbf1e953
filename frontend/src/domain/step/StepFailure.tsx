import { useEffect, useEffectEvent, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { isApiProblem, type ApiProblem } from '@/lib/problem';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { stepMessages } from './messages';

interface StepFailureProps {
  readonly error: unknown;
  /** Fetches the case anew; the form keeps what was typed. */
  readonly onReload: () => Promise<unknown>;
  readonly onRetry?: () => void;
}

/**
 * Why a step was refused. After somebody else's change it offers the latest version without losing a word; what cannot
 * be done as things stand shows how they stand, and says by itself what to do.
 */
export function StepFailure({ error, onReload, onRetry }: StepFailureProps) {
  const t = useMessages(stepMessages);
  if (!error) return null;
  if (isApiProblem(error) && error.isStale) {
    return (
      <Alert
        tone="warning"
        live
        title={t.staleTitle}
        actions={
          <Button small onClick={() => void onReload().then(() => toast.done(t.reloaded))}>
            {t.reload}
          </Button>
        }
      >
        <p>{t.staleText}</p>
      </Alert>
    );
  }
  if (isApiProblem(error) && error.status === 409) return <NotNow problem={error} onReload={onReload} />;
  return <ErrorState error={error} onRetry={isApiProblem(error) && error.isTransient ? onRetry : undefined} />;
}

interface NotNowProps {
  readonly problem: ApiProblem;
  readonly onReload: () => Promise<unknown>;
}

/** The page may be behind, so it is brought up to date at once; whether that changes anything, nobody has to try. */
function NotNow({ problem, onReload }: NotNowProps) {
  const t = useMessages(stepMessages);
  const [shown, setShown] = useState<ApiProblem>();
  const reload = useEffectEvent(() =>
    onReload().then(
      () => setShown(problem),
      // The page shows what it could not fetch.
      () => undefined,
    ),
  );
  useEffect(() => void reload(), [problem]);
  return (
    <Alert tone="warning" live title={problem.title}>
      <p>{problem.detail}</p>
      <p>
        {t.typedStays} {shown === problem ? t.pageIsLatest : null}
      </p>
    </Alert>
  );
}
