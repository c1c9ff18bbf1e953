import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense, useRef } from 'react';
import { z } from 'zod';
import { useHasRole } from '@/api/session';
import { ReportStatusBadge } from '@/domain/badges';
import { useWords, wordOf } from '@/domain/words';
import { DeadlineSummary } from '@/features/deadline/DeadlineSection';
import { reportMessages } from '@/features/report/messages';
import { useReport, type Report } from '@/features/report/queries';
import { ReportFacts } from '@/features/report/ReportFacts';
import { useInvestigation } from '@/features/review/queries';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
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
import { Handler } from './Handler';
import { reportPageMessages } from './messages';
import styles from './ReportPage.module.css';
import { useSections } from './sections';
import { isStep, steps, type StepName } from './steps';
import { WhatNow } from './WhatNow';

const placeSchema = z.object({
  tab: z.string().optional().catch(undefined),
  step: z.string().optional().catch(undefined),
});

/** One report in the workspace: what it is, what comes next, and everything about it. */
export default function ReportPage() {
  const params: { reportId?: string } = useParams({ strict: false });
  const reportId = params.reportId ?? '';
  const report = useReport(reportId);
  return <Async query={report}>{(data) => <ReportView key={data.id} report={data} />}</Async>;
}

function ReportView({ report }: { readonly report: Report }) {
  const t = useMessages(reportPageMessages);
  const words = useWords();
  const queries = useQueryClient();
  const { filters: place, change } = useFilters(placeSchema);
  const heading = useRef<HTMLHeadingElement>(null);
  const investigation = useInvestigation(report);
  const actions = [...report.actions, ...(investigation.data?.actions ?? [])];
  const sections = useSections(report, actions);
  const section = sections.find((one) => one.key === place.tab) ?? sections[0];
  const handles = useHasRole('SUPERVISOR', 'COORDINATOR');
  const base = `/werkplek/meldingen/${report.id}`;
  const step = isStep(place.step) ? place.step : undefined;

  const leaveStep = () => {
    change({ step: undefined });
    // What stood there is gone; the reader goes on where the next step is told.
    setTimeout(() => heading.current?.focus(), 0);
  };

  const goToStep = (next: StepName) => {
    window.scrollTo({ top: 0 });
    const tab = toRead(next, report);
    change({ step: next, ...(tab ? { tab } : {}) });
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

  return (
    <>
      <PageHeader
        title={report.number}
        crumbs={[{ label: t.worklist, to: '/werkplek' }, { label: report.number }]}
        badge={<Badges report={report} />}
        actions={
          <Button icon={<PrinterIcon />} onClick={() => window.print()}>
            {t.print}
          </Button>
        }
      />
      <Stack>
        <Card>
          <ReportFacts report={report} handler={<Handler of={report} />} />
        </Card>
        <Notices report={report} />
        {step ? (
          // The report stays readable beside the step that is being taken.
          <div className={styles.beside}>
            <StepPanel
              step={step}
              report={report}
              open={actions.includes(step)}
              statusText={words.reportStatus[report.status]}
              lettersWait={Boolean(report.embargoSince)}
              onDone={() => {
                leaveStep();
                void queries.invalidateQueries();
              }}
              onCancel={leaveStep}
              onReload={() => queries.invalidateQueries()}
            />
            <Stack>
              {tabs}
              {section?.content()}
            </Stack>
          </div>
        ) : (
          <>
            {handles ? <WhatNow report={report} actions={actions} headingRef={heading} onStep={goToStep} /> : null}
            {tabs}
            <WithSidebar
              side={<DeadlineSummary caseId={report.id} allAt={<Link to={`${base}?tab=terms`}>{t.allTerms}</Link>} />}
            >
              {section?.content()}
            </WithSidebar>
          </>
        )}
      </Stack>
    </>
  );
}

/** What somebody reads beside a step, where that is another part than the report itself. */
function toRead(step: StepName, { assessment }: Report): string | undefined {
  if (step === 'reviewInvestigation') return 'investigation';
  return step === 'agreeWithAssessment' && assessment?.leadsTo === 'READY_TO_CLOSE' ? 'assessment' : undefined;
}

function Badges({ report }: { readonly report: Report }) {
  const words = useWords();
  const t = useMessages(reportMessages);
  return (
    <>
      <StatusBadge>{words.reportKind[report.kind]}</StatusBadge>
      <ReportStatusBadge status={report.status} />
      {report.formerKind ? <span>{t.formerKind(wordOf(words.reportKind, report.formerKind))}</span> : null}
      {report.timeliness?.late ? <StatusBadge tone="negative">{t.late}</StatusBadge> : null}
    </>
  );
}

function Notices({ report }: { readonly report: Report }) {
  const t = useMessages(reportMessages);
  const { withdrawal, clientInformed, embargoSince } = report;
  return (
    <>
      {embargoSince ? (
        <Alert tone="warning" title={t.embargo}>
          {t.embargoText(formatDate(embargoSince))}
        </Alert>
      ) : null}
      {withdrawal ? (
        <Alert tone="warning" title={t.withdrawn}>
          <p>{t.withdrawnBy(withdrawal.by, formatDateTime(withdrawal.at))}</p>
          <p>{withdrawal.reason}</p>
        </Alert>
      ) : null}
      {clientInformed ? <Alert tone="positive">{t.clientInformed(formatDate(clientInformed.informedOn))}</Alert> : null}
    </>
  );
}

interface StepPanelProps {
  readonly step: StepName;
  readonly report: Report;
  readonly open: boolean;
  readonly statusText: string;
  readonly lettersWait: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onReload: () => Promise<unknown>;
}

function StepPanel({ step, ...rest }: StepPanelProps) {
  const Step = steps[step];
  return (
    <Suspense fallback={<Loading lines={6} />}>
      <Step key={step} {...rest} />
    </Suspense>
  );
}
