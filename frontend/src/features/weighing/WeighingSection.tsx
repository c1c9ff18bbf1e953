import { PriorityBadge } from '@/domain/badges';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { AlertTriangleIcon } from '@/ui/icons';
import { Stack } from '@/ui/Layout';
import { Async, EmptyState } from '@/ui/states';
import { Heading, List, PlainText } from '@/ui/Text';
import { Account, Factors } from './Account';
import { weighingMessages } from './messages';
import { useWeighings, type Weighing } from './queries';

/** The weighing that counts, how it came about, and those before it. */
export function WeighingSection({ signalId }: { readonly signalId: string }) {
  const t = useMessages(weighingMessages);
  const weighings = useWeighings(signalId);
  return (
    <Async query={weighings}>
      {({ items: [current, ...earlier] }) =>
        current ? (
          <Stack>
            <Card title={t.section} aside={<PriorityBadge priority={current.priority} />}>
              <OneWeighing weighing={current} />
            </Card>
            {earlier.length > 0 ? (
              <Card title={t.history}>
                <Stack gap="large">
                  {earlier.map((weighing) => (
                    <Stack key={weighing.id} gap="small">
                      <Heading level={3}>{formatDateTime(weighing.weighedAt)}</Heading>
                      <div>
                        <PriorityBadge priority={weighing.priority} />
                      </div>
                      <OneWeighing weighing={weighing} />
                    </Stack>
                  ))}
                </Stack>
              </Card>
            ) : null}
          </Stack>
        ) : (
          <Card title={t.section}>
            <EmptyState title={t.emptyTitle}>{t.emptyText}</EmptyState>
          </Card>
        )
      }
    </Async>
  );
}

function OneWeighing({ weighing }: { readonly weighing: Weighing }) {
  const t = useMessages(weighingMessages);
  const words = useWords();
  const clients = weighing.clientsConcerned;
  return (
    <Stack>
      <DataList
        items={[
          { label: t.howGrave, value: words.seriousness[weighing.seriousness] },
          {
            label: t.howLarge,
            value: [words.extent[weighing.extent], typeof clients === 'number' ? t.clients(clients) : '']
              .filter(Boolean)
              .join(', '),
          },
          { label: t.why, value: <PlainText>{weighing.reason}</PlainText> },
          {
            label: t.wasProposed,
            value: weighing.proposed === weighing.priority ? null : <PriorityBadge priority={weighing.proposed} />,
          },
          {
            label: t.whyOther,
            value: weighing.deviationReason ? <PlainText>{weighing.deviationReason}</PlainText> : null,
          },
          { label: t.weighedBy, value: t.by(weighing.weighedBy, formatDateTime(weighing.weighedAt)) },
          {
            label: t.alarms,
            value: weighing.alarms.length > 0 ? <Alarms alarms={weighing.alarms} /> : null,
          },
          { label: t.howCame, value: <Account proposal={weighing} /> },
        ]}
      />
      <Factors factors={weighing.factors} />
    </Stack>
  );
}

/** Who was told at once, and who has seen it. */
function Alarms({ alarms }: { readonly alarms: Weighing['alarms'] }) {
  const t = useMessages(weighingMessages);
  const seen = ({ state, acknowledgedAt, acknowledgeBy }: Weighing['alarms'][number]) => {
    if (acknowledgedAt) return t.seen(formatDateTime(acknowledgedAt));
    return state === 'WITHDRAWN' || !acknowledgeBy ? t.withdrawn : t.notSeen(formatDateTime(acknowledgeBy));
  };
  return (
    <List>
      {alarms.map((alarm, place) => (
        <li key={place}>
          {t.alarmKinds[alarm.kind]}: {seen(alarm)}{' '}
          {alarm.late ? (
            <StatusBadge tone="negative" icon={<AlertTriangleIcon size={1.125} />}>
              {t.seenLate}
            </StatusBadge>
          ) : null}
        </li>
      ))}
    </List>
  );
}
