import type { Ref } from 'react';
import { useAccount } from '@/api/session';
import { useDeadlines } from '@/features/deadline/DeadlineSection';
import type { Report } from '@/features/report/queries';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { ArrowRightIcon } from '@/ui/icons';
import { Heading } from '@/ui/Text';
import { reportPageMessages } from './messages';
import styles from './ReportPage.module.css';
import { openSteps, type StepName } from './steps';

interface WhatNowProps {
  readonly report: Report;
  readonly actions: readonly string[];
  readonly onStep: (step: StepName) => void;
  /** Takes the focus after a step was done. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Where the report stands in one sentence, with the step that comes next. */
export function WhatNow({ report, actions, onStep, headingRef }: WhatNowProps) {
  const t = useMessages(reportPageMessages);
  const account = useAccount();
  const { next, others } = openSteps(report, actions);
  const deadlines = useDeadlines(report.id);
  const providerLate = deadlines.data?.items.some((one) => one.responsible === 'PROVIDER' && one.state === 'MISSED');
  const ownAssessment = report.status === 'AWAITING_AGREEMENT' && report.assessment?.byId === account.id;
  // Before anything came in there is nothing to judge: the team can only go on by itself.
  const nameOf = (step: StepName) => {
    if (step === 'reviewInvestigation' && report.status === 'INVESTIGATION_ORDERED') return t.takeOver;
    if (step === 'assessReport' && report.status === 'REQUESTED') return t.ownInvestigation;
    return t.step[step];
  };
  const sentence = ownAssessment
    ? t.waitForSecond
    : ((providerLate ? t.late[report.status as keyof typeof t.late] : undefined) ?? t.status[report.status]);
  return (
    <NowPanel sentence={sentence} next={next} others={others} nameOf={nameOf} onStep={onStep} headingRef={headingRef} />
  );
}

interface NowPanelProps<S extends string> {
  readonly sentence: string;
  readonly next: S | undefined;
  readonly others: readonly S[];
  readonly nameOf: (step: S) => string;
  readonly onStep: (step: S) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** One sentence on where a case stands, the step that comes next, and what else can be done. */
export function NowPanel<S extends string>({ sentence, next, others, nameOf, onStep, headingRef }: NowPanelProps<S>) {
  const t = useMessages(reportPageMessages);
  return (
    <section className={styles.now} aria-labelledby="what-now" data-waiting={next !== undefined} data-print="hide">
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
