const storageKey = 'waarborg.signedIn';

/**
 * Beside the refresh cookie, which scripts cannot see, this browser keeps that somebody signed in, and nothing about who.
 * It only spares a visitor who never did a question of which the answer is known; the cookie alone opens anything.
 */
export function rememberSession(): void {
  try {
    localStorage.setItem(storageKey, 'yes');
  } catch {
    // A browser that refuses storage is asked each time, see below.
  }
}

export function forgetSession(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // There was nothing kept.
  }
}

/** Whether the server must be asked; a browser that keeps nothing cannot tell, so there it must. */
export function mayHaveSession(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return true;
  }
}
