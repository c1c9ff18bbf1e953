import { VerdictBadge } from '@/domain/badges';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { useNumbers } from '@/i18n/useNumbers';
import { Paragraph } from '@/ui/Text';
import { inspectionReportMessages } from './messages';
import type { InspectionReport } from './queries';
import styles from './report.module.css';

/** What it came to, and a bar for each theme with its figure in words beside it. */
export function ReportOutcome({ report }: { readonly report: InspectionReport }) {
  const t = useMessages(inspectionReportMessages);
  const words = useWords();
  const number = useNumbers(1);
  const { byRule } = report.overall;
  const percent = (value: number | null | undefined) => (value == null ? '–' : `${number(value)}%`);
  return (
    <>
      <p className={styles.overall}>
        <VerdictBadge verdict={report.overall.code} />
        <strong>{percent(report.overall.percentage)}</strong>
        <span>{report.frameworkName}</span>
      </p>
      {byRule ? <Paragraph>{byRule === 'NONE' ? t.withoutRule : t.byRule(words.verdict[byRule])}</Paragraph> : null}
      <table className={styles.chart}>
        <caption>{t.chart}</caption>
        <thead>
          <tr>
            <th scope="col">{t.theme}</th>
            <th scope="col">{t.score}</th>
            <th scope="col">{t.result}</th>
          </tr>
        </thead>
        <tbody>
          {report.themes.map((theme) => (
            <tr key={theme.code}>
              <th scope="row">{theme.name}</th>
              <td>
                <span className={styles.bar} data-result={theme.verdict} aria-hidden="true">
                  <span style={{ inlineSize: `${theme.percentage ?? 0}%` }} />
                </span>
                {percent(theme.percentage)}
              </td>
              <td>
                {words.verdict[theme.verdict]}
                {theme.flagged ? <small>{t.flagged}</small> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
