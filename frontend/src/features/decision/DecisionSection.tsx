import { api } from '@/api/client';
import { DecisionRecord } from '@/domain/decision/DecisionRecord';
import { decisionWords } from '@/domain/decision/messages';
import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { ScaleIcon } from '@/ui/icons';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Async, EmptyState } from '@/ui/states';
import { Timeline } from '@/ui/Timeline';
import { PlainText } from '@/ui/Text';
import { decisionMessages } from './messages';

/** All that was decided about a signal, and the looks at its lawfulness. */
export function DecisionSection({ signalId }: { readonly signalId: string }) {
  const t = useMessages(decisionMessages);
  const words = useMessages(decisionWords);
  const found = api.useQuery('get', '/signals/{signalId}/decisions', { params: { path: { signalId } } });
  return (
    <Async query={found}>
      {({ decisions, triages }) => (
        <Stack>
          <Card title={t.title}>
            {decisions.length === 0 ? (
              <EmptyState title={t.none} icon={<ScaleIcon size={2.5} />}>
                {t.noneText}
              </EmptyState>
            ) : (
              <Stack>
                {decisions.map((decision) => (
                  <div key={decision.id}>
                    <DecisionRecord decision={decision} />
                    {decision.meetingId ? (
                      <Link to={`/werkplek/werkoverleg/${decision.meetingId}`}>{t.meeting}</Link>
                    ) : null}
                  </div>
                ))}
              </Stack>
            )}
          </Card>
          {triages.length > 0 ? (
            <Card title={t.triageTitle}>
              <Timeline
                items={triages.map((one) => ({
                  key: one.id,
                  when: one.at,
                  title: [t.triageOutcomes[one.outcome], one.party ? words.parties[one.party] : '']
                    .filter(Boolean)
                    .join(' – '),
                  by: one.by,
                  tone: one.outcome === 'CRIMINAL' ? 'warning' : 'neutral',
                  body: one.reason ? <PlainText>{one.reason}</PlainText> : null,
                }))}
              />
            </Card>
          ) : null}
        </Stack>
      )}
    </Async>
  );
}
