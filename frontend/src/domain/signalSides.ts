import { useWords } from './words';

/** What a signal is about, by its side of the law. */
export const signalSides = ['QUALITY', 'LAWFULNESS', 'BOTH'] as const;

/** The sides to choose from. */
export function useSideChoices() {
  const { signalSide } = useWords();
  return signalSides.map((value) => ({ value, label: signalSide[value] }));
}
