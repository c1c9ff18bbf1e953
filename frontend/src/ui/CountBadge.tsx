import styles from './badges.module.css';

/** How many wait behind a link. */
export function CountBadge({ count, label }: { readonly count: number; readonly label?: string }) {
  return (
    <span className={styles.count}>
      {count}
      {label ? <span className={styles.hidden}> {label}</span> : null}
    </span>
  );
}
