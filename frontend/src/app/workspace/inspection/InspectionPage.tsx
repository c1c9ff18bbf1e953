import { useParams } from '@tanstack/react-router';
import { useHasRole } from '@/api/session';
import { InspectionStatusBadge } from '@/domain/badges';
import { useInspection } from '@/domain/useInspection';
import { useWords } from '@/domain/words';
import { InspectionFacts } from '@/features/inspection/InspectionFacts';
import { inspectionMessages } from '@/features/inspection/messages';
import type { Inspection } from '@/features/inspection/queries';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Async } from '@/ui/states';
import { CasePage } from '../casepage/CasePage';
import { EmbargoNotice } from '../casepage/EmbargoNotice';
import { Handler } from '../casepage/Handler';
import { NowPanel } from '../casepage/NowPanel';
import { useCasePlace } from '../casepage/useCasePlace';
import { inspectionPageMessages } from './messages';
import { useSections } from './sections';
import { isStep, nowOf, steps } from './steps';

/** One inspection in the workspace: what it is, what comes next, and everything about it. */
export default function InspectionPage() {
  const params: { inspectionId?: string } = useParams({ strict: false });
  const inspection = useInspection(params.inspectionId ?? '');
  return (
    <Async page query={inspection}>
      {(data) => <InspectionView key={data.id} inspection={data} />}
    </Async>
  );
}

function InspectionView({ inspection }: { readonly inspection: Inspection }) {
  const t = useMessages(inspectionPageMessages);
  const texts = useMessages(inspectionMessages);
  const words = useWords();
  const place = useCasePlace(isStep);
  const sections = useSections(inspection);
  const team = useHasRole('SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR');
  const now = nowOf(inspection);
  const Step = place.step && steps[place.step];
  const { ending } = inspection;
  const base = `/werkplek/onderzoeken/${inspection.id}`;

  return (
    <CasePage
      of={inspection}
      base={base}
      place={place}
      sections={sections}
      tabsLabel={t.tabs}
      badge={
        <>
          <StatusBadge>{texts.inspection}</StatusBadge>
          {inspection.status ? <InspectionStatusBadge status={inspection.status} /> : null}
        </>
      }
      facts={
        <InspectionFacts
          inspection={inspection}
          handler={team ? <Handler of={inspection} /> : (inspection.assignee?.name ?? <em>{texts.nobody}</em>)}
        />
      }
      notices={
        <>
          <EmbargoNotice since={inspection.embargoSince} />
          {ending ? <Alert title={texts.ended(ending.by, formatDateTime(ending.at))}>{ending.reason}</Alert> : null}
        </>
      }
      step={
        Step ? (
          <Step
            key={place.step}
            inspection={inspection}
            of={inspection}
            open={inspection.actions.includes(place.step ?? '')}
            statusText={inspection.status ? words.inspectionStatus[inspection.status] : ''}
            lettersWait={Boolean(inspection.embargoSince)}
            {...place.ends}
          />
        ) : null
      }
      now={
        inspection.inside && now ? (
          <NowPanel
            sentence={t.status[now.standing]}
            next={now.next}
            place={now.place && { label: t.to[now.place], to: `${base}?tab=${now.place}` }}
            others={now.others}
            nameOf={(name) => t.step[name]}
            onStep={place.goToStep}
            headingRef={place.heading}
          />
        ) : null
      }
    />
  );
}
