import { language } from '@/i18n/language';

/** 1,4 MB: a size in bytes for people. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const text = new Intl.NumberFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: unit > 1 && value < 100 ? 1 : 0,
  }).format(value);
  return `${text} ${units[unit] ?? ''}`;
}
