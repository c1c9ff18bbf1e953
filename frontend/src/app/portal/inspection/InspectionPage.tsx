import { useParams } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { z } from 'zod';
import { useHasRole } from '@/api/session';
import { InspectionStatusBadge } from '@/domain/badges';
import { AttachmentSection } from '@/features/attachment/AttachmentSection';
import { DeadlineSection, DeadlineSummary } from '@/features/deadline/DeadlineSection';
import { DocumentRequestSection } from '@/features/fieldwork/DocumentRequestSection';
import { VisitSection } from '@/features/fieldwork/VisitSection';
import { InspectionFacts, InspectionStory } from '@/features/inspection/InspectionFacts';
import { useInspection, type Inspection } from '@/features/inspection/queries';
import { ReportTab } from '@/features/inspectionreport/ReportTab';
import { LetterSection } from '@/features/letter/LetterSection';
import { MeasureSection } from '@/features/measure/MeasureSection';
import { MessageSection } from '@/features/message/MessageSection';
import { ProviderPublication } from '@/features/publication/ProviderPublication';
import { TimelineSection } from '@/features/timeline/TimelineSection';
import { useMessages } from '@/i18n/messages';
import { useFilters } from '@/lib/useFilters';
import { Alert } from '@/ui/Alert';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack, WithSidebar } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async, Loading } from '@/ui/states';
import { TabNav } from '@/ui/Tabs';
import { portalInspectionMessages } from './messages';

type TabKey = keyof (typeof portalInspectionMessages)['nl']['tab'];

const placeSchema = z.object({ deel: z.string().optional().catch(undefined) });

/** An inspection of the own provider: what is asked first, where it stands, and everything about it. */
export default function InspectionPage() {
  const { inspectionId = '' }: { inspectionId?: string } = useParams({ strict: false });
  const inspection = useInspection(inspectionId);
  return (
    <Async query={inspection} loading={<Loading lines={8} />}>
      {(data) => <InspectionView key={data.id} inspection={data} />}
    </Async>
  );
}

function InspectionView({ inspection }: { readonly inspection: Inspection }) {
  const t = useMessages(portalInspectionMessages);
  const { filters: place } = useFilters(placeSchema);
  const sections = useSections(inspection);
  const section = sections.find((one) => one.key === place.deel) ?? sections[0];
  const base = `/portaal/onderzoeken/${inspection.id}`;
  return (
    <>
      <PageHeader
        title={inspection.number}
        crumbs={[{ label: t.overview, to: '/portaal/onderzoeken' }, { label: inspection.number }]}
        badge={inspection.status ? <InspectionStatusBadge status={inspection.status} /> : null}
        {...(inspection.status ? { intro: t.status[inspection.status] } : {})}
      />
      <Stack>
        <Asked inspection={inspection} base={base} here={section?.key} />
        <Card>
          <InspectionFacts inspection={inspection} />
        </Card>
        <TabNav
          label={t.tabs}
          links={sections.map((one) => ({
            label: t.tab[one.key],
            to: `${base}?deel=${one.key}`,
            current: one.key === section?.key,
          }))}
        />
        <WithSidebar
          side={
            <DeadlineSummary caseId={inspection.id} allAt={<Link to={`${base}?deel=termijnen`}>{t.allTerms}</Link>} />
          }
        >
          <Suspense fallback={<Loading lines={6} />}>{section?.content()}</Suspense>
        </WithSidebar>
      </Stack>
    </>
  );
}

interface AskedProps {
  readonly inspection: Inspection;
  readonly base: string;
  readonly here: TabKey | undefined;
}

/** What the supervisor waits for, with the way to it. */
function Asked({ inspection, base, here }: AskedProps) {
  const t = useMessages(portalInspectionMessages);
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

interface Section {
  readonly key: TabKey;
  readonly content: () => ReactNode;
}

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
      content: () => <ReportTab inspectionId={caseId} number={inspection.number} mayCompose={false} ofProvider />,
    },
    {
      key: 'openbaar',
      shown: user && inspection.publicationState !== undefined,
      content: () => <ProviderPublication inspectionId={caseId} />,
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
