import '@/ui/theme/index.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * React Aria would write one rule of style into the page, which our content policy forbids. The rule stands in
 * base.css; an element of this name tells the library that it is there.
 */
function provideAriaStyle(): void {
  const marker = document.createElement('meta');
  marker.id = 'react-aria-pressable-style';
  document.head.append(marker);
}

/** Puts an entry on the page. */
export function mount(entry: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  provideAriaStyle();
  createRoot(root).render(<StrictMode>{entry}</StrictMode>);
}
