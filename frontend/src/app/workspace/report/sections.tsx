import { useHasRole } from '@/api/session';
import { AssessmentSection, RequestRecord } from '@/features/assessment/AssessmentSection';
import { AttachmentSection } from '@/features/attachment/AttachmentSection';
import { DeadlineSection } from '@/features/deadline/DeadlineSection';
import { DossierSection } from '@/features/dossier/DossierSection';
import { FollowUpSection } from '@/features/followup/FollowUpSection';
import { HandoverSection } from '@/features/handover/HandoverSection';
import { CaseInspections } from '@/features/inspection/CaseInspections';
import { InquirySection } from '@/features/inquiry/InquirySection';
import { LetterSection } from '@/features/letter/LetterSection';
import { MeasureSection } from '@/features/measure/MeasureSection';
import { MessageSection } from '@/features/message/MessageSection';
import { NoteSection } from '@/features/note/NoteSection';
import { PublicationSection } from '@/features/publication/PublicationSection';
import { PersonsSection } from '@/features/report/PersonsSection';
import type { Report } from '@/features/report/queries';
import { ReceiptSection } from '@/features/report/ReceiptSection';
import { RelatedReports } from '@/features/report/RelatedReports';
import { ReportStory } from '@/features/report/ReportStory';
import { InvestigationSection } from '@/features/review/InvestigationSection';
import { TimelineSection } from '@/features/timeline/TimelineSection';
import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import type { Section } from '../casepage/CasePage';
import { reportPageMessages } from './messages';

/** The parts of a report that the reader may see; what is above somebody's ceiling is not there. */
export function useSections(report: Report, actions: readonly string[]): readonly Section[] {
  const t = useMessages(reportPageMessages).tab;
  const team = useHasRole('SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR');
  // A report that was asked for and did not come yet holds nothing that could be hidden from the team.
  const seesContent = report.content !== undefined || (team && !report.filedAt);
  const all: readonly (Section & { readonly shown: boolean })[] = [
    { key: 'report', label: t.report, shown: true, content: () => <Filed report={report} team={team} /> },
    {
      key: 'assessment',
      label: t.assessment,
      shown: seesContent || report.closing !== undefined,
      content: () => <AssessmentSection report={report} />,
    },
    {
      key: 'investigation',
      label: t.investigation,
      shown: team && seesContent && (report.hasInvestigation ?? false),
      content: () => <InvestigationSection report={report} />,
    },
    {
      key: 'publication',
      label: t.publication,
      shown:
        team &&
        seesContent &&
        (report.publicationId !== undefined || report.actions.includes('beginInvestigationSummary')),
      content: () => (
        <PublicationSection
          of="report"
          caseId={report.id}
          publicationId={report.publicationId}
          actions={report.actions}
        />
      ),
    },
    {
      key: 'measures',
      label: t.measures,
      shown: team && seesContent,
      content: () => <MeasureSection caseId={report.id} mayAdd={actions.includes('addMeasure')} />,
    },
    {
      key: 'terms',
      label: t.terms,
      shown: true,
      content: () => <DeadlineSection caseId={report.id} lettersWait={Boolean(report.embargoSince)} />,
    },
    {
      key: 'messages',
      label: t.messages,
      shown: team && seesContent,
      content: () => <MessageSection caseId={report.id} mayWrite={actions.includes('sendMessage')} />,
    },
    { key: 'notes', label: t.notes, shown: team && seesContent, content: () => <NoteSection caseId={report.id} /> },
    {
      key: 'letters',
      label: t.letters,
      shown: team && seesContent,
      content: () => <LetterSection caseId={report.id} />,
    },
    {
      key: 'files',
      label: t.files,
      shown: team && seesContent,
      content: () => (
        <AttachmentSection caseId={report.id} mayAdd={actions.includes('addCaseAttachment')} mayKeepInternal />
      ),
    },
    {
      key: 'inquiries',
      label: t.inquiries,
      shown: team && seesContent,
      content: () => (
        <Stack>
          <InquirySection caseId={report.id} mayAsk={actions.includes('askInquiry')} />
          <FollowUpSection caseId={report.id} mayOpen={actions.includes('openFollowUp')} />
        </Stack>
      ),
    },
    { key: 'timeline', label: t.timeline, shown: true, content: () => <TimelineSection caseId={report.id} /> },
    { key: 'dossier', label: t.dossier, shown: team, content: () => <DossierSection caseId={report.id} /> },
    {
      key: 'signals',
      label: t.signals,
      shown: team,
      content: () => (
        <Stack>
          <HandoverSection
            caseId={report.id}
            authorityId={report.authorityId}
            mayBegin={report.content !== undefined}
          />
          <CaseInspections caseId={report.id} providerId={report.providerId} />
        </Stack>
      ),
    },
    { key: 'related', label: t.related, shown: team, content: () => <RelatedReports report={report} /> },
  ];
  return all.filter((section) => section.shown);
}

function Filed({ report, team }: { readonly report: Report; readonly team: boolean }) {
  const t = useMessages(reportPageMessages).tab;
  // Above somebody's ceiling the moment of filing still shows; without it nothing was filed.
  if (!report.filedAt) return <RequestRecord report={report} />;
  return (
    <Stack>
      <Card title={t.report}>
        <ReportStory report={report} />
      </Card>
      {team && report.content ? <PersonsSection report={report} /> : null}
      {report.content ? <ReceiptSection report={report} /> : null}
    </Stack>
  );
}
