import { useMemo } from 'react';
import { useLanguage } from '@/i18n/language';

/** Exact decimals as people read them. */
export function useNumbers(): (value: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
    return (value) => format.format(value);
  }, [language]);
}
