import type { ReactNode } from 'react';
import { classes } from '@/lib/classes';
import { formatDateTime, formatDate } from '@/lib/dates';
import styles from './Timeline.module.css';
import type { Tone } from './tone';

export interface TimelineItem {
  readonly key: string;
  /** ISO instant, or ISO date where no time is known. */
  readonly when: string;
  readonly title: ReactNode;
  readonly by?: string | undefined;
  readonly tone?: Tone;
  readonly body?: ReactNode;
}

/** What happened, in the order of the list. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol className={styles.timeline}>
      {items.map((item) => (
        <li key={item.key} className={classes(styles.item, styles[item.tone ?? 'neutral'])}>
          <div className={styles.title}>{item.title}</div>
          <div className={styles.meta}>
            <time dateTime={item.when}>
              {item.when.length === 10 ? formatDate(item.when) : formatDateTime(item.when)}
            </time>
            {item.by ? <> · {item.by}</> : null}
          </div>
          {item.body ? <div className={styles.body}>{item.body}</div> : null}
        </li>
      ))}
    </ol>
  );
}
