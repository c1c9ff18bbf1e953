import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense, useRef } from 'react';
import { z } from 'zod';
import { useHasRole } from '@/api/session';
import { InspectionStatusBadge } from '@/domain/badges';
import { useWords } from '@/domain/words';
import { DeadlineSummary } from '@/features/deadline/DeadlineSection';
import { InspectionFacts } from '@/features/inspection/InspectionFacts';
import { inspectionMessages } from '@/features/inspection/messages';
import { useInspection, type Inspection } from '@/features/inspection/queries';
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
import { inspectionPageMessages } from './messages';
import { useSections } from './sections';
import { isStep, openSteps, steps, type StepName } from './steps';

const placeSchema = z.object({
  tab: z.string().optional().catch(undefined),
  step: z.string().optional().catch(undefined),
});

/** One inspection in the workspace: what it is, what comes next, and everything about it. */
export default function InspectionPage() {
  const params: { inspectionId?: string } = useParams({ strict: false });
  const inspection = useInspection(params.inspectionId ?? '');
  return <Async query={inspection}>{(data) => <InspectionView key={data.id} inspection={data} />}</Async>;
}

function InspectionView({ inspection }: { readonly inspection: Inspection }) {
  const t = useMessages(inspectionPageMessages);
  const texts = useMessages(inspectionMessages);
  const words = useWords();
  const queries = useQueryClient();
  const { filters: place, change } = useFilters(placeSchema);
  const heading = useRef<HTMLHeadingElement>(null);
  const sections = useSections(inspection);
  const section = sections.find((one) => one.key === place.tab) ?? sections[0];
  const team = useHasRole('SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR');
  const base = `/werkplek/onderzoeken/${inspection.id}`;
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
  const { next, others } = openSteps(inspection);
  const Step = step && steps[step];
  const { ending } = inspection;

  return (
    <>
      <PageHeader
        title={inspection.number}
        crumbs={[{ label: t.worklist, to: '/werkplek' }, { label: inspection.number }]}
        badge={
          <>
            <StatusBadge>{texts.inspection}</StatusBadge>
            {inspection.status ? <InspectionStatusBadge status={inspection.status} /> : null}
          </>
        }
        actions={
          <Button icon={<PrinterIcon />} onClick={() => window.print()}>
            {t.print}
          </Button>
        }
      />
      <Stack>
        <Card>
          <InspectionFacts
            inspection={inspection}
            handler={team ? <Handler of={inspection} /> : (inspection.assignee?.name ?? <em>{texts.nobody}</em>)}
          />
        </Card>
        {ending ? <Alert title={texts.ended(ending.by, formatDateTime(ending.at))}>{ending.reason}</Alert> : null}
        {Step ? (
          // The inspection stays readable beside the step that is being taken.
          <div className={styles.beside}>
            <Suspense fallback={<Loading lines={6} />}>
              <Step
                key={step}
                inspection={inspection}
                open={inspection.actions.includes(step)}
                statusText={inspection.status ? words.inspectionStatus[inspection.status] : ''}
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
            {inspection.inside && inspection.status ? (
              <NowPanel
                sentence={t.status[inspection.status]}
                next={next}
                others={others}
                nameOf={(name) => t.step[name]}
                onStep={goToStep}
                headingRef={heading}
              />
            ) : null}
            {tabs}
            <WithSidebar
              side={
                <DeadlineSummary caseId={inspection.id} allAt={<Link to={`${base}?tab=terms`}>{t.allTerms}</Link>} />
              }
            >
              <Suspense fallback={<Loading lines={6} />}>{section?.content()}</Suspense>
            </WithSidebar>
          </>
        )}
      </Stack>
    </>
  );
}
