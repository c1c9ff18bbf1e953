import { useSyncExternalStore } from 'react';

const narrow = 'screen and (width < 48rem)';

function watch(changed: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** The screen is as narrow as that of a telephone; follows whoever turns it. */
export const useNarrow = () => useSyncExternalStore(watch, () => window.matchMedia(narrow).matches);
