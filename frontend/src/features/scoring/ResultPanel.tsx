import { VerdictBadge } from '@/domain/badges';
import { useMessages } from '@/i18n/messages';
import { useNumbers } from '@/i18n/useNumbers';
import { classes } from '@/lib/classes';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { Row, Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Text';
import { scoringMessages } from './messages';
import type { Framework, Outcome, Result } from './queries';
import styles from './scoring.module.css';

/** "33,75 van 45 = 75 %" */
export function useOutcomeText(): (outcome: Outcome) => string {
  const t = useMessages(scoringMessages);
  const number = useNumbers();
  return ({ points, possible, percent }) =>
    typeof percent === 'number' ? `${t.fraction(number(points), number(possible))} = ${number(percent)}%` : '–';
}

/** How far the scoring is and what it makes, in one line that stays in view. */
export function ResultBar({ result }: { readonly result: Result }) {
  const t = useMessages(scoringMessages);
  const text = useOutcomeText();
  const { overall } = result;
  return (
    <div className={styles.bar} role="status" aria-label={t.result}>
      <VerdictBadge verdict={overall.verdict} />
      <span className={styles.figures}>{text(overall)}</span>
      <span className={styles.done}>
        <progress className={styles.progress} value={overall.done} max={overall.measured} aria-label={t.progress} />
        {t.doneOf(overall.done, overall.measured)}
      </span>
    </div>
  );
}

interface ResultPanelProps {
  readonly result: Result;
  readonly framework: Framework;
  /** Nothing in it can change any more. */
  readonly fixed: boolean;
}

/** The result with the rule that made it, and each theme. */
export function ResultPanel({ result, framework, fixed }: ResultPanelProps) {
  const t = useMessages(scoringMessages);
  const number = useNumbers();
  const text = useOutcomeText();
  const { goodAbovePercent, sufficientFromPercent, themeInsufficientBelowPercent } = framework.decisionRule;
  return (
    <Card title={fixed ? t.finalResult : t.result} aside={<VerdictBadge verdict={result.overall.verdict} />}>
      <Stack gap="small">
        {result.overall.assessed === 0 ? (
          <Paragraph>{t.noResult}</Paragraph>
        ) : (
          <p className={styles.large}>{text(result.overall)}</p>
        )}
        <ul className={styles.themes}>
          {result.themes.map(({ code, name, limitPercent, outcome }) => (
            <li key={code}>
              <Row justify="between">
                <strong>{name}</strong>
                {outcome.flagged ? <StatusBadge tone="negative">{t.flagged}</StatusBadge> : null}
              </Row>
              <div className={styles.track} aria-hidden>
                <div
                  className={classes(styles.fill, outcome.flagged && styles.low)}
                  style={{ inlineSize: `${outcome.percent ?? 0}%` }}
                />
                <div className={styles.limit} style={{ insetInlineStart: `${limitPercent}%` }} />
              </div>
              <Paragraph look="subtle">
                {typeof outcome.percent === 'number' ? `${text(outcome)} · ` : ''}
                {t.doneOf(outcome.done, outcome.measured)}
              </Paragraph>
            </li>
          ))}
        </ul>
        <Paragraph look="subtle">
          {t.rule(number(goodAbovePercent), number(sufficientFromPercent))}{' '}
          {t.themeRule(number(themeInsufficientBelowPercent))} {t.unrounded}
        </Paragraph>
      </Stack>
    </Card>
  );
}
