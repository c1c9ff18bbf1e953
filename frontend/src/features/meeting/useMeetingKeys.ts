import { useEffect } from 'react';

interface MeetingVerbs {
  readonly enabled: boolean;
  readonly next: () => void;
  readonly previous: () => void;
  readonly minutes: () => void;
  readonly decide: () => void;
  readonly postpone: () => void;
}

/** Someone is typing, or a dialog has the keys to itself. */
function isElsewhere(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return true;
  return target.matches('input, textarea, select, [contenteditable="true"]');
}

/**
 * Single keys for who leads a meeting: they work from anywhere on the page but a text box, which Escape leaves. They can
 * be turned off with those of the work list (WCAG 2.1.4).
 */
export function useMeetingKeys(verbs: MeetingVerbs): void {
  useEffect(() => {
    if (!verbs.enabled || localStorage.getItem('waarborg.shortcuts') === 'off') return undefined;
    const byKey: Record<string, () => void> = {
      j: verbs.next,
      k: verbs.previous,
      n: verbs.minutes,
      b: verbs.decide,
      u: verbs.postpone,
    };
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLTextAreaElement;
      if (event.key === 'Escape' && typing) {
        event.target.blur();
        return;
      }
      const act = byKey[event.key];
      if (!act || isElsewhere(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
