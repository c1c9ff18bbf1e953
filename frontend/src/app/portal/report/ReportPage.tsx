import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { z } from 'zod';
import { api } from '@/api/client';
import { useHasRole } from '@/api/session';
import { ReportStatusBadge } from '@/domain/badges';
import { useWords } from '@/domain/words';
import { ClientInformedStep } from '@/features/report/ClientInformedStep';
import { ConvertStep } from '@/features/report/ConvertStep';
import { OpenedByCard, ReceiptCard } from '@/features/report/PortalSide';
import { portalStepMessages } from '@/features/report/portalStepMessages';
import { useReport, type Report } from '@/features/report/queries';
import { WithdrawStep } from '@/features/report/WithdrawStep';
import { useInvestigation } from '@/features/review/queries';
import { AnswerStep, openRequest } from '@/features/supplement/AnswerStep';
import { TaskList } from '@/features/task/TaskList';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { useFilters } from '@/lib/useFilters';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button, ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Row, Stack } from '@/ui/Layout';
import { Async, Loading } from '@/ui/states';
import { PortalCasePage } from '../PortalCasePage';
import { reportPageMessages } from './messages';
import { useSections } from './sections';

const placeSchema = z.object({ doe: z.string().optional().catch(undefined) });

/** A provider's own report: what is asked of it first, where it stands, and everything about it. */
export default function ReportPage() {
  const { reportId = '' }: { reportId?: string } = useParams({ strict: false });
  const report = useReport(reportId);
  return (
    <Async page query={report} loading={<Loading page lines={8} />}>
      {(data) => <ReportView key={data.id} report={data} />}
    </Async>
  );
}

function ReportView({ report }: { readonly report: Report }) {
  const t = useMessages(reportPageMessages);
  const texts = useMessages(portalStepMessages);
  const words = useWords();
  const user = useHasRole('PROVIDER_USER');
  const investigation = useInvestigation(user ? report : { ...report, hasInvestigation: false });
  const writes = investigation.data?.actions.includes('saveInvestigation') ?? false;
  return (
    <PortalCasePage
      of={report}
      list={{ label: t.overview, to: '/portaal/meldingen' }}
      badge={
        <>
          <StatusBadge>{words.reportKind[report.kind]}</StatusBadge>
          <ReportStatusBadge status={report.status} />
        </>
      }
      intro={texts.status[report.status]}
      tabsLabel={t.tabs}
      sections={useSections(report, writes)}
      labels={t.tab}
      asked={(here) => (
        <>
          <Notices report={report} />
          {report.actions.includes('giveProviderView') && here !== 'openbaar' ? (
            <Alert
              title={t.viewAsked}
              actions={<ButtonLink to={`/portaal/meldingen/${report.id}?deel=openbaar`}>{t.toPublication}</ButtonLink>}
            />
          ) : null}
          <Asked report={report} />
        </>
      )}
      aside={
        <>
          {report.filedAt && report.content ? <ReceiptCard report={report} /> : null}
          <OpenedByCard report={report} />
        </>
      }
    />
  );
}

function Notices({ report }: { readonly report: Report }) {
  const t = useMessages(portalStepMessages);
  const { withdrawal, clientInformed } = report;
  return (
    <>
      {withdrawal ? (
        <Alert title={t.withdrawnBy(withdrawal.by, formatDateTime(withdrawal.at))}>{withdrawal.reason}</Alert>
      ) : null}
      {clientInformed ? <Alert tone="positive">{t.informed(formatDate(clientInformed.informedOn))}</Alert> : null}
    </>
  );
}

/** The forms of the steps that a provider takes, by their name in the address. */
type StepName = 'aanvullen' | 'client-ingelicht' | 'omzetten' | 'intrekken';

/** What the team waits for and what the provider may want itself; the form of a step opens in its place. */
function Asked({ report }: { readonly report: Report }) {
  const t = useMessages(reportPageMessages);
  const texts = useMessages(portalStepMessages);
  const words = useWords();
  const queries = useQueryClient();
  const tasks = api.useQuery('get', '/tasks');
  const { filters: place, change } = useFilters(placeSchema);
  const may = (operation: string) => report.actions.includes(operation);
  const request = openRequest(report);
  const mine = (tasks.data?.items ?? []).filter((task) => task.reportId === report.id);
  const leave = () => change({ doe: undefined });
  const frame = {
    report,
    statusText: words.reportStatus[report.status],
    onCancel: leave,
    onDone: () => {
      leave();
      void queries.invalidateQueries();
    },
    onReload: () => queries.invalidateQueries(),
  };
  const open = (step: StepName) => () => change({ doe: step });

  if (place.doe === 'aanvullen' && request) {
    return <AnswerStep {...frame} open={may('answerSupplementRequest')} request={request} />;
  }
  if (place.doe === 'client-ingelicht' && !report.clientInformed) {
    return <ClientInformedStep {...frame} open={may('confirmClientInformed')} />;
  }
  if (place.doe === 'omzetten') return <ConvertStep {...frame} open={may('convertConsultation')} />;
  if (place.doe === 'intrekken') return <WithdrawStep {...frame} open={may('withdrawReport')} />;
  const tasked = (kind: string) => mine.some((task) => task.kind === kind);
  return (
    <div data-print="hide">
      <Stack>
        {mine.length > 0 ? (
          <Card title={t.asked} flush>
            <TaskList tasks={mine} ofOneReport />
          </Card>
        ) : null}
        <Row>
          {may('answerSupplementRequest') && !tasked('ANSWER_SUPPLEMENT') ? (
            <Button kind="primary" onClick={open('aanvullen')}>
              {t.answer}
            </Button>
          ) : null}
          {may('confirmClientInformed') && !tasked('CONFIRM_CLIENT_INFORMED') ? (
            <Button kind="primary" onClick={open('client-ingelicht')}>
              {texts.informedTitle}
            </Button>
          ) : null}
          {may('convertConsultation') ? <Button onClick={open('omzetten')}>{texts.convert}</Button> : null}
          {may('withdrawReport') ? (
            <Button kind="subtle" small onClick={open('intrekken')}>
              {texts.withdraw}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </div>
  );
}
