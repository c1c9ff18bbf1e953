import { useEffect, useRef } from 'react';
import { Heading } from './Text';

interface StepHeadingProps {
  /** Names the step that is on the screen. */
  readonly step: string;
  readonly children: string;
}

/** The heading of a page of a form: takes the focus on arrival, unless the address points at a question. */
export function StepHeading({ step, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivedAt = useRef<string>(undefined);
  useEffect(() => {
    const moved = arrivedAt.current !== undefined && arrivedAt.current !== step;
    arrivedAt.current = step;
    const wanted = window.location.hash ? document.getElementById(window.location.hash.slice(1)) : null;
    if (wanted) {
      const input = wanted.matches('fieldset') ? wanted.querySelector<HTMLElement>('input, select, textarea') : wanted;
      (input ?? wanted).focus();
      wanted.scrollIntoView({ block: 'center' });
    } else if (moved) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
  }, [step]);
  return (
    <Heading level={2} look={3} ref={heading} tabIndex={-1}>
      {children}
    </Heading>
  );
}
