import type { components } from '@/api/schema.gen';
import { VerdictBadge } from '@/domain/badges';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Async } from '@/ui/states';
import { Table } from '@/ui/Table';
import { Paragraph, PlainText } from '@/ui/Text';
import { scoringMessages } from './messages';
import { useComparison, type Outcome } from './queries';
import { useOutcomeText } from './ResultPanel';

type Compared = components['schemas']['ComparedScore'];

const tones = { BETTER: 'positive', WORSE: 'negative', SAME: 'neutral', OPEN: 'neutral' } as const;

/** A re-test beside the inspection that it tests again: overall, by theme, and criterion by criterion. */
export function ComparisonSection({ inspectionId }: { readonly inspectionId: string }) {
  const t = useMessages(scoringMessages);
  const comparison = useComparison(inspectionId);
  return (
    <Async query={comparison}>
      {({ earlierId, earlierNumber, sameFramework, earlierOverall, overall, themes, criteria, counts }) => (
        <Card title={t.compareTitle}>
          <Stack>
            <Paragraph>
              <Link to={`/werkplek/onderzoeken/${earlierId}?tab=scores`}>{t.compareWith(earlierNumber)}</Link>
            </Paragraph>
            {criteria.length > 0 ? (
              <Paragraph>
                <strong>{t.compareCounts(counts.better, counts.worse, counts.same, counts.open)}</strong>
              </Paragraph>
            ) : null}
            {sameFramework ? null : <Alert tone="warning">{t.otherFramework}</Alert>}
            <Table
              caption={t.themes}
              rows={[{ code: '', name: t.result, earlier: earlierOverall, now: overall }, ...themes]}
              rowKey={({ code }) => code}
              columns={[
                { key: 'theme', header: t.theme, rowHeader: true, cell: ({ name }) => name },
                { key: 'earlier', header: t.earlier, cell: ({ earlier }) => <OutcomeCell outcome={earlier} /> },
                { key: 'now', header: t.now, cell: ({ now }) => <OutcomeCell outcome={now} /> },
              ]}
            />
            {criteria.length > 0 ? (
              <Table
                caption={t.compareTitle}
                rows={criteria}
                rowKey={({ ref }) => ref}
                rowTone={({ change }) => (change === 'WORSE' ? 'negative' : undefined)}
                columns={[
                  {
                    key: 'criterion',
                    header: t.criterion,
                    rowHeader: true,
                    cell: ({ ref, label }) => `${ref} ${label}`,
                  },
                  { key: 'earlier', header: t.earlier, cell: ({ earlier }) => <ScoreCell score={earlier} /> },
                  { key: 'now', header: t.now, cell: ({ now }) => <ScoreCell score={now} /> },
                  {
                    key: 'change',
                    header: t.change,
                    cell: ({ change }) => <StatusBadge tone={tones[change]}>{t.changes[change]}</StatusBadge>,
                  },
                ]}
              />
            ) : null}
          </Stack>
        </Card>
      )}
    </Async>
  );
}

function OutcomeCell({ outcome }: { readonly outcome: Outcome | null | undefined }) {
  const t = useMessages(scoringMessages);
  const text = useOutcomeText();
  if (!outcome) return t.notMeasured;
  return (
    <Stack gap="none">
      <div>
        <VerdictBadge verdict={outcome.verdict} />
      </div>
      {text(outcome)}
    </Stack>
  );
}

function ScoreCell({ score }: { readonly score: Compared | null | undefined }) {
  const t = useMessages(scoringMessages);
  if (!score) return t.notMeasured;
  return (
    <Stack gap="none">
      <strong>{score.score ?? (score.notAssessed ? t.notAssessed : t.noScore)}</strong>
      {score.finding ? <PlainText>{score.finding}</PlainText> : null}
    </Stack>
  );
}
