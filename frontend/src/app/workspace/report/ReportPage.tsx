import { useParams } from '@tanstack/react-router';
import { useHasRole } from '@/api/session';
import { ReportStatusBadge } from '@/domain/badges';
import { useWords, wordOf } from '@/domain/words';
import { reportMessages } from '@/features/report/messages';
import { useReport, type Report } from '@/features/report/queries';
import { ReportFacts } from '@/features/report/ReportFacts';
import { useInvestigation } from '@/features/review/queries';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Async } from '@/ui/states';
import { CasePage } from '../casepage/CasePage';
import { EmbargoNotice } from '../casepage/EmbargoNotice';
import { Handler } from '../casepage/Handler';
import { useCasePlace } from '../casepage/useCasePlace';
import { reportPageMessages } from './messages';
import { useSections } from './sections';
import { isStep, steps, type StepName } from './steps';
import { WhatNow } from './WhatNow';

/** One report in the workspace: what it is, what comes next, and everything about it. */
export default function ReportPage() {
  const params: { reportId?: string } = useParams({ strict: false });
  const reportId = params.reportId ?? '';
  const report = useReport(reportId);
  return (
    <Async page query={report}>
      {(data) => <ReportView key={data.id} report={data} />}
    </Async>
  );
}

function ReportView({ report }: { readonly report: Report }) {
  const t = useMessages(reportPageMessages);
  const words = useWords();
  const place = useCasePlace(isStep);
  const investigation = useInvestigation(report);
  const actions = [...report.actions, ...(investigation.data?.actions ?? [])];
  const sections = useSections(report, actions);
  const handles = useHasRole('SUPERVISOR', 'COORDINATOR');
  const Step = place.step && steps[place.step];

  return (
    <CasePage
      of={report}
      base={`/werkplek/meldingen/${report.id}`}
      place={place}
      sections={sections}
      tabsLabel={t.tabs}
      badge={<Badges report={report} />}
      facts={<ReportFacts report={report} handler={<Handler of={report} />} />}
      notices={<Notices report={report} />}
      step={
        Step ? (
          <Step
            key={place.step}
            report={report}
            of={report}
            open={actions.includes(place.step ?? '')}
            statusText={words.reportStatus[report.status]}
            lettersWait={Boolean(report.embargoSince)}
            {...place.ends}
          />
        ) : null
      }
      now={
        handles ? (
          <WhatNow
            report={report}
            actions={actions}
            headingRef={place.heading}
            onStep={(next) => place.goToStep(next, toRead(next, report))}
          />
        ) : null
      }
    />
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
      <EmbargoNotice since={embargoSince} />
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
