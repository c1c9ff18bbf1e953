import type { ComponentProps, ReactNode } from 'react';
import { classes } from '@/lib/classes';
import styles from './Button.module.css';
import { Anchor } from './navigation';

/** One primary action per screen; the rest is secondary, or subtle when it leads away from the task. */
type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger';

interface Look {
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  readonly icon?: ReactNode;
}

const looks = ({ kind = 'secondary', small }: Look) =>
  classes(
    'utrecht-button',
    kind === 'danger'
      ? 'utrecht-button--primary-action'
      : `utrecht-button--${kind}${kind === 'subtle' ? '' : '-action'}`,
    kind === 'danger' && styles.danger,
    small && styles.small,
  );

interface ButtonProps extends Look, Omit<ComponentProps<'button'>, 'className' | 'style'> {
  /** Shows that the work is under way and lets nobody start it twice; the button keeps its focus. */
  readonly busy?: boolean;
}

export function Button({ kind, small, icon, busy = false, type = 'button', onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={classes(looks({ kind, small }), busy && 'utrecht-button--busy')}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : icon}
      {children}
    </button>
  );
}

interface ButtonLinkProps extends Look, Omit<ComponentProps<typeof Anchor>, 'className' | 'style'> {}

/** Goes somewhere but weighs as much as a button. */
export function ButtonLink({ kind, small, icon, children, ...rest }: ButtonLinkProps) {
  return (
    <Anchor {...rest} className={classes(looks({ kind, small }), styles.link)}>
      {icon}
      {children}
    </Anchor>
  );
}
