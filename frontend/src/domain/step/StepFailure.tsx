import { useMessages } from '@/i18n/messages';
import { isApiProblem } from '@/lib/problem';
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

/** Why a step was refused; after somebody else's change it offers the latest version without losing a word. */
export function StepFailure({ error, onReload, onRetry }: StepFailureProps) {
  const t = useMessages(stepMessages);
  if (!error) return null;
  if (isApiProblem(error) && (error.status === 412 || error.status === 409)) {
    return (
      <Alert
        tone="warning"
        live
        title={error.isStale ? t.staleTitle : error.title}
        actions={
          <Button small onClick={() => void onReload().then(() => toast.done(t.reloaded))}>
            {t.reload}
          </Button>
        }
      >
        {error.isStale ? null : <p>{error.detail}</p>}
        <p>{error.isStale ? t.staleText : t.conflictText}</p>
      </Alert>
    );
  }
  return <ErrorState error={error} onRetry={isApiProblem(error) && error.isTransient ? onRetry : undefined} />;
}
