import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense, useRef } from 'react';
import { z } from 'zod';
import { useHasRole } from '@/api/session';
import { PriorityBadge, SignalStatusBadge } from '@/domain/badges';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords } from '@/domain/words';
import { DeadlineSummary } from '@/features/deadline/DeadlineSection';
import { signalMessages } from '@/features/signal/messages';
import { useSignal, type Signal } from '@/features/signal/queries';
import { SignalFacts } from '@/features/signal/SignalFacts';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { useFilters } from '@/lib/useFilters';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { PrinterIcon } from '@/ui/icons';
import { Stack, WithSidebar } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, Loading } from '@/ui/states';
import { TabNav } from '@/ui/Tabs';
import { Handler } from '../report/Handler';
import styles from '../report/ReportPage.module.css';
import { NowPanel } from '../report/WhatNow';
import { signalPageMessages } from './messages';
import { useSections } from './sections';
import { isStep, openSteps, steps, type StepName } from './steps';

const placeSchema = z.object({
  tab: z.string().optional().catch(undefined),
  step: z.string().optional().catch(undefined),
});

/** One signal in the workspace: what it is, what comes next, and everything about it. */
export default function SignalPage() {
  const params: { signalId?: string } = useParams({ strict: false });
  const signal = useSignal(params.signalId ?? '');
  return <Async query={signal}>{(data) => <SignalView key={data.id} signal={data} />}</Async>;
}

function SignalView({ signal }: { readonly signal: Signal }) {
  const t = useMessages(signalPageMessages);
  const words = useWords();
  const queries = useQueryClient();
  const { filters: place, change } = useFilters(placeSchema);
  const heading = useRef<HTMLHeadingElement>(null);
  const sections = useSections(signal);
  const section = sections.find((one) => one.key === place.tab) ?? sections[0];
  const team = useHasRole('SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR');
  const base = `/werkplek/signalen/${signal.id}`;
  const step = isStep(place.step) ? place.step : undefined;

  const leaveStep = () => {
    change({ step: undefined });
    // What stood there is gone; the reader goes on where the next step is told.
    setTimeout(() => heading.current?.focus(), 0);
  };
  const goToStep = (next: StepName) => {
    window.scrollTo({ top: 0 });
    change({ step: next });
  };
  const tabs = (
    <TabNav
      label={t.tabs}
      links={sections.map((one) => ({
        label: one.label,
        to: `${base}?tab=${one.key}${step ? `&step=${step}` : ''}`,
        current: one.key === section?.key,
      }))}
    />
  );
  const { next, others } = openSteps(signal);
  const Step = step && steps[step];

  return (
    <>
      <PageHeader
        title={signal.number}
        crumbs={[{ label: t.worklist, to: '/werkplek' }, { label: signal.number }]}
        badge={<Badges signal={signal} />}
        actions={
          <Button icon={<PrinterIcon />} onClick={() => window.print()}>
            {t.print}
          </Button>
        }
      />
      <Stack>
        <Card>
          <SignalFacts signal={signal} {...(team ? { handler: <Handler of={signal} /> } : {})} />
        </Card>
        <Notices signal={signal} />
        {Step ? (
          // The signal stays readable beside the step that is being taken.
          <div className={styles.beside}>
            <Suspense fallback={<Loading lines={6} />}>
              <Step
                key={step}
                signal={signal}
                open={signal.actions.includes(step)}
                statusText={signal.status ? words.signalStatus[signal.status] : ''}
                onDone={() => {
                  leaveStep();
                  void queries.invalidateQueries();
                }}
                onCancel={leaveStep}
                onReload={() => queries.invalidateQueries()}
              />
            </Suspense>
            <Stack>
              {tabs}
              {section?.content()}
            </Stack>
          </div>
        ) : (
          <>
            {team && signal.status ? (
              <NowPanel
                sentence={signal.content ? t.status[signal.status] : t.closed}
                next={next}
                others={others}
                nameOf={(name) => t.step[name]}
                onStep={goToStep}
                headingRef={heading}
              />
            ) : null}
            {tabs}
            {signal.status ? (
              <WithSidebar
                side={<DeadlineSummary caseId={signal.id} allAt={<Link to={`${base}?tab=terms`}>{t.allTerms}</Link>} />}
              >
                {section?.content()}
              </WithSidebar>
            ) : (
              section?.content()
            )}
          </>
        )}
      </Stack>
    </>
  );
}

function Badges({ signal }: { readonly signal: Signal }) {
  const t = useMessages(signalMessages);
  return (
    <>
      <StatusBadge>{t.signal}</StatusBadge>
      {signal.status ? <SignalStatusBadge status={signal.status} /> : null}
      {signal.priority ? <PriorityBadge priority={signal.priority} /> : null}
      {signal.pressSensitive ? <StatusBadge tone="warning">{t.pressSensitive}</StatusBadge> : null}
    </>
  );
}

function Notices({ signal }: { readonly signal: Signal }) {
  const t = useMessages(signalMessages);
  const laws = useReferenceList('laws', signal.authorityId);
  const { closing, openedUntil } = signal;
  return (
    <>
      {openedUntil ? <Alert>{t.openedUntil(formatDateTime(openedUntil))}</Alert> : null}
      {signal.otherLaw ? (
        <Alert tone="warning" title={t.otherLaw}>
          {t.otherLawText(laws.labelOf(signal.law))}
        </Alert>
      ) : null}
      {closing ? (
        <Alert
          tone="positive"
          title={`${t.closedNotice(closing.by, formatDateTime(closing.at))}: ${t.closedKinds[closing.kind].toLowerCase()}`}
        >
          {closing.reason}
        </Alert>
      ) : null}
    </>
  );
}
