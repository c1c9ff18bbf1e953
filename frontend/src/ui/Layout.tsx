import type { ReactNode } from 'react';
import { classes } from '@/lib/classes';
import styles from './Layout.module.css';

type Gap = 'none' | 'small' | 'medium' | 'large';

interface StackProps {
  readonly gap?: Gap;
  readonly children: ReactNode;
}

/** Things under each other with an even distance. */
export function Stack({ gap = 'medium', children }: StackProps) {
  return <div className={classes(styles.stack, styles[gap])}>{children}</div>;
}

interface RowProps extends StackProps {
  readonly align?: 'start' | 'center' | 'end';
  /** between: the first to the left edge, the last to the right. */
  readonly justify?: 'start' | 'between' | 'end';
}

/** Things beside each other that go to a next line where there is no room. */
export function Row({ gap = 'small', align = 'center', justify = 'start', children }: RowProps) {
  return (
    <div className={classes(styles.row, styles[gap], styles[`align-${align}`], styles[`justify-${justify}`])}>
      {children}
    </div>
  );
}

/** Equal columns that become fewer on a narrow screen; `min` is the least width of a column in rem. */
export function Grid({ gap = 'medium', min = 16, children }: StackProps & { readonly min?: number }) {
  return (
    <div
      className={classes(styles.grid, styles[gap])}
      style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${min}rem), 1fr))` }}
    >
      {children}
    </div>
  );
}

interface SidebarProps {
  readonly side: ReactNode;
  readonly children: ReactNode;
}

/** The matter itself and, beside it, what one wants at hand; under each other on a narrow screen. */
export function WithSidebar({ side, children }: SidebarProps) {
  return (
    <div className={styles.withSidebar}>
      <div className={styles.main}>{children}</div>
      <div className={styles.side}>{side}</div>
    </div>
  );
}

/** Forms and running text: a column that reads well. */
export function Narrow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.narrow}>{children}</div>;
}
