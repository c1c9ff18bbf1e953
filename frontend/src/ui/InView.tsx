import { useEffect, useRef, type ReactNode } from 'react';

/** What appears while somebody looks elsewhere on a long page, brought within sight. */
export function InView({ children }: { readonly children: ReactNode }) {
  const at = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // some browsers answer with a promise, which is no clean-up
    at.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={at}>{children}</div>;
}
