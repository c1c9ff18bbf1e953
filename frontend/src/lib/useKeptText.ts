import { useState } from 'react';

const storageKey = (key: string) => `waarborg.typed.${key}`;

function keptText(key: string): string {
  try {
    return sessionStorage.getItem(storageKey(key)) ?? '';
  } catch {
    return '';
  }
}

/** Wipes every text whose key begins so, when somebody says that he is done. */
export function forgetKeptTexts(beginning: string): void {
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(storageKey(beginning)))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Nothing was kept.
  }
}

/** Text that is being typed and stays in this tab until it is sent, also when the page is left or loaded anew. */
export function useKeptText(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => keptText(key));
  const change = (next: string) => {
    setText(next);
    try {
      if (next) sessionStorage.setItem(storageKey(key), next);
      else sessionStorage.removeItem(storageKey(key));
    } catch {
      // A browser that refuses storage keeps the text in the page only.
    }
  };
  return [text, change];
}
