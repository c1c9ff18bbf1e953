import type { components } from '@/api/schema.gen';
import { useMessages } from '@/i18n/messages';
import { formatWeekday } from '@/lib/dates';
import { DeadlineBadge } from '@/ui/badges';
import { ChevronRightIcon } from '@/ui/icons';
import { Anchor } from '@/ui/navigation';
import { taskMessages } from './messages';
import styles from './task.module.css';

export type Task = components['schemas']['Task'];

/** Where a task is done. */
function addressOf(task: Task): string {
  const report = `/portaal/meldingen/${task.reportId}`;
  switch (task.kind) {
    case 'FILE_REQUESTED_REPORT':
      return task.subjectId ? `/portaal/melden/${task.subjectId}` : report;
    case 'WRITE_INVESTIGATION':
      return `${report}/onderzoek`;
    case 'ANSWER_SUPPLEMENT':
      return `${report}?doe=aanvullen`;
    case 'CONFIRM_CLIENT_INFORMED':
      return `${report}?doe=client-ingelicht`;
    case 'REPORT_PROGRESS':
      return `${report}?deel=maatregelen`;
    case 'READ_MESSAGE':
      return `${report}?deel=berichten`;
  }
}

interface TaskListProps {
  readonly tasks: readonly Task[];
  /** Leaves out the number where all tasks are of one report. */
  readonly ofOneReport?: boolean;
}

/** What is asked and by when, most urgent first; each a way to where it is done. */
export function TaskList({ tasks, ofOneReport = false }: TaskListProps) {
  const t = useMessages(taskMessages);
  return (
    <ul className={styles.tasks}>
      {tasks.map((task) => (
        <li key={`${task.kind} ${task.reportId} ${task.subjectId ?? ''}`}>
          <Anchor to={addressOf(task)} className={styles.task}>
            <span className={styles.about}>
              <span className={styles.what}>
                {task.kind === 'READ_MESSAGE' && (task.count ?? 1) > 1
                  ? t.messages(task.count ?? 1)
                  : t.kinds[task.kind]}
              </span>
              <span className={styles.facts}>
                {[ofOneReport ? '' : t.report(task.number), task.dueOn ? t.due(formatWeekday(task.dueOn)) : '']
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
            {task.dueOn ? <DeadlineBadge due={task.dueOn} /> : null}
            <ChevronRightIcon />
          </Anchor>
        </li>
      ))}
    </ul>
  );
}
