import { useParams } from '@tanstack/react-router';
import { useHasRole } from '@/api/session';
import { InspectionStatusBadge } from '@/domain/badges';
import { useInspection } from '@/domain/useInspection';
import { AttachmentSection } from '@/features/attachment/AttachmentSection';
import { DeadlineSection } from '@/features/deadline/DeadlineSection';
import { DocumentRequestSection } from '@/features/fieldwork/DocumentRequestSection';
import { VisitSection } from '@/features/fieldwork/VisitSection';
import { InspectionFacts, InspectionStory } from '@/features/inspection/InspectionFacts';
import type { Inspection } from '@/features/inspection/queries';
import { ReportTab } from '@/features/inspectionreport/ReportTab';
import { LetterSection } from '@/features/letter/LetterSection';
import { MeasureSection } from '@/features/measure/MeasureSection';
import { MessageSection } from '@/features/message/MessageSection';
import { ProviderPublication } from '@/features/publication/ProviderPublication';
import { TimelineSection } from '@/features/timeline/TimelineSection';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Async, Loading } from '@/ui/states';
import { PortalCasePage, type PortalSection } from '../PortalCasePage';
import { portalInspectionMessages } from './messages';

type TabKey = keyof (typeof portalInspectionMessages)['nl']['tab'];

/** An inspection of the own provider: what is asked first, where it stands, and everything about it. */
export default function InspectionPage() {
  const { inspectionId = '' }: { inspectionId?: string } = useParams({ strict: false });
  const inspection = useInspection(inspectionId);
  return (
    <Async page query={inspection} loading={<Loading page lines={8} />}>
      {(data) => <InspectionView key={data.id} inspection={data} />}
    </Async>
  );
}

function InspectionView({ inspection }: { readonly inspection: Inspection }) {
  const t = useMessages(portalInspectionMessages);
  return (
    <PortalCasePage
      of={inspection}
      list={{ label: t.overview, to: '/portaal/onderzoeken' }}
      badge={inspection.status ? <InspectionStatusBadge status={inspection.status} /> : null}
      intro={introOf(inspection, t)}
      tabsLabel={t.tabs}
      sections={useSections(inspection)}
      labels={t.tab}
      asked={(here) => (
        <>
          <Asked inspection={inspection} here={here} />
          <Card>
            <InspectionFacts inspection={inspection} />
          </Card>
        </>
      )}
    />
  );
}

/** Where it stands; of a draft also whether the reader can still react. */
function introOf({ status, actions }: Inspection, t: (typeof portalInspectionMessages)['nl']) {
  if (status === 'DRAFT_REPORT' && !actions.includes('sendReaction')) return t.draftHeard;
  return status && t.status[status];
}

interface AskedProps {
  readonly inspection: Inspection;
  readonly here: TabKey | undefined;
}

/** What the supervisor waits for, with the way to it. */
function Asked({ inspection, here }: AskedProps) {
  const t = useMessages(portalInspectionMessages);
  const base = `/portaal/onderzoeken/${inspection.id}`;
  return (
    <>
      {inspection.actions.includes('sendDocuments') && here !== 'documenten' ? (
        <Alert
          tone="warning"
          title={t.documentsAsked}
          actions={<ButtonLink to={`${base}?deel=documenten`}>{t.toDocuments}</ButtonLink>}
        />
      ) : null}
      {inspection.actions.includes('sendReaction') && here !== 'rapport' ? (
        <Alert
          tone="warning"
          title={t.draftReady}
          actions={<ButtonLink to={`${base}?deel=rapport`}>{t.toReport}</ButtonLink>}
        />
      ) : null}
      {inspection.actions.includes('giveProviderView') && here !== 'openbaar' ? (
        <Alert
          tone="info"
          title={t.viewAsked}
          actions={<ButtonLink to={`${base}?deel=openbaar`}>{t.toPublication}</ButtonLink>}
        />
      ) : null}
    </>
  );
}

type Section = PortalSection<TabKey>;

/** The parts of a provider's own inspection; whoever only manages the users of the provider sees no content. */
function useSections(inspection: Inspection): readonly Section[] {
  const user = useHasRole('PROVIDER_USER');
  const caseId = inspection.id;
  const may = (operation: string) => inspection.actions.includes(operation);
  const all: readonly (Section & { readonly shown: boolean })[] = [
    {
      key: 'onderzoek',
      shown: true,
      content: () => (
        <Stack>
          <InspectionStory inspection={inspection} />
          {user ? <VisitSection inspection={inspection} /> : null}
        </Stack>
      ),
    },
    { key: 'documenten', shown: user, content: () => <DocumentRequestSection inspection={inspection} /> },
    {
      key: 'rapport',
      shown: user,
      content: () => (
        <ReportTab
          inspectionId={caseId}
          number={inspection.number}
          mayCompose={false}
          ofProvider
          exists={Boolean(inspection.draftAt)}
        />
      ),
    },
    {
      key: 'openbaar',
      shown: user && inspection.publicationId !== undefined,
      content: () => <ProviderPublication publicationId={inspection.publicationId ?? ''} />,
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
