import { useMemo } from 'react';
import { useLanguage } from './language';

/**
 * Decimals as people read them.
 *
 * @param digits the most that are shown behind the comma; exact decimals by default
 */
export function useNumbers(digits = 4): (value: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
    return (value) => format.format(value);
  }, [language, digits]);
}
