import { useParams } from '@tanstack/react-router';
import { useHasRole } from '@/api/session';
import { PriorityBadge, SignalStatusBadge } from '@/domain/badges';
import { useReferenceList } from '@/domain/useReferenceList';
import { useWords } from '@/domain/words';
import { signalMessages } from '@/features/signal/messages';
import { useSignal, type Signal } from '@/features/signal/queries';
import { SignalFacts } from '@/features/signal/SignalFacts';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Async } from '@/ui/states';
import { CasePage } from '../casepage/CasePage';
import { Handler } from '../casepage/Handler';
import { NowPanel } from '../casepage/NowPanel';
import { useCasePlace } from '../casepage/useCasePlace';
import { signalPageMessages } from './messages';
import { useSections } from './sections';
import { isStep, openSteps, steps } from './steps';

/** One signal in the workspace: what it is, what comes next, and everything about it. */
export default function SignalPage() {
  const params: { signalId?: string } = useParams({ strict: false });
  const signal = useSignal(params.signalId ?? '');
  return (
    <Async page query={signal}>
      {(data) => <SignalView key={data.id} signal={data} />}
    </Async>
  );
}

function SignalView({ signal }: { readonly signal: Signal }) {
  const t = useMessages(signalPageMessages);
  const words = useWords();
  const place = useCasePlace(isStep);
  const sections = useSections(signal);
  const team = useHasRole('SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR');
  const { next, others } = openSteps(signal);
  const Step = place.step && steps[place.step];

  return (
    <CasePage
      of={signal}
      base={`/werkplek/signalen/${signal.id}`}
      place={place}
      sections={sections}
      tabsLabel={t.tabs}
      badge={<Badges signal={signal} />}
      facts={<SignalFacts signal={signal} {...(team ? { handler: <Handler of={signal} /> } : {})} />}
      notices={<Notices signal={signal} />}
      step={
        Step ? (
          <Step
            key={place.step}
            signal={signal}
            open={signal.actions.includes(place.step ?? '')}
            statusText={signal.status ? words.signalStatus[signal.status] : ''}
            {...place.ends}
          />
        ) : null
      }
      now={
        team && signal.status ? (
          <NowPanel
            sentence={signal.content ? t.status[signal.status] : t.closed}
            next={next}
            others={others}
            nameOf={(name) => t.step[name]}
            onStep={place.goToStep}
            headingRef={place.heading}
          />
        ) : null
      }
      showsTerms={Boolean(signal.status)}
    />
  );
}

function Badges({ signal }: { readonly signal: Signal }) {
  const t = useMessages(signalMessages);
  return (
    <>
      <StatusBadge>{t.signal}</StatusBadge>
      {signal.status ? <SignalStatusBadge status={signal.status} /> : null}
      {signal.priority ? <PriorityBadge priority={signal.priority} /> : null}
      {signal.pressSensitive ? <StatusBadge tone="warning">{t.pressSensitive}</StatusBadge> : null}
    </>
  );
}

function Notices({ signal }: { readonly signal: Signal }) {
  const t = useMessages(signalMessages);
  const laws = useReferenceList('laws', signal.authorityId);
  const { closing, openedUntil } = signal;
  return (
    <>
      {openedUntil ? <Alert>{t.openedUntil(formatDateTime(openedUntil))}</Alert> : null}
      {signal.otherLaw ? (
        <Alert tone="warning" title={t.otherLaw}>
          {t.otherLawText(laws.labelOf(signal.law))}
        </Alert>
      ) : null}
      {closing ? (
        <Alert
          tone="positive"
          title={`${t.closedNotice(closing.by, formatDateTime(closing.at))}: ${t.closedKinds[closing.kind].toLowerCase()}`}
        >
          {closing.reason}
        </Alert>
      ) : null}
    </>
  );
}
