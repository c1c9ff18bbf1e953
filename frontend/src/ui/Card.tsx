import type { ReactNode } from 'react';
import { classes } from '@/lib/classes';
import styles from './Card.module.css';
import { Heading, type HeadingLevel } from './Text';
import type { Tone } from './tone';

interface CardProps {
  readonly title?: ReactNode;
  readonly level?: HeadingLevel;
  /** Stands at the right of the title: a button, a filter, a badge. */
  readonly aside?: ReactNode;
  /** In a few words what is in it, and how to read it. */
  readonly intro?: ReactNode;
  /** Lets a table or list reach the edges. */
  readonly flush?: boolean;
  readonly children?: ReactNode;
}

/** A surface that keeps together what belongs together. */
export function Card({ title, level = 2, aside, intro, flush = false, children }: CardProps) {
  const head =
    title || aside ? (
      <div className={styles.head}>
        {title ? (
          <Heading level={level} look={3}>
            {title}
          </Heading>
        ) : null}
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </div>
    ) : null;
  return (
    <section className={classes(styles.card, flush && styles.flush)}>
      {head}
      {intro ? <p className={styles.intro}>{intro}</p> : null}
      {children ? <div className={styles.body}>{children}</div> : null}
    </section>
  );
}

interface StatTileProps {
  readonly value: ReactNode;
  readonly label: string;
  readonly tone?: Tone;
  readonly note?: string;
}

/** One figure with what it counts. */
export function StatTile({ value, label, tone = 'neutral', note }: StatTileProps) {
  return (
    <div className={classes(styles.tile, styles[tone])}>
      <div className={styles.value}>{value}</div>
      <div className={styles.label}>{label}</div>
      {note ? <div className={styles.note}>{note}</div> : null}
    </div>
  );
}
