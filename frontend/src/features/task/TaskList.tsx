import { addressOfTask, useTaskName, type Task } from '@/domain/tasks';
import { useMessages } from '@/i18n/messages';
import { formatWeekday } from '@/lib/dates';
import { DeadlineBadge } from '@/ui/badges';
import { ChevronRightIcon } from '@/ui/icons';
import { Anchor } from '@/ui/navigation';
import { taskMessages } from './messages';
import styles from './task.module.css';

interface TaskListProps {
  readonly tasks: readonly Task[];
  /** Leaves out the number where all tasks are of one report. */
  readonly ofOneReport?: boolean;
}

/** What is asked and by when, most urgent first; each a way to where it is done. */
export function TaskList({ tasks, ofOneReport = false }: TaskListProps) {
  const t = useMessages(taskMessages);
  const nameOf = useTaskName();
  return (
    <ul className={styles.tasks}>
      {tasks.map((task) => (
        <li key={`${task.kind} ${task.reportId} ${task.subjectId ?? ''}`}>
          <Anchor to={addressOfTask(task)} className={styles.task}>
            <span className={styles.about}>
              <span className={styles.what}>{nameOf(task)}</span>
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
