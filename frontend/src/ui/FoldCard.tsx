import { useEffect, useState, type ReactNode } from 'react';
import styles from './Card.module.css';
import { ChevronRightIcon } from './icons';
import { Heading } from './Text';

interface FoldCardProps {
  readonly title: string;
  /** Opens it, also when it was closed: something in it asks for attention. */
  readonly opened: boolean;
  readonly children: ReactNode;
}

/** A card of which the reader opens only what is needed, on a page with many. */
export function FoldCard({ title, opened, children }: FoldCardProps) {
  const [open, setOpen] = useState(opened);
  useEffect(() => {
    if (opened) setOpen(true);
  }, [opened]);
  return (
    <details
      className={`${styles.card} ${styles.fold}`}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.head}>
        <Heading level={2} look={3}>
          {title}
        </Heading>
        <ChevronRightIcon />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
