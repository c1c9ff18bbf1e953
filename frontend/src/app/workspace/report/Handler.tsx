import { lazy, Suspense, useState } from 'react';
import { useHasRole } from '@/api/session';
import type { Report } from '@/features/report/queries';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { reportPageMessages } from './messages';
import styles from './ReportPage.module.css';

const AssignDialog = lazy(() => import('@/features/worklist/AssignDialog'));

/** Who handles the report, and giving it to somebody. */
export function Handler({ report }: { readonly report: Report }) {
  const t = useMessages(reportPageMessages);
  const divides = useHasRole('COORDINATOR');
  const supervises = useHasRole('SUPERVISOR');
  const [assigning, setAssigning] = useState(false);
  const label = report.assignee ? t.change : divides ? t.assign : t.take;
  return (
    <span className={styles.handler}>
      {report.assignee?.name ?? <em>{t.nobody}</em>}
      {divides || (supervises && !report.assignee) ? (
        <Button small kind="subtle" onClick={() => setAssigning(true)}>
          {label}
        </Button>
      ) : null}
      <Suspense>
        {assigning ? (
          <AssignDialog
            cases={[{ caseId: report.id, number: report.number, version: report.caseVersion ?? 0 }]}
            onClose={() => setAssigning(false)}
          />
        ) : null}
      </Suspense>
    </span>
  );
}
