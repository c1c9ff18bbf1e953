import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '@/i18n/language';
import {
  daysBetween,
  formatClock,
  formatDateTime,
  formatShortDate,
  formatTime,
  fromInstant,
  parseDutchDate,
  parseTime,
  toDutchDate,
  toInstant,
} from './dates';

afterEach(() => setLanguage('nl'));

describe('dates', () => {
  it.each([
    ['21-11-2026', '2026-11-21'],
    ['1/2/2026', '2026-02-01'],
    ['01.02.26', '2026-02-01'],
    ['21112026', '2026-11-21'],
    [' 3 4 2026 ', '2026-04-03'],
  ])('read %s as a person in the Netherlands means it', (typed, iso) => {
    expect(parseDutchDate(typed)).toBe(iso);
  });

  it.each(['30-02-2026', '2026', 'gisteren', '1-13-2026', ''])('refuse %j, which is no day', (typed) => {
    expect(parseDutchDate(typed)).toBeUndefined();
  });

  it.each([
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['14.03', '14:03'],
    ['930', '09:30'],
    ['12', '12:00'],
    ['9', '09:00'],
  ])('read the time %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });

  it('show moments in Dutch time, also in summer', () => {
    expect(formatDateTime('2026-07-14T12:03:00Z')).toBe('14 juli 2026 om 14.03 uur');
    expect(formatTime('2026-11-22T13:03:00Z')).toBe('14.03');
    expect(formatShortDate('2026-11-18')).toBe('18 nov 2026');
  });

  it('follow the language', () => {
    setLanguage('en');
    expect(formatDateTime('2026-11-22T13:03:00Z')).toBe('22 November 2026 at 14:03');
    expect(formatClock('15:40')).toBe('15:40');
    setLanguage('nl');
    expect(formatClock('15:40')).toBe('15.40');
  });

  it('go to the line as an instant and come back the same', () => {
    expect(toInstant('2026-07-14', '14:03')).toBe('2026-07-14T12:03:00Z');
    expect(fromInstant('2026-07-14T12:03:00Z')).toEqual({ date: '2026-07-14', time: '14:03' });
    expect(toDutchDate('2026-07-14')).toBe('14-07-2026');
  });

  it('count calendar days, over the change of the clock too', () => {
    expect(daysBetween('2026-10-24', '2026-10-27')).toBe(3);
    expect(daysBetween('2026-11-22', '2026-11-18')).toBe(-4);
  });
});
