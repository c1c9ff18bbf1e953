import type { Ref } from 'react';
import { useMessages } from '@/i18n/messages';
import { Button, ButtonLink } from '@/ui/Button';
import { ArrowRightIcon } from '@/ui/icons';
import { Heading } from '@/ui/Text';
import styles from './CasePage.module.css';
import { casePageMessages } from './messages';

interface NowPanelProps<S extends string> {
  readonly sentence: string;
  readonly next: S | undefined;
  /** Where the work waits, while no step comes next. */
  readonly place?: { readonly label: string; readonly to: string } | undefined;
  readonly others: readonly S[];
  readonly nameOf: (step: S) => string;
  readonly onStep: (step: S) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** One sentence on where a case stands, the step that comes next, and what else can be done. */
export function NowPanel<S extends string>({
  sentence,
  next,
  place,
  others,
  nameOf,
  onStep,
  headingRef,
}: NowPanelProps<S>) {
  const t = useMessages(casePageMessages);
  return (
    <section
      className={styles.now}
      aria-labelledby="what-now"
      data-waiting={next !== undefined || place !== undefined}
      data-print="hide"
    >
      <div className={styles.nowText}>
        <Heading level={2} look={3} id="what-now" ref={headingRef} tabIndex={-1}>
          {t.now}
        </Heading>
        <p>{sentence}</p>
      </div>
      <div className={styles.nowSteps}>
        {next ? (
          <Button kind="primary" icon={<ArrowRightIcon />} onClick={() => onStep(next)}>
            {nameOf(next)}
          </Button>
        ) : place ? (
          <ButtonLink kind="primary" icon={<ArrowRightIcon />} to={place.to}>
            {place.label}
          </ButtonLink>
        ) : null}
        {others.map((step) => (
          <Button key={step} small onClick={() => onStep(step)}>
            {nameOf(step)}
          </Button>
        ))}
      </div>
    </section>
  );
}
