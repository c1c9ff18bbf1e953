import { sessionState } from '@/api/session';

/** Typed text belongs to one person: a colleague who signs in on the same tab does not get to see it. */
function storageKey(name: string): string {
  const state = sessionState();
  return `waarborg.step.${'session' in state ? state.session.account.id : ''}.${name}`;
}

/** What was typed in a step and not yet sent, if anything. It lives for this tab only. */
export function typedBefore(name: string): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey(name)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export function keepTyped(name: string, values: unknown): void {
  try {
    sessionStorage.setItem(storageKey(name), JSON.stringify(values));
  } catch {
    // Full or forbidden storage: the text is still in the page.
  }
}

export function forgetTyped(name: string): void {
  try {
    sessionStorage.removeItem(storageKey(name));
  } catch {
    // Nothing was kept.
  }
}
