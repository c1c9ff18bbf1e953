import type { ReactNode, Ref } from 'react';
import { classes } from '@/lib/classes';
import styles from './Text.module.css';

export type HeadingLevel = 1 | 2 | 3 | 4;

interface HeadingProps {
  readonly level: HeadingLevel;
  /** How large it looks, where that differs from its place in the outline. */
  readonly look?: HeadingLevel;
  readonly id?: string;
  readonly ref?: Ref<HTMLHeadingElement>;
  readonly tabIndex?: number;
  readonly children: ReactNode;
}

export function Heading({ level, look = level, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag {...rest} className={`utrecht-heading-${look}`}>
      {children}
    </Tag>
  );
}

interface ParagraphProps {
  /** lead: the opening of a page; subtle: an explanation that may be skipped. */
  readonly look?: 'lead' | 'subtle' | 'small';
  readonly id?: string;
  readonly children: ReactNode;
}

export function Paragraph({ look, children, id }: ParagraphProps) {
  return (
    <p
      id={id}
      className={classes(
        'utrecht-paragraph',
        look === 'lead' && styles.lead,
        look === 'subtle' && styles.subtle,
        look === 'small' && styles.small,
      )}
    >
      {children}
    </p>
  );
}

/** A list of points in running text. */
export function List({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

/** There for who listens, not for who looks. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}

/** What people typed: line ends are kept, long words are broken. */
export function PlainText({ children }: { readonly children: string }) {
  return <div className={styles.plain}>{children}</div>;
}
