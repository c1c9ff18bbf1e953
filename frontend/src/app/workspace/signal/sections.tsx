import { useHasRole } from '@/api/session';
import { AttachmentSection } from '@/features/attachment/AttachmentSection';
import { DeadlineSection } from '@/features/deadline/DeadlineSection';
import { DecisionSection } from '@/features/decision/DecisionSection';
import { DossierSection } from '@/features/dossier/DossierSection';
import { EnrichmentSection } from '@/features/enrichment/EnrichmentSection';
import { HandoverSection } from '@/features/handover/HandoverSection';
import { FollowUpSection } from '@/features/followup/FollowUpSection';
import { CaseInspections } from '@/features/inspection/CaseInspections';
import { InquirySection } from '@/features/inquiry/InquirySection';
import { IntakeSection } from '@/features/intake/IntakeSection';
import { NoteSection } from '@/features/note/NoteSection';
import { OpenSignal } from '@/features/signal/OpenSignal';
import type { Signal } from '@/features/signal/queries';
import { SignalStory } from '@/features/signal/SignalStory';
import { SourceSection } from '@/features/signal/SourceSection';
import { TimelineSection } from '@/features/timeline/TimelineSection';
import { WeighingSection } from '@/features/weighing/WeighingSection';
import { useMessages } from '@/i18n/messages';
import { Stack } from '@/ui/Layout';
import type { Section } from '../casepage/CasePage';
import { signalPageMessages } from './messages';

/** The parts of a signal that the reader may see; what is above somebody's ceiling is not there. */
export function useSections(signal: Signal): readonly Section[] {
  const t = useMessages(signalPageMessages).tab;
  const team = useHasRole('SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR');
  const reads = signal.content !== undefined;
  const outline = signal.status !== undefined;
  const all: readonly (Section & { readonly shown: boolean })[] = [
    {
      key: 'signal',
      label: t.signal,
      shown: true,
      content: () => (
        <Stack>
          {signal.actions.includes('openSignal') ? <OpenSignal signal={signal} /> : null}
          {signal.intake ? <IntakeSection intake={signal.intake} /> : null}
          <SignalStory signal={signal} />
        </Stack>
      ),
    },
    { key: 'source', label: t.source, shown: reads, content: () => <SourceSection signal={signal} /> },
    {
      key: 'enrichment',
      label: t.enrichment,
      shown: team && reads,
      content: () => <EnrichmentSection signalId={signal.id} />,
    },
    {
      key: 'weighing',
      label: t.weighing,
      shown: team && reads,
      content: () => <WeighingSection signalId={signal.id} />,
    },
    { key: 'terms', label: t.terms, shown: outline, content: () => <DeadlineSection caseId={signal.id} /> },
    {
      key: 'inquiries',
      label: t.inquiries,
      shown: reads,
      content: () => (
        <Stack>
          <InquirySection caseId={signal.id} mayAsk={signal.actions.includes('askInquiry')} />
          <FollowUpSection caseId={signal.id} mayOpen={signal.actions.includes('openFollowUp')} />
        </Stack>
      ),
    },
    { key: 'notes', label: t.notes, shown: reads, content: () => <NoteSection caseId={signal.id} /> },
    {
      key: 'files',
      label: t.files,
      shown: reads,
      content: () => <AttachmentSection caseId={signal.id} mayAdd={signal.actions.includes('addCaseAttachment')} />,
    },
    { key: 'decisions', label: t.decisions, shown: team, content: () => <DecisionSection signalId={signal.id} /> },
    {
      key: 'inspections',
      label: t.inspections,
      shown: team && outline,
      content: () => <CaseInspections caseId={signal.id} providerId={signal.providerId} />,
    },
    { key: 'dossier', label: t.dossier, shown: team, content: () => <DossierSection caseId={signal.id} /> },
    {
      key: 'signals',
      label: t.signals,
      shown: team,
      content: () => <HandoverSection caseId={signal.id} authorityId={signal.authorityId} mayBegin={reads} />,
    },
    { key: 'timeline', label: t.timeline, shown: outline, content: () => <TimelineSection caseId={signal.id} /> },
  ];
  return all.filter((section) => section.shown);
}
