import { useMessages } from '@/i18n/messages';
import { StatusBadge } from '@/ui/badges';
import type { Tone } from '@/ui/tone';
import { inspectionReportMessages } from './messages';
import type { InspectionReport } from './queries';
import styles from './report.module.css';

type Result = InspectionReport['overall']['code'];

const tones: Record<Result, Tone> = {
  GOOD: 'positive',
  SUFFICIENT: 'warning',
  INSUFFICIENT: 'negative',
  NONE: 'neutral',
};

const percent = (value: number | null | undefined) =>
  value == null ? '–' : `${value.toLocaleString('nl-NL', { maximumFractionDigits: 1 })}%`;

/** What it came to, and a bar for each theme with its figure in words beside it. */
export function ReportOutcome({ report }: { readonly report: InspectionReport }) {
  const t = useMessages(inspectionReportMessages);
  return (
    <>
      <p className={styles.overall}>
        <StatusBadge tone={tones[report.overall.code]}>{t.results[report.overall.code]}</StatusBadge>
        <strong>{percent(report.overall.percentage)}</strong>
        <span>{report.frameworkName}</span>
      </p>
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
                {t.results[theme.verdict]}
                {theme.flagged ? <small>{t.flagged}</small> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
