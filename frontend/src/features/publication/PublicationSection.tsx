import { useState } from 'react';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Row, Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Async, EmptyState, ErrorState } from '@/ui/states';
import { List, Paragraph, PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { ContentEditor } from './ContentEditor';
import { ContentView } from './ContentView';
import { ClearingReview } from './FindingList';
import { publicationMessages } from './messages';
import { beginInvestigationSummary, beginPublication, stepOf, usePublication, type Publication } from './queries';
import { tones } from './states';
import { CorrectStep, DecideStep, ObjectionStep, ProposeStep, ResumeStep, WithdrawStep } from './steps';

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

/** Where a second person decides. */
const proposed: readonly Publication['state'][] = ['PROPOSED', 'CORRECTION_PROPOSED'];

/** What is going on now; without a provider nobody was told. */
const nowOf = (t: (typeof publicationMessages)['nl'], { document, state }: Publication) =>
  state === 'WAITING' && document === 'ANNUAL_REPORT' ? t.nowWaitingAlone : t.now[state];

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
  return publicationId ? <PublicationProgress publicationId={publicationId} /> : <NotBegun {...begin} />;
}

const concerned = ['/publications', '/inspections/{inspectionId}', '/reports/{reportId}', '/cases/{caseId}'] as const;

/** By which step a publication is begun. */
const beginnings = {
  inspection: { step: 'beginPublication', begin: beginPublication },
  report: { step: 'beginInvestigationSummary', begin: beginInvestigationSummary },
} as const;

function NotBegun({ caseId, actions, of }: Omit<PublicationSectionProps, 'publicationId'>) {
  const t = useMessages(publicationMessages);
  const refresh = useRefresh();
  const { busy, run, failure } = useSmallStep(async () => {
    toast.done(t.begun);
    await refresh(...concerned);
  });
  const { step, begin } = beginnings[of];
  return (
    <Card title={t.title}>
      {failure ? <ErrorState error={failure} /> : null}
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

/** The way of one document to the public. */
export function PublicationProgress({ publicationId }: { readonly publicationId: string }) {
  const query = usePublication(publicationId);
  return <Async query={query}>{(publication) => <Progress publication={publication} />}</Async>;
}

function Progress({ publication }: { readonly publication: Publication }) {
  const t = useMessages(publicationMessages);
  const refresh = useRefresh();
  const [step, setStep] = useState<StepName>();
  const reload = () => refresh(...concerned);
  const Step = step && steps[step];
  const edits = publication.actions.includes('savePublication');
  const suspended = Boolean(publication.suspendedAt);
  return (
    <Stack>
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
            <Reconsider publication={publication} onDone={reload} />
          ) : null}
        </Row>
      </Card>
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
          }}
          onCancel={() => setStep(undefined)}
          onReload={reload}
        />
      ) : null}
      <View publication={publication} onDone={reload} />
      <Weighing publication={publication} />
      {edits ? (
        <ContentEditor key={publication.id} publication={publication} onSaved={() => void reload()} />
      ) : (
        <ContentView content={publication.content} />
      )}
    </Stack>
  );
}

function Facts({ publication }: { readonly publication: Publication }) {
  const t = useMessages(publicationMessages);
  const { address, publishOn, publishedAt, expiresOn, corrections } = publication;
  return (
    <DataList
      items={[
        { label: t.publicPage, value: address ? <Link to={address}>{address}</Link> : null },
        { label: t.publishOn, value: publishOn && !publishedAt ? formatDate(publishOn) : null },
        { label: t.publishedAt, value: publishedAt ? formatDateTime(publishedAt) : null },
        { label: t.expiresOn, value: expiresOn ? formatDate(expiresOn) : null },
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

interface SmallStepProps {
  readonly publication: Publication;
  readonly onDone: () => Promise<void>;
}

function Reconsider({ publication, onDone }: SmallStepProps) {
  const t = useMessages(publicationMessages);
  const { busy, run, failure } = useSmallStep(onDone);
  return (
    <>
      {failure ? <ErrorState error={failure} /> : null}
      <Button
        busy={busy}
        onClick={() =>
          void run(['reconsider', publication.version], (key) =>
            answer(
              client.POST('/publications/{publicationId}/reconsideration', {
                params: stepOf(publication, key),
              }),
            ),
          )
        }
      >
        {t.steps.reconsiderPublication}
      </Button>
    </>
  );
}

/** What the provider says of it. */
function View({ publication, onDone }: SmallStepProps) {
  const t = useMessages(publicationMessages);
  const { busy, run, failure } = useSmallStep(onDone);
  const { view } = publication;
  const asks = publication.actions.includes('askProviderView');
  if (!view && !asks) return null;
  return (
    <Card title={t.view}>
      {failure ? <ErrorState error={failure} /> : null}
      {view?.text && view.givenAt ? (
        <>
          <PlainText>{view.text}</PlainText>
          <Paragraph look="small">{t.viewGiven(view.givenBy ?? '', formatDateTime(view.givenAt))}</Paragraph>
          <Paragraph look="subtle">{view.published ? t.viewPublished : t.viewHidden}</Paragraph>
          {view.publicText && view.publicText !== view.text ? (
            <DataList items={[{ label: t.viewPublic, value: <PlainText>{view.publicText}</PlainText> }]} />
          ) : null}
        </>
      ) : view ? (
        <Paragraph>{t.viewAskedAt(formatDateTime(view.askedAt))}</Paragraph>
      ) : (
        <>
          <Paragraph>{t.viewAskText}</Paragraph>
          <Row>
            <Button
              busy={busy}
              onClick={() =>
                void run(['askView', publication.version], (key) =>
                  answer(
                    client.POST('/publications/{publicationId}/view-request', {
                      params: stepOf(publication, key),
                    }),
                  ),
                )
              }
            >
              {t.viewAsk}
            </Button>
          </Row>
        </>
      )}
    </Card>
  );
}

/** A step that asks nothing: once under its key, its failure where it was asked. */
function useSmallStep(onDone: () => Promise<void>) {
  const intent = useIntent();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const run = async (what: unknown, send: (key: string) => Promise<unknown>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await intent(what, send);
      await onDone();
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  };
  return { busy, run, failure };
}

function Weighing({ publication }: { readonly publication: Publication }) {
  const t = useMessages(publicationMessages);
  const { weighing } = publication;
  if (!weighing) return null;
  return (
    <Card title={t.weighing}>
      <DataList
        items={[
          { label: t.outcome, value: t.outcomes[weighing.outcome] },
          {
            label: t.grounds,
            value:
              weighing.grounds.length > 0 ? (
                <List>
                  {weighing.grounds.map((ground) => (
                    <li key={ground}>{t.ground[ground]}</li>
                  ))}
                </List>
              ) : null,
          },
          { label: t.considerations, value: <PlainText>{weighing.considerations}</PlainText> },
          { label: t.leftOut, value: weighing.leftOut },
          { label: t.proposedBy, value: t.byAt(weighing.proposedBy, formatDateTime(weighing.proposedAt)) },
          {
            label: t.decidedBy,
            value:
              weighing.decidedBy && weighing.decidedAt
                ? t.byAt(weighing.decidedBy, formatDateTime(weighing.decidedAt))
                : null,
          },
        ]}
      />
    </Card>
  );
}
