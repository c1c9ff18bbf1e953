import { useEffect, useState } from 'react';
import { loseSession } from '@/api/session';

const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const lastSignKey = 'waarborg.lastSign';
const warnSeconds = 120;

function lastSignInAnyTab(): number {
  try {
    return Number(localStorage.getItem(lastSignKey) ?? 0);
  } catch {
    return 0;
  }
}

/** All tabs share the moment of the last sign of life: working in one keeps the others open. */
function rememberSign(): void {
  try {
    localStorage.setItem(lastSignKey, String(Date.now()));
  } catch {
    // Without storage each tab counts for itself.
  }
}

/**
 * Counts the time since the last sign of life. Tells the minutes that are left when the end of the session comes
 * near, and ends it when it is there. Without a number of seconds nothing is counted.
 */
export function useIdle(idleSeconds: number | undefined): { minutesLeft: number | undefined; stay: () => void } {
  const [minutesLeft, setMinutesLeft] = useState<number>();

  useEffect(() => {
    if (idleSeconds === undefined) return undefined;
    let here = Date.now();
    rememberSign();
    const alive = () => {
      if (Date.now() - here < 1_000) return;
      here = Date.now();
      rememberSign();
    };
    const look = () => {
      const left = idleSeconds - (Date.now() - Math.max(here, lastSignInAnyTab())) / 1_000;
      const near = left <= Math.min(warnSeconds, idleSeconds / 3);
      setMinutesLeft(near && left > 0 ? Math.max(1, Math.ceil(left / 60)) : undefined);
      if (left <= 0) loseSession();
    };
    for (const sign of signs) window.addEventListener(sign, alive, { passive: true, capture: true });
    const timer = setInterval(look, 5_000);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, alive, { capture: true });
      clearInterval(timer);
    };
  }, [idleSeconds]);

  return { minutesLeft, stay: () => setMinutesLeft(undefined) };
}
