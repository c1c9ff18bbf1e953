import { useHasRole } from '@/api/session';
import { AttachmentSection } from '@/features/attachment/AttachmentSection';
import { DeadlineSection } from '@/features/deadline/DeadlineSection';
import { DossierSection } from '@/features/dossier/DossierSection';
import { DocumentRequestSection } from '@/features/fieldwork/DocumentRequestSection';
import { VisitSection } from '@/features/fieldwork/VisitSection';
import { InspectionStory } from '@/features/inspection/InspectionFacts';
import type { Inspection } from '@/features/inspection/queries';
import { ReportTab } from '@/features/inspectionreport/ReportTab';
import { JudgementSection } from '@/features/judgement/JudgementSection';
import { LetterSection } from '@/features/letter/LetterSection';
import { MeasureSection } from '@/features/measure/MeasureSection';
import { MessageSection } from '@/features/message/MessageSection';
import { NoteSection } from '@/features/note/NoteSection';
import { PublicationSection } from '@/features/publication/PublicationSection';
import { ScoringSection } from '@/features/scoring/ScoringSection';
import { TimelineSection } from '@/features/timeline/TimelineSection';
import { useMessages } from '@/i18n/messages';
import type { Section } from '../casepage/CasePage';
import { inspectionPageMessages } from './messages';

/** The parts of an inspection that the reader may see; what is above somebody's ceiling is not there. */
export function useSections(inspection: Inspection): readonly Section[] {
  const t = useMessages(inspectionPageMessages).tab;
  const team = useHasRole('SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR');
  const reads = Boolean(inspection.inside);
  const caseId = inspection.id;
  const may = (operation: string) => inspection.actions.includes(operation);
  const all: readonly (Section & { readonly shown: boolean })[] = [
    {
      key: 'inspection',
      label: t.inspection,
      shown: true,
      content: () => <InspectionStory inspection={inspection} />,
    },
    { key: 'visits', label: t.visits, shown: reads, content: () => <VisitSection inspection={inspection} /> },
    {
      key: 'documents',
      label: t.documents,
      shown: reads,
      content: () => <DocumentRequestSection inspection={inspection} />,
    },
    { key: 'scores', label: t.scores, shown: reads, content: () => <ScoringSection inspection={inspection} /> },
    { key: 'judgement', label: t.judgement, shown: reads, content: () => <JudgementSection inspection={inspection} /> },
    {
      key: 'report',
      label: t.report,
      shown: reads,
      content: () => (
        <ReportTab
          inspectionId={caseId}
          number={inspection.number}
          mayCompose={may('composeInspectionReport')}
          ofProvider={false}
        />
      ),
    },
    {
      key: 'publication',
      label: t.publication,
      shown: reads && (inspection.status === 'FINAL' || inspection.status === 'CLOSED'),
      content: () => (
        <PublicationSection
          of="inspection"
          caseId={caseId}
          publicationId={inspection.publicationId}
          actions={inspection.actions}
        />
      ),
    },
    {
      key: 'measures',
      label: t.measures,
      shown: reads,
      content: () => <MeasureSection caseId={caseId} mayAdd={may('addMeasure')} />,
    },
    {
      key: 'terms',
      label: t.terms,
      shown: true,
      content: () => <DeadlineSection caseId={caseId} lettersWait={Boolean(inspection.embargoSince)} />,
    },
    {
      key: 'messages',
      label: t.messages,
      shown: reads,
      content: () => <MessageSection caseId={caseId} mayWrite={may('sendMessage')} />,
    },
    { key: 'notes', label: t.notes, shown: reads, content: () => <NoteSection caseId={caseId} /> },
    {
      key: 'files',
      label: t.files,
      shown: reads,
      content: () => <AttachmentSection caseId={caseId} mayAdd={may('addCaseAttachment')} mayKeepInternal />,
    },
    { key: 'letters', label: t.letters, shown: reads, content: () => <LetterSection caseId={caseId} /> },
    { key: 'dossier', label: t.dossier, shown: team, content: () => <DossierSection caseId={caseId} /> },
    { key: 'timeline', label: t.timeline, shown: true, content: () => <TimelineSection caseId={caseId} /> },
  ];
  return all.filter((section) => section.shown);
}
