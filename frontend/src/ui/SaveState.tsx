import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import { formatTime } from '@/lib/dates';
import { isApiProblem } from '@/lib/problem';
import type { AutosaveState } from '@/lib/useAutosave';
import { AlertTriangleIcon, CheckIcon, ClockIcon, RetryIcon } from './icons';
import { uiMessages } from './messages';
import styles from './SaveState.module.css';

interface SaveStateProps {
  readonly state: AutosaveState;
}

/** A field is wrong and says so itself; otherwise the server refuses all of it, and says why. */
function rejection(error: unknown, t: (typeof uiMessages)['nl']): string {
  return isApiProblem(error) && error.violations.length === 0
    ? t.saveRefused(error.detail ?? error.title)
    : t.saveRejected;
}

/** Whether what someone typed is safe, and where; changes are read out politely. */
export function SaveState({ state }: SaveStateProps) {
  const t = useMessages(uiMessages);
  const shown = ((): { icon: ReactNode; text: string; warns?: boolean } | undefined => {
    switch (state.kind) {
      case 'untouched':
        return undefined;
      case 'waiting':
        return { icon: <ClockIcon size={1.125} />, text: t.unsaved };
      case 'saving':
        return { icon: <RetryIcon size={1.125} />, text: t.saving };
      case 'saved':
        return { icon: <CheckIcon size={1.125} />, text: t.saved(formatTime(state.at)) };
      case 'offline':
        return { icon: <AlertTriangleIcon size={1.125} />, text: t.savedHere, warns: true };
      case 'rejected':
        return { icon: <AlertTriangleIcon size={1.125} />, text: rejection(state.error, t), warns: true };
      case 'conflict':
        return { icon: <AlertTriangleIcon size={1.125} />, text: t.saveConflict, warns: true };
      case 'failed':
        return { icon: <AlertTriangleIcon size={1.125} />, text: t.saveFailed, warns: true };
    }
  })();
  return (
    <p className={classes(styles.state, shown?.warns && styles.warns)} role="status" data-state={state.kind}>
      {shown?.icon}
      {shown?.text}
    </p>
  );
}
