import { VerdictBadge } from '@/domain/badges';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Row, Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { ComparisonSection } from './ComparisonSection';
import { scoringMessages } from './messages';
import { useScoring, type Inspection, type Result } from './queries';
import { ResultPanel, useOutcomeText } from './ResultPanel';

/** What an inspection measures, how far the scoring is, and what the rule makes of it. */
export function ScoringSection({ inspection }: { readonly inspection: Inspection }) {
  const t = useMessages(scoringMessages);
  const scoring = useScoring(inspection.id);
  const here = `/werkplek/onderzoeken/${inspection.id}`;
  const may = (operation: string) => inspection.actions.includes(operation);
  return (
    <Async query={scoring}>
      {({ choice, framework, result }) =>
        choice && framework && result ? (
          <Stack>
            <Card
              title={t.measured}
              aside={
                <Row>
                  {may('chooseCriteria') ? <ButtonLink to={`${here}/criteria`}>{t.chooseAgain}</ButtonLink> : null}
                  <ButtonLink kind={may('saveScore') ? 'primary' : 'secondary'} to={`${here}/scoren`}>
                    {may('saveScore') ? t.score : t.look}
                  </ButtonLink>
                </Row>
              }
            >
              <DataList
                items={[
                  { label: t.framework, value: t.version(framework.nameNl, choice.frameworkNumber) },
                  { label: t.group, value: t.groups[choice.providerGroup] },
                  { label: t.funding, value: t.fundings[choice.funding] },
                  { label: t.progress, value: t.of(result.overall.done, result.overall.measured) },
                  { label: t.chosen, value: t.chosenBy(choice.chosenBy, formatDateTime(choice.chosenAt)) },
                ]}
              />
            </Card>
            <ResultPanel result={result} framework={framework} fixed={!may('saveScore')} />
            <ThemeTable result={result} here={here} />
            {inspection.retests ? <ComparisonSection inspectionId={inspection.id} /> : null}
          </Stack>
        ) : (
          <Card title={t.section}>
            <EmptyState
              title={t.emptyTitle}
              action={
                may('chooseCriteria') ? (
                  <ButtonLink kind="primary" to={`${here}/criteria`}>
                    {t.choose}
                  </ButtonLink>
                ) : null
              }
            >
              {t.emptyText}
            </EmptyState>
          </Card>
        )
      }
    </Async>
  );
}

function ThemeTable({ result, here }: { readonly result: Result; readonly here: string }) {
  const t = useMessages(scoringMessages);
  const text = useOutcomeText();
  return (
    <Card title={t.themes} flush>
      <Table
        caption={t.themes}
        rows={result.themes}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'theme',
            header: t.theme,
            rowHeader: true,
            cell: ({ code, name }) => <Link to={`${here}/scoren?thema=${code}`}>{name}</Link>,
          },
          { key: 'done', header: t.progress, cell: ({ outcome }) => t.of(outcome.done, outcome.measured) },
          { key: 'points', header: t.percent, cell: ({ outcome }) => text(outcome) },
          {
            key: 'verdict',
            header: t.verdict,
            cell: ({ outcome }) => (
              <Row>
                <VerdictBadge verdict={outcome.verdict} />
                {outcome.flagged ? <StatusBadge tone="negative">{t.flagged}</StatusBadge> : null}
              </Row>
            ),
          },
        ]}
      />
    </Card>
  );
}
