import { lazy, Suspense, useState } from 'react';
import { useHasRole } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import styles from './CasePage.module.css';
import { casePageMessages } from './messages';

const AssignDialog = lazy(() => import('@/features/worklist/AssignDialog'));

interface HandledCase {
  readonly id: string;
  readonly number: string;
  readonly assignee?: { readonly id: string; readonly name: string } | null;
  readonly caseVersion?: number;
  readonly actions: readonly string[];
}

/** Who handles a case, and giving it to somebody. */
export function Handler({ of }: { readonly of: HandledCase }) {
  const t = useMessages(casePageMessages);
  const divides = useHasRole('COORDINATOR');
  const may = of.actions.includes('assignCase') && (divides || !of.assignee);
  const [assigning, setAssigning] = useState(false);
  const label = of.assignee ? t.change : divides ? t.assign : t.take;
  return (
    <span className={styles.handler}>
      {of.assignee?.name ?? <em>{t.nobody}</em>}
      {may ? (
        <Button small kind="subtle" onClick={() => setAssigning(true)}>
          {label}
        </Button>
      ) : null}
      <Suspense>
        {assigning ? (
          <AssignDialog
            cases={[{ caseId: of.id, number: of.number, version: of.caseVersion ?? 0 }]}
            onClose={() => setAssigning(false)}
          />
        ) : null}
      </Suspense>
    </span>
  );
}
