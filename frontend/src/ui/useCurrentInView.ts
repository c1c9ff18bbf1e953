import { useEffect, useRef } from 'react';

/** Scrolls a bar of links sideways until its current one stands in the middle, as far as the bar is too narrow for all. */
export function useCurrentInView<E extends HTMLElement>(current: string, links: number) {
  const bar = useRef<E>(null);
  useEffect(() => {
    const chosen = bar.current?.querySelector<HTMLElement>('[aria-current]');
    if (!bar.current || !chosen) return;
    const [whole, part] = [bar.current.getBoundingClientRect(), chosen.getBoundingClientRect()];
    bar.current.scrollLeft += part.left + part.width / 2 - (whole.left + whole.width / 2);
  }, [current, links]);
  return bar;
}
