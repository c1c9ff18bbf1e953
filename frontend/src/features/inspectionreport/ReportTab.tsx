import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import { keepFile } from '@/domain/keepFile';
import { useMessages } from '@/i18n/messages';
import { isApiProblem } from '@/lib/problem';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DownloadIcon } from '@/ui/icons';
import { Row, Stack } from '@/ui/Layout';
import { EmptyState, ErrorState, Loading } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { inspectionReportMessages } from './messages';
import { useInspectionReport, type InspectionReport } from './queries';
import { ReactionForm } from './ReactionForm';
import { ReactionList } from './ReactionList';
import { ReportOutcome } from './ReportOutcome';
import { SectionCard } from './SectionCard';

interface ReportTabProps {
  readonly inspectionId: string;
  readonly number: string;
  /** `composeInspectionReport` is open to the reader. */
  readonly mayCompose: boolean;
  /** The reader works for the provider. */
  readonly ofProvider: boolean;
  /** What the inspection says of it already: when there is none for the reader, none is asked for. */
  readonly exists?: boolean;
}

/** The report of an inspection: result, text, reactions; written here by the team, read and reacted to by the provider. */
export function ReportTab({ inspectionId, number, mayCompose, ofProvider, exists = true }: ReportTabProps) {
  const t = useMessages(inspectionReportMessages);
  const report = useInspectionReport(inspectionId, exists);
  if (report.data) return <Report report={report.data} number={number} ofProvider={ofProvider} />;
  if (!exists || (isApiProblem(report.error) && report.error.status === 404)) {
    return (
      <Card title={t.report}>
        <EmptyState
          title={t.none}
          action={mayCompose ? <Compose inspectionId={inspectionId} label={t.compose} primary /> : null}
        >
          {ofProvider ? t.noneProvider : t.noneText}
        </EmptyState>
      </Card>
    );
  }
  return report.error ? (
    <ErrorState error={report.error} onRetry={() => void report.refetch()} />
  ) : (
    <Loading lines={8} />
  );
}

function Report({
  report,
  number,
  ofProvider,
}: {
  readonly report: InspectionReport;
  readonly number: string;
  readonly ofProvider: boolean;
}) {
  const t = useMessages(inspectionReportMessages);
  const may = (operation: string) => report.actions.includes(operation);
  const fetchPdf = () => keepFile(`/inspections/${report.inspectionId}/report/document`, `${number}.pdf`);
  return (
    <Stack>
      {report.current === false && may('composeInspectionReport') ? (
        <Alert
          tone="warning"
          title={t.outdated}
          actions={<Compose inspectionId={report.inspectionId} label={t.recompose} />}
        >
          {t.outdatedText}
        </Alert>
      ) : null}
      {report.sentBackReason ? (
        <Alert tone="warning" title={t.sentBack}>
          {report.sentBackReason}
        </Alert>
      ) : null}
      {report.state === 'PROPOSED' && report.proposedBy ? <Alert>{t.waits(report.proposedBy)}</Alert> : null}
      {report.alone ? <Alert>{t.alone}</Alert> : null}
      <Card
        title={t.report}
        aside={
          <Row>
            <StatusBadge tone={report.state === 'FINAL' ? 'positive' : 'info'}>{t.states[report.state]}</StatusBadge>
            <Button small icon={<DownloadIcon />} onClick={() => fetchPdf()}>
              {t.download}
            </Button>
          </Row>
        }
      >
        <ReportOutcome report={report} />
      </Card>
      {may('sendReaction') ? (
        <ReactionForm report={report} />
      ) : (
        <>
          {report.reactedAt || report.reactions.length > 0 ? (
            <ReactionList report={report} mayWeigh={may('weighReaction')} />
          ) : null}
          {report.sections.map((section) => (
            <SectionCard
              key={section.id}
              inspectionId={report.inspectionId}
              section={section}
              mayWrite={!ofProvider && may('changeReportSection')}
            />
          ))}
        </>
      )}
    </Stack>
  );
}

function Compose({
  inspectionId,
  label,
  primary = false,
}: {
  readonly inspectionId: string;
  readonly label: string;
  readonly primary?: boolean;
}) {
  const t = useMessages(inspectionReportMessages);
  const queries = useQueryClient();
  const compose = useMutation({
    mutationFn: () => answer(client.PUT('/inspections/{inspectionId}/report', { params: { path: { inspectionId } } })),
    onSuccess: () => {
      toast.done(t.composed);
      return queries.invalidateQueries();
    },
  });
  return (
    <Stack gap="small">
      {compose.error ? <ErrorState error={compose.error} /> : null}
      <div>
        <Button
          {...(primary ? { kind: 'primary' as const } : {})}
          busy={compose.isPending}
          onClick={() => compose.mutate()}
        >
          {label}
        </Button>
      </div>
    </Stack>
  );
}
