import { useEffect, useRef, useState } from 'react';
import { useRefresh } from '@/api/useRefresh';
import { StepFailure } from '@/domain/step/StepFailure';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Row, Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Async, EmptyState } from '@/ui/states';
import { List, Paragraph, PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { ContentEditor } from './ContentEditor';
import { ContentView } from './ContentView';
import { DiscardCorrection } from './DiscardCorrection';
import { ClearingReview } from './FindingList';
import { publicationMessages } from './messages';
import { Reconsider, View, Weighing } from './PublicationCards';
import { beginInvestigationSummary, beginPublication, usePublication, type Publication } from './queries';
import { tones } from './states';
import { CorrectStep, DecideStep, ObjectionStep, ProposeStep, ResumeStep, WithdrawStep } from './steps';
import { useSmallStep } from './useSmallStep';

const steps = {
  proposePublication: ProposeStep,
  decidePublication: DecideStep,
  freezePublication: ObjectionStep,
  resumePublication: ResumeStep,
  correctPublication: CorrectStep,
  withdrawPublication: WithdrawStep,
};
type StepName = keyof typeof steps;
const stepNames = Object.keys(steps) as StepName[];

const publicStates: readonly Publication['state'][] = ['PUBLISHED', 'CORRECTING', 'CORRECTION_PROPOSED'];

/** Where a second person decides. */
const proposed: readonly Publication['state'][] = ['PROPOSED', 'CORRECTION_PROPOSED'];

/** What is going on now; without a provider nobody was told. */
const nowOf = (t: (typeof publicationMessages)['nl'], { document, state }: Publication) =>
  state === 'WAITING' && document === 'ANNUAL_REPORT' ? t.nowWaitingAlone : t.now[state];

/** What it means for a publication that the settings stand in its way by now. */
const barredOf = (t: (typeof publicationMessages)['nl'], { state }: Publication) =>
  state === 'WAITING' || state === 'FROZEN'
    ? t.barredWaiting
    : publicStates.includes(state)
      ? t.barredPublic
      : t.barredBefore;

interface PublicationSectionProps {
  /** Absent while there is no public version. */
  readonly publicationId: string | undefined;
  /** The inspection or the report that it is begun of. */
  readonly caseId: string;
  /** What is open on the case now. */
  readonly actions: readonly string[];
  readonly of: 'inspection' | 'report';
}

/** The way of a case to the public: what it is now, what is next, and the public version itself. */
export function PublicationSection({ publicationId, ...begin }: PublicationSectionProps) {
  const [begun, setBegun] = useState(false);
  return publicationId ? (
    <PublicationProgress publicationId={publicationId} takesFocus={begun} />
  ) : (
    <NotBegun {...begin} onBegun={() => setBegun(true)} />
  );
}

const concerned = ['/publications', '/inspections/{inspectionId}', '/reports/{reportId}', '/cases/{caseId}'] as const;

/** By which step a publication is begun. */
const beginnings = {
  inspection: { step: 'beginPublication', begin: beginPublication },
  report: { step: 'beginInvestigationSummary', begin: beginInvestigationSummary },
} as const;

interface NotBegunProps extends Omit<PublicationSectionProps, 'publicationId'> {
  readonly onBegun: () => void;
}

function NotBegun({ caseId, actions, of, onBegun }: NotBegunProps) {
  const t = useMessages(publicationMessages);
  const refresh = useRefresh();
  const reload = () => refresh(...concerned);
  const { busy, run, failure } = useSmallStep(async () => {
    toast.done(t.begun);
    onBegun();
    await reload();
  });
  const { step, begin } = beginnings[of];
  return (
    <Card title={t.title}>
      <StepFailure error={failure} onReload={reload} />
      {actions.includes(step) ? (
        <>
          <Paragraph>{t.beginText[of]}</Paragraph>
          <Row>
            <Button kind="primary" busy={busy} onClick={() => void run([step, caseId], (key) => begin(caseId, key))}>
              {t.begin[of]}
            </Button>
          </Row>
        </>
      ) : (
        <EmptyState title={t.none}>{t.noneText[of]}</EmptyState>
      )}
    </Card>
  );
}

interface PublicationProgressProps {
  readonly publicationId: string;
  /** It was begun here a moment ago: what was pressed for that is gone. */
  readonly takesFocus?: boolean;
}

/** The way of one document to the public. */
export function PublicationProgress({ publicationId, takesFocus = false }: PublicationProgressProps) {
  const query = usePublication(publicationId);
  return <Async query={query}>{(publication) => <Progress publication={publication} takesFocus={takesFocus} />}</Async>;
}

interface ProgressProps {
  readonly publication: Publication;
  readonly takesFocus: boolean;
}

function Progress({ publication, takesFocus }: ProgressProps) {
  const t = useMessages(publicationMessages);
  const refresh = useRefresh();
  const [step, setStep] = useState<StepName>();
  const place = useRef<HTMLDivElement>(null);
  const reload = () => refresh(...concerned);
  // What was pressed is gone after a step: the reader goes on where the next one is told.
  const goOn = () => setTimeout(() => place.current?.focus(), 0);
  const done = async () => {
    await reload();
    goOn();
  };
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  const Step = step && steps[step];
  const edits = publication.actions.includes('savePublication');
  const suspended = Boolean(publication.suspendedAt);
  return (
    <Stack>
      <div ref={place} tabIndex={-1}>
        <Card
          title={t.title}
          aside={
            suspended ? (
              <StatusBadge tone="warning">{t.suspended}</StatusBadge>
            ) : (
              <StatusBadge tone={tones[publication.state]}>{t.state[publication.state]}</StatusBadge>
            )
          }
        >
          {suspended ? (
            <Alert tone="warning" title={t.suspendedTitle}>
              {publication.state === 'PUBLISHED' ? t.suspendedShortly : t.suspendedText}
            </Alert>
          ) : publication.barred ? (
            <Alert tone="warning" title={t.barred}>
              {barredOf(t, publication)}
            </Alert>
          ) : (
            <Paragraph>{nowOf(t, publication)}</Paragraph>
          )}
          {publication.weighing?.sentBackBecause ? (
            <Alert tone="warning" title={t.sentBack}>
              <PlainText>{publication.weighing.sentBackBecause}</PlainText>
            </Alert>
          ) : null}
          <Facts publication={publication} />
          <Row>
            {stepNames
              .filter((name) => publication.actions.includes(name) && name !== step)
              .map((name, place) => (
                <Button
                  key={name}
                  kind={name === 'withdrawPublication' ? 'danger' : place === 0 ? 'primary' : 'secondary'}
                  onClick={() => setStep(name)}
                >
                  {t.steps[name]}
                </Button>
              ))}
            {publication.actions.includes('reconsiderPublication') ? (
              <Reconsider publication={publication} onDone={done} />
            ) : null}
            {publication.actions.includes('discardCorrection') ? (
              <DiscardCorrection publication={publication} onDone={done} onReload={reload} />
            ) : null}
          </Row>
        </Card>
      </div>
      {proposed.includes(publication.state) ? <ClearingReview publication={publication} /> : null}
      {Step ? (
        <Step
          key={step}
          publication={publication}
          open={publication.actions.includes(step)}
          statusText={t.state[publication.state]}
          onDone={() => {
            setStep(undefined);
            void reload();
            goOn();
          }}
          onCancel={() => {
            setStep(undefined);
            goOn();
          }}
          onReload={reload}
        />
      ) : null}
      <View publication={publication} onDone={done} />
      <Weighing publication={publication} />
      {edits ? (
        <ContentEditor key={publication.id} publication={publication} onSaved={reload} />
      ) : (
        <ContentView content={publication.content} />
      )}
    </Stack>
  );
}

function Facts({ publication }: { readonly publication: Publication }) {
  const t = useMessages(publicationMessages);
  const { address, state, publishOn, publishedAt, expiresOn, corrections } = publication;
  return (
    <DataList
      items={[
        { label: t.publicPage, value: address ? <Link to={address}>{address}</Link> : null },
        { label: t.publishOn, value: publishOn && !publishedAt ? formatDate(publishOn) : null },
        { label: t.publishedAt, value: publishedAt ? formatDateTime(publishedAt) : null },
        { label: t.expiresOn, value: expiresOn && state !== 'WITHDRAWN' ? formatDate(expiresOn) : null },
        { label: t.frozenBecause, value: publication.frozenBecause },
        { label: t.resumedBecause, value: publication.resumedBecause },
        { label: t.endedBecause, value: publication.endedBecause },
        {
          label: t.corrections,
          value:
            corrections.length > 0 ? (
              <List>
                {corrections.map(({ version, on, note }) => (
                  <li key={version}>{t.correctionOf(version, formatDate(on), note)}</li>
                ))}
              </List>
            ) : null,
        },
      ]}
    />
  );
}
