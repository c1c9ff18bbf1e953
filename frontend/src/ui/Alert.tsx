import type { ReactNode } from 'react';
import { classes } from '@/lib/classes';
import styles from './Alert.module.css';
import { AlertCircleIcon, AlertTriangleIcon, CheckCircleIcon, InfoIcon } from './icons';
import type { Tone } from './tone';

interface AlertProps {
  readonly tone?: Exclude<Tone, 'neutral'>;
  readonly title?: string;
  /** Says it aloud when it appears; leave out for what stands there from the start. */
  readonly live?: boolean;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

const icons = { info: InfoIcon, positive: CheckCircleIcon, warning: AlertTriangleIcon, negative: AlertCircleIcon };

/** Something that the reader has to know before going on. */
export function Alert({ tone = 'info', title, live = false, actions, children }: AlertProps) {
  const Icon = icons[tone];
  return (
    <div
      className={classes(styles.alert, styles[tone])}
      role={live ? (tone === 'negative' ? 'alert' : 'status') : undefined}
    >
      <Icon size={1.5} />
      <div className={styles.content}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children ? <div className={styles.text}>{children}</div> : null}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}
