import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('the language of the screens', () => {
  beforeEach(() => {
    vi.resetModules();
    localStorage.clear();
  });
  afterEach(() => {
    window.history.replaceState(null, '', '/');
    localStorage.clear();
  });

  it('is what the address asks for, so that the screens speak as the page behind it', async () => {
    window.history.replaceState(null, '', '/rapporten?zoek=eik&taal=en');
    const { language, setLanguage } = await import('./language');
    expect(language()).toBe('en');
    expect(document.documentElement.lang).toBe('en');

    setLanguage('nl');
    expect(window.location.search).toBe('?zoek=eik');
    expect(language()).toBe('nl');
  });

  it('is otherwise what this browser remembers', async () => {
    localStorage.setItem('waarborg.language', 'en');
    expect((await import('./language')).language()).toBe('en');
  });
});
