import { useState } from 'react';
import { z } from 'zod';
import { useInspection } from '@/domain/useInspection';
import { usePathParam } from '@/domain/usePathParam';
import { useMessages } from '@/i18n/messages';
import { useFilters } from '@/lib/useFilters';
import { useNarrow } from '@/lib/useNarrow';
import { Alert } from '@/ui/Alert';
import { ButtonLink } from '@/ui/Button';
import { Row, Stack, WithSidebar } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';
import { TabNav } from '@/ui/Tabs';
import { Paragraph } from '@/ui/Text';
import { Criteria } from './Criteria';
import { scoringMessages } from './messages';
import { useSaveScore, useScoring, type Inspection, type Scoring } from './queries';
import { ResultBar, ResultPanel } from './ResultPanel';
import styles from './scoring.module.css';

const placeSchema = z.object({ thema: z.string().optional().catch(undefined) });

/** How soon one sees what a colleague scores meanwhile. */
const COLLEAGUES_EVERY_MS = 15_000;

/** One screen per theme, made for speed: score, find, and see at once what the rule makes of it. */
export default function ScorePage() {
  const inspectionId = usePathParam('inspectionId');
  const inspection = useInspection(inspectionId);
  const scoring = useScoring(inspectionId, { refetchInterval: COLLEAGUES_EVERY_MS });
  return (
    <Async page query={inspection}>
      {(known) => (
        <Async page query={scoring}>
          {(data) => <Scores inspection={known} scoring={data} />}
        </Async>
      )}
    </Async>
  );
}

function Scores({ inspection, scoring }: { readonly inspection: Inspection; readonly scoring: Scoring }) {
  const t = useMessages(scoringMessages);
  const { filters } = useFilters(placeSchema);
  const narrow = useNarrow();
  const save = useSaveScore(inspection.id);
  const here = `/werkplek/onderzoeken/${inspection.id}`;
  const { framework, result, scores } = scoring;
  const measured = new Map(scores.filter((one) => one.measured).map((one) => [one.ref, one]));
  const themes = framework?.themes.filter(({ criteria }) => criteria.some(({ ref }) => measured.has(ref))) ?? [];
  // Who comes to go on begins where something is still open, and stays there when nothing is any more.
  const [start] = useState(() => result?.themes.find(({ outcome }) => outcome.done < outcome.measured)?.code);
  const index = Math.max(
    0,
    themes.findIndex(({ code }) => code === (filters.thema ?? start)),
  );
  const theme = themes[index];
  const readOnly = !inspection.actions.includes('saveScore');
  const address = (code: string) => `${here}/scoren?thema=${code}`;
  const before = themes[index - 1];
  const after = themes[index + 1];
  return (
    <Stack>
      <PageHeader
        title={theme?.nameNl ?? t.score}
        intro={theme?.definitionNl}
        crumbs={[{ label: inspection.number, to: here }, { label: t.score }]}
        actions={<ButtonLink to={`${here}?tab=scores`}>{t.back}</ButtonLink>}
      />
      {framework && result && theme ? (
        <>
          <ResultBar result={result} />
          <TabNav
            label={t.themes}
            links={themes.map(({ code, nameNl }) => ({
              label: `${nameNl} ${progressOf(scoring, code)}`,
              to: address(code),
              current: code === theme.code,
            }))}
          />
          {readOnly ? <Alert>{t.readOnly}</Alert> : narrow ? null : <Paragraph look="subtle">{t.keys}</Paragraph>}
          <WithSidebar
            side={
              <div className={styles.beside}>
                <ResultPanel result={result} framework={framework} fixed={readOnly} />
              </div>
            }
          >
            <Criteria
              key={theme.code}
              inspection={inspection}
              framework={framework}
              criteria={theme.criteria.flatMap((criterion) => {
                const score = measured.get(criterion.ref);
                return score ? [{ criterion, score }] : [];
              })}
              readOnly={readOnly}
              save={save}
            />
            <Row justify="between">
              {before ? <ButtonLink to={address(before.code)}>{t.previous}</ButtonLink> : <span />}
              {after ? (
                <ButtonLink kind="primary" to={address(after.code)}>
                  {t.next}
                </ButtonLink>
              ) : (
                <ButtonLink kind="primary" to={`${here}?tab=scores`}>
                  {t.back}
                </ButtonLink>
              )}
            </Row>
          </WithSidebar>
        </>
      ) : (
        <Alert title={t.emptyTitle}>{t.emptyText}</Alert>
      )}
    </Stack>
  );
}

function progressOf({ result }: Scoring, code: string): string {
  const outcome = result?.themes.find((one) => one.code === code)?.outcome;
  return outcome ? `${outcome.done}/${outcome.measured}` : '';
}
