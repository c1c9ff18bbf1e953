import { answer, client } from '@/api/client';
import { StepFailure } from '@/domain/step/StepFailure';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Row } from '@/ui/Layout';
import { List, Paragraph, PlainText } from '@/ui/Text';
import { publicationMessages } from './messages';
import { stepOf, type Publication } from './queries';
import { useSmallStep } from './useSmallStep';

interface SmallStepProps {
  readonly publication: Publication;
  readonly onDone: () => Promise<void>;
}

export function Reconsider({ publication, onDone }: SmallStepProps) {
  const t = useMessages(publicationMessages);
  const { busy, run, failure } = useSmallStep(onDone);
  return (
    <>
      <StepFailure error={failure} onReload={onDone} />
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
export function View({ publication, onDone }: SmallStepProps) {
  const t = useMessages(publicationMessages);
  const { busy, run, failure } = useSmallStep(onDone);
  const { view } = publication;
  const asks = publication.actions.includes('askProviderView');
  if (!view && !asks) return null;
  return (
    <Card title={t.view}>
      <StepFailure error={failure} onReload={onDone} />
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
        <Paragraph>
          {publication.state === 'PREPARING'
            ? t.viewAskedAt(formatDateTime(view.askedAt))
            : t.viewNeverGiven(formatDateTime(view.askedAt))}
        </Paragraph>
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

export function Weighing({ publication }: { readonly publication: Publication }) {
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
