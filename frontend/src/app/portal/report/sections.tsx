import { useHasRole } from '@/api/session';
import { AssessmentSection } from '@/features/assessment/AssessmentSection';
import { AttachmentSection } from '@/features/attachment/AttachmentSection';
import { DeadlineSection } from '@/features/deadline/DeadlineSection';
import { LetterSection } from '@/features/letter/LetterSection';
import { MeasureSection } from '@/features/measure/MeasureSection';
import { MessageSection } from '@/features/message/MessageSection';
import { ProviderPublication } from '@/features/publication/ProviderPublication';
import { PersonsSection } from '@/features/report/PersonsSection';
import type { Report } from '@/features/report/queries';
import { ReportStory } from '@/features/report/ReportStory';
import { InvestigationSection } from '@/features/review/InvestigationSection';
import { TimelineSection } from '@/features/timeline/TimelineSection';
import { useMessages } from '@/i18n/messages';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import type { PortalSection } from '../PortalCasePage';
import { reportPageMessages } from './messages';

type TabKey =
  | 'melding'
  | 'onderzoek'
  | 'openbaar'
  | 'beoordeling'
  | 'maatregelen'
  | 'berichten'
  | 'bestanden'
  | 'termijnen'
  | 'brieven'
  | 'verloop';

type Section = PortalSection<TabKey>;

/** The parts of a provider's own report; whoever only manages the users of the provider sees no content. */
export function useSections(report: Report, writes: boolean): readonly Section[] {
  const t = useMessages(reportPageMessages);
  const user = useHasRole('PROVIDER_USER');
  const caseId = report.id;
  const may = (operation: string) => report.actions.includes(operation);
  const all: readonly (Section & { readonly shown: boolean })[] = [
    {
      key: 'melding',
      shown: true,
      content: () => (
        <Stack>
          <Card title={t.tab.melding}>
            <ReportStory report={report} />
          </Card>
          {user && report.content ? <PersonsSection report={report} /> : null}
        </Stack>
      ),
    },
    {
      key: 'onderzoek',
      shown: user && (report.hasInvestigation ?? false),
      content: () => (
        <Stack>
          {writes ? (
            <div>
              <ButtonLink kind="primary" to={`/portaal/meldingen/${caseId}/onderzoek`}>
                {t.write}
              </ButtonLink>
            </div>
          ) : null}
          <InvestigationSection report={report} />
        </Stack>
      ),
    },
    {
      key: 'openbaar',
      shown: user && report.publicationId !== undefined,
      content: () => <ProviderPublication publicationId={report.publicationId ?? ''} />,
    },
    {
      key: 'beoordeling',
      shown:
        user &&
        Boolean(report.acknowledgement ?? report.assessment ?? report.closing ?? report.supplementRequests?.length),
      content: () => <AssessmentSection report={report} />,
    },
    {
      key: 'maatregelen',
      shown: user,
      content: () => <MeasureSection caseId={caseId} mayAdd={may('addMeasure')} />,
    },
    {
      key: 'berichten',
      shown: user,
      content: () => <MessageSection caseId={caseId} mayWrite={may('sendMessage')} />,
    },
    {
      key: 'bestanden',
      shown: user,
      content: () => <AttachmentSection caseId={caseId} mayAdd={may('addCaseAttachment')} />,
    },
    { key: 'termijnen', shown: true, content: () => <DeadlineSection caseId={caseId} /> },
    { key: 'brieven', shown: user, content: () => <LetterSection caseId={caseId} /> },
    { key: 'verloop', shown: true, content: () => <TimelineSection caseId={caseId} /> },
  ];
  return all.filter((section) => section.shown);
}
