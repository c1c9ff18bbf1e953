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

/** An address that names a language goes before what this browser remembers: the page behind it came in that language. */
function first(): Language {
  const asked = new URLSearchParams(window.location.search).get('taal');
  return asked === 'en' || asked === 'nl' ? asked : remembered();
}

/** What was chosen by hand goes before the address. */
function forgetAsked(): void {
  const url = new URL(window.location.href);
  if (!url.searchParams.has('taal')) return;
  url.searchParams.delete('taal');
  window.history.replaceState(window.history.state, '', url);
}

let current: Language = first();
document.documentElement.lang = current;

/** The language of the screens at this moment, for code outside components. */
export const language = (): Language => current;

/** Changes the language of every screen at once and remembers it in this browser. */
export function setLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
  forgetAsked();
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
