import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import { daysBetween, formatDate, today as todayNow } from '@/lib/dates';
import styles from './badges.module.css';
import { AlertTriangleIcon, CheckIcon, ClockIcon, PauseIcon } from './icons';
import { uiMessages } from './messages';
import type { Tone } from './tone';

interface StatusBadgeProps {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** The state of something in a word; the colour only helps. */
export function StatusBadge({ tone = 'neutral', icon, children }: StatusBadgeProps) {
  return (
    <span className={classes(styles.badge, styles[tone])}>
      {icon}
      {children}
    </span>
  );
}

interface DeadlineBadgeProps {
  /** ISO date on which the term ends. */
  readonly due: string;
  readonly state?: 'RUNNING' | 'MET' | 'MISSED' | 'SUSPENDED' | 'WITHDRAWN';
  /** The day it is, where the server's clock says otherwise than this device. */
  readonly today?: string;
  /** From how many days before the end it draws attention. */
  readonly soon?: number;
}

/** How long there is left, or how late it is. */
export function DeadlineBadge({ due, state = 'RUNNING', today = todayNow(), soon = 3 }: DeadlineBadgeProps) {
  const t = useMessages(uiMessages);
  const days = daysBetween(today, due);
  const shown = ((): { tone: Tone; icon?: ReactNode; text: string } => {
    if (state === 'MET') return { tone: 'positive', icon: <CheckIcon size={1.125} />, text: t.deadlineMet };
    if (state === 'SUSPENDED') return { tone: 'neutral', icon: <PauseIcon size={1.125} />, text: t.deadlineSuspended };
    if (state === 'WITHDRAWN') return { tone: 'neutral', text: t.deadlineWithdrawn };
    if (days < 0) return { tone: 'negative', icon: <AlertTriangleIcon size={1.125} />, text: t.daysLate(-days) };
    if (state === 'MISSED')
      return { tone: 'negative', icon: <AlertTriangleIcon size={1.125} />, text: t.deadlineMissed };
    const text = days === 0 ? t.dueToday : t.daysLeft(days);
    return days <= soon ? { tone: 'warning', icon: <ClockIcon size={1.125} />, text } : { tone: 'neutral', text };
  })();
  return (
    <span className={classes(styles.deadline, styles[`deadline-${shown.tone}`])} title={formatDate(due)}>
      {shown.icon}
      {shown.text}
    </span>
  );
}
