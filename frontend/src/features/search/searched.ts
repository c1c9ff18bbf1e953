import { useSyncExternalStore } from 'react';

const place = 'waarborg.searched';
const listeners = new Set<() => void>();

/** The words of the last search in this tab. Never in an address: people search for what is personal. */
const searchedWords = (): string => sessionStorage.getItem(place) ?? '';

export function searchFor(words: string): void {
  sessionStorage.setItem(place, words);
  listeners.forEach((listener) => listener());
}

export const useSearchedWords = (): string =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, searchedWords);
