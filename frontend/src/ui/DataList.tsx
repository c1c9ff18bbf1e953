import type { ReactNode } from 'react';
import { classes } from '@/lib/classes';
import styles from './DataList.module.css';

export interface DataItem {
  readonly label: string;
  readonly value: ReactNode;
  /** A link or button that changes this value, such as on a check page. */
  readonly action?: ReactNode;
}

interface DataListProps {
  /** What has no value (null, undefined, empty text) is left out. */
  readonly items: readonly DataItem[];
  /** Label above value, for a narrow column. */
  readonly stacked?: boolean;
}

const isThere = (value: ReactNode) => value !== null && value !== undefined && value !== '' && value !== false;

/** Facts with their names. */
export function DataList({ items, stacked = false }: DataListProps) {
  return (
    <dl className={classes(styles.list, stacked && styles.stacked)}>
      {items
        .filter((item) => isThere(item.value))
        .map((item) => (
          <div key={item.label} className={styles.item}>
            <dt className={styles.label}>{item.label}</dt>
            <dd className={styles.value}>{item.value}</dd>
            {item.action ? <dd className={styles.action}>{item.action}</dd> : null}
          </div>
        ))}
    </dl>
  );
}
