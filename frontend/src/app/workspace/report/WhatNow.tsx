import type { Ref } from 'react';
import { useAccount } from '@/api/session';
import { useDeadlines } from '@/features/deadline/DeadlineSection';
import type { Report } from '@/features/report/queries';
import { useMessages } from '@/i18n/messages';
import { NowPanel } from '../casepage/NowPanel';
import { reportPageMessages } from './messages';
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
  const asksMoreTime = deadlines.data?.items.some((one) =>
    one.extensionRequests?.some(({ state }) => state === 'PENDING'),
  );
  const ownAssessment = report.status === 'AWAITING_AGREEMENT' && report.assessment?.byId === account.id;
  // Before anything came in there is nothing to judge: the team can only go on by itself.
  const nameOf = (step: StepName) => {
    if (step === 'reviewInvestigation' && report.status === 'INVESTIGATION_ORDERED') return t.takeOver;
    if (step === 'assessReport' && report.status === 'REQUESTED') return t.ownInvestigation;
    return t.step[step];
  };
  const sentence = ownAssessment
    ? t.waitForSecond
    : ((asksMoreTime ? t.asksMoreTime[report.status as keyof typeof t.asksMoreTime] : undefined) ??
      (providerLate ? t.late[report.status as keyof typeof t.late] : undefined) ??
      t.status[report.status]);
  return (
    <NowPanel sentence={sentence} next={next} others={others} nameOf={nameOf} onStep={onStep} headingRef={headingRef} />
  );
}
