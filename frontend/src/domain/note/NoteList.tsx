import type { ReactNode } from 'react';
import { formatDateTime } from '@/lib/dates';
import { PlainText } from '@/ui/Text';
import styles from './note.module.css';

interface ShownNote {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly text: string;
  /** What can be done with it. */
  readonly action?: ReactNode;
}

/** Notes with who wrote each, and when. */
export function NoteList({ notes }: { readonly notes: readonly ShownNote[] }) {
  return (
    <ul className={styles.notes}>
      {notes.map(({ id, by, at, text, action }) => (
        <li key={id}>
          <p className={styles.meta}>
            <strong>{by}</strong> · {formatDateTime(at)}
            {action}
          </p>
          <PlainText>{text}</PlainText>
        </li>
      ))}
    </ul>
  );
}
