import { api } from '@/api/client';
import { useAccount, useHasRole } from '@/api/session';
import { isRunning } from '@/domain/useRunningInspections';
import { DraftList } from '@/features/draft/DraftList';
import { InspectionTable } from '@/features/inspection/InspectionTable';
import { ReportTable } from '@/features/report/ReportTable';
import { taskMessages } from '@/features/task/messages';
import { TaskList } from '@/features/task/TaskList';
import { useMessages } from '@/i18n/messages';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { CheckCircleIcon } from '@/ui/icons';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState, Loading } from '@/ui/states';
import { portalMessages } from './messages';

/** The start of the portal: what is asked, what is being written, what is under way. */
export default function HomePage() {
  const t = useMessages(portalMessages);
  const texts = useMessages(taskMessages);
  const account = useAccount();
  const mayFile = useHasRole('PROVIDER_USER');
  const tasks = api.useQuery('get', '/tasks');
  const reports = api.useQuery('get', '/reports', { params: { query: { state: 'OPEN', limit: 10 } } });
  return (
    <Stack>
      <PageHeader
        title={t.welcome(account.name)}
        intro={t.homeIntro}
        actions={
          mayFile ? (
            <ButtonLink kind="primary" to="/portaal/melden">
              {t.file}
            </ButtonLink>
          ) : null
        }
      />
      <Card title={texts.title} flush>
        <Async query={tasks} loading={<Loading lines={2} />}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={texts.none} icon={<CheckCircleIcon size={2} />}>
                {texts.noneText}
              </EmptyState>
            ) : (
              <TaskList tasks={items} />
            )
          }
        </Async>
      </Card>
      {mayFile ? <Drafts /> : null}
      <Inspections />
      <Card title={t.openReports} aside={<Link to="/portaal/meldingen">{t.allReports}</Link>} flush>
        <Async query={reports} loading={<Loading lines={4} />}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t.noReports}>{t.noReportsText}</EmptyState>
            ) : (
              <ReportTable reports={items} />
            )
          }
        </Async>
      </Card>
    </Stack>
  );
}

function Drafts() {
  const t = useMessages(portalMessages);
  const drafts = api.useQuery('get', '/report-drafts').data?.items ?? [];
  if (drafts.length === 0) return null;
  return (
    <Card title={t.drafts}>
      <DraftList drafts={drafts} base="/portaal/melden" />
    </Card>
  );
}

/** Those that are under way, also while nothing is asked; most providers have none, and are not told so. */
function Inspections() {
  const t = useMessages(portalMessages);
  const known = api.useQuery('get', '/inspections').data?.items ?? [];
  const running = known.filter(isRunning);
  if (running.length === 0) return null;
  return (
    <Card title={t.openInspections} aside={<Link to="/portaal/onderzoeken">{t.allInspections}</Link>} flush>
      <InspectionTable inspections={running} base="/portaal/onderzoeken" />
    </Card>
  );
}
