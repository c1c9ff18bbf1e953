import { useEffect, useSyncExternalStore } from 'react';
import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import { AlertCircleIcon, CheckCircleIcon, CrossIcon } from './icons';
import { uiMessages } from './messages';
import styles from './Toast.module.css';

interface ToastMessage {
  readonly id: number;
  readonly tone: 'positive' | 'negative';
  readonly text: string;
}

let messages: readonly ToastMessage[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function replace(next: readonly ToastMessage[]) {
  messages = next;
  for (const listener of listeners) listener();
}

const remove = (id: number) => replace(messages.filter((message) => message.id !== id));

function show(tone: ToastMessage['tone'], text: string) {
  lastId += 1;
  replace([...messages.slice(-2), { id: lastId, tone, text }]);
}

/** Tells in passing that something was done, or was not; never the only place where an error can be read. */
export const toast = {
  done: (text: string) => show('positive', text),
  failed: (text: string) => show('negative', text),
};

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The live region in which toasts appear; stands once in each layout. */
export function ToastRegion() {
  const shown = useSyncExternalStore(subscribe, () => messages);
  return (
    <div className={styles.region} data-print="hide">
      <div aria-live="polite" aria-atomic="false" className={styles.list}>
        {shown.map((message) => (
          <Toast key={message.id} message={message} />
        ))}
      </div>
    </div>
  );
}

function Toast({ message }: { readonly message: ToastMessage }) {
  const t = useMessages(uiMessages);
  const { id, tone } = message;
  useEffect(() => {
    if (tone === 'negative') return undefined;
    const timer = setTimeout(() => remove(id), 8_000);
    return () => clearTimeout(timer);
  }, [id, tone]);
  return (
    <div className={classes(styles.toast, styles[tone])}>
      {tone === 'positive' ? <CheckCircleIcon /> : <AlertCircleIcon />}
      <span className={styles.text}>{message.text}</span>
      <button type="button" className={styles.close} aria-label={t.dismiss} onClick={() => remove(id)}>
        <CrossIcon size={1} />
      </button>
    </div>
  );
}
