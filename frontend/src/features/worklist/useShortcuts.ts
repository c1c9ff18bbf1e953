import { useEffect, useState, type RefObject } from 'react';

interface ShortcutVerbs {
  /** The list in which rows carry a link with `data-row`. */
  readonly list: RefObject<HTMLElement | null>;
  readonly enabled: boolean;
  readonly search: () => void;
  readonly help: () => void;
  readonly assign: (row: string | undefined) => void;
  readonly select: (row: string) => void;
}

/** Someone is typing, or a dialog or list has the keys to itself. */
function isElsewhere(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return true;
  if (target.closest('summary, [role="listbox"], [role="menu"], [role="tablist"]')) return true;
  return target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]');
}

const rowsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[data-row]')];

/** The row in which the focus is, by its link or any other part of it. */
function rowAtFocus(list: HTMLElement): HTMLElement | undefined {
  const row = document.activeElement?.closest('tr');
  return rowsOf(list).find((link) => row?.contains(link));
}

function move(list: HTMLElement, step: 1 | -1): void {
  const rows = rowsOf(list);
  const here = rowAtFocus(list);
  const next = here ? rows.indexOf(here) + step : step === 1 ? 0 : rows.length - 1;
  const row = rows[Math.min(Math.max(next, 0), rows.length - 1)];
  row?.focus();
  row?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}

/**
 * Single keys for who works in the list all day. The arrows belong to the page until a row has the focus; keys with a
 * modifier belong to the browser always.
 */
export function useShortcuts({ list, enabled, search, help, assign, select }: ShortcutVerbs): void {
  useEffect(() => {
    if (!enabled) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const rows = list.current;
      if (!rows || isElsewhere(event)) return;
      const here = rowAtFocus(rows);
      const act = (work: () => void) => {
        event.preventDefault();
        work();
      };
      if (event.key === 'j' || (event.key === 'ArrowDown' && here)) act(() => move(rows, 1));
      else if (event.key === 'k' || (event.key === 'ArrowUp' && here)) act(() => move(rows, -1));
      else if (event.key === '/') act(search);
      else if (event.key === '?') act(help);
      else if (event.key === 'a') act(() => assign(here?.dataset['row']));
      else if (event.key === 'x' && here?.dataset['row']) act(() => select(here.dataset['row'] as string));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

const settingKey = 'waarborg.shortcuts';

/** Whether single keys do something: people who steer by voice must be able to turn them off (WCAG 2.1.4). */
export function useShortcutSetting(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(settingKey) !== 'off');
  const change = (next: boolean) => {
    localStorage.setItem(settingKey, next ? 'on' : 'off');
    setOn(next);
  };
  return [on, change];
}
