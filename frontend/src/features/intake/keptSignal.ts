import type { SentFile } from '@/api/files';
import { emptyForm, type SignalForm } from './signalForm';

/** What stays in this tab while a signal is written. Never in `localStorage`: others may use the same computer. */
interface KeptSignal {
  readonly form: SignalForm;
  readonly writing: string;
  readonly files: readonly SentFile[];
  /** The key of sending, the same until something is changed: a repeat after a lost answer makes no second signal. */
  readonly key: string;
}

const storageKey = 'waarborg.signal';

export function keptSignal(): KeptSignal | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as KeptSignal | null;
    return kept ? { ...kept, form: { ...emptyForm, ...kept.form } } : undefined;
  } catch {
    return undefined;
  }
}

export function keepSignal(signal: KeptSignal): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(signal));
  } catch {
    // A browser that refuses storage keeps it in the page only.
  }
}

export function wipeSignal(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // Nothing was kept.
  }
}
