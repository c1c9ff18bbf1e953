import { Temporal } from 'temporal-polyfill';
import { language, type Language } from '@/i18n/language';

/** All moments are shown in the time of the authorities; the line carries UTC. */
export const timeZone = 'Europe/Amsterdam';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const format = (options: Intl.DateTimeFormatOptions) => (value: Date) =>
  new Intl.DateTimeFormat(locales[language()], { timeZone, ...options }).format(value);

const longDate = format({ day: 'numeric', month: 'long', year: 'numeric' });
const weekdayDate = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const shortDate = format({ day: 'numeric', month: 'short', year: 'numeric' });

/** Noon keeps a day without a time on the same day in every time zone. */
const noonOf = (isoDate: string) => new Date(`${isoDate}T12:00:00Z`);

const asDate = (value: string) => (value.length === 10 ? noonOf(value) : new Date(value));

/** 14 oktober 2026. Takes an ISO date or an ISO instant. */
export const formatDate = (value: string): string => longDate(asDate(value));

/** woensdag 14 oktober 2026 */
export const formatWeekday = (value: string): string => weekdayDate(asDate(value));

/** 14 okt 2026, for tables. */
export const formatShortDate = (value: string): string => shortDate(asDate(value)).replaceAll('.', '');

/** 14.03, as Dutch official texts write the time; 14:03 in English. Takes HH:mm. */
export const formatClock = (time: string): string => (language() === 'nl' ? time.replace(':', '.') : time);

/** The same of an ISO instant. */
export const formatTime = (instant: string): string => formatClock(fromInstant(instant).time);

/** 14 oktober 2026 om 14.03 uur */
export const formatDateTime = (instant: string): string =>
  language() === 'nl'
    ? `${formatDate(instant)} om ${formatTime(instant)} uur`
    : `${formatDate(instant)} at ${formatTime(instant)}`;

/** Today's ISO date where the authorities are. */
export const today = (): string => Temporal.Now.plainDateISO(timeZone).toString();

/** Calendar days from one ISO date to the other; negative when the other is earlier. */
export const daysBetween = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: 'days' }).days;

/** The ISO date that someone typed as dd-mm-jjjj (also d/m/jj or ddmmjjjj), or nothing when it is no existing day. */
export function parseDutchDate(typed: string): string | undefined {
  const parts =
    /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})\s*$/.exec(typed) ?? /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(typed);
  if (!parts) return undefined;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  try {
    return Temporal.PlainDate.from(
      { year: year < 100 ? 2000 + year : year, month, day },
      { overflow: 'reject' },
    ).toString();
  } catch {
    return undefined;
  }
}

/** 14-10-2026: how a date stands in an input. */
export const toDutchDate = (isoDate: string): string => isoDate.split('-').reverse().join('-');

/** HH:mm out of what someone typed (9, 9:30, 9.30, 930, 0930), or nothing when it is no time. */
export function parseTime(typed: string): string | undefined {
  const [, hours, minutes = '00'] = /^\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*$/.exec(typed) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** The UTC instant of a local day and time (HH:mm) in the authorities' time zone. */
export const toInstant = (isoDate: string, time: string): string =>
  Temporal.PlainDateTime.from(`${isoDate}T${time}`).toZonedDateTime(timeZone).toInstant().toString();

/** The local day and time (HH:mm) of a UTC instant. */
export function fromInstant(instant: string): { date: string; time: string } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
