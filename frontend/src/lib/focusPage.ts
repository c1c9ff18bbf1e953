/** What had the focus is gone: the reader goes on at the heading of the page, instead of nowhere. */
export function focusPage(): void {
  setTimeout(() => document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true }));
}
