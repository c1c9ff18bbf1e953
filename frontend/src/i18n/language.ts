import { useSyncExternalStore } from 'react';

/** The languages of the screens; Dutch is the default. */
export type Language = 'nl' | 'en';

const storageKey = 'waarborg.language';
const listeners = new Set<() => void>();

function remembered(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
}

let current: Language = remembered();
document.documentElement.lang = current;

/** The language of the screens at this moment, for code outside components. */
export const language = (): Language => current;

/** Changes the language of every screen at once and remembers it in this browser. */
export function setLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // A browser that refuses storage forgets the choice when the page closes; nothing else depends on it.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, language);
