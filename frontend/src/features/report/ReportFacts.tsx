import type { ReactNode } from 'react';
import { useWords, wordOf } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { reportMessages } from './messages';
import type { Report } from './queries';
import styles from './Report.module.css';

interface ReportFactsProps {
  readonly report: Report;
  /** Who handles it, with a way to change that. */
  readonly handler?: ReactNode;
}

/** What one wants to know of a report at a glance. */
export function ReportFacts({ report, handler }: ReportFactsProps) {
  const t = useMessages(reportMessages);
  const words = useWords();
  const { timeliness } = report;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t.provider}</dt>
        <dd>
          {report.providerName}
          {report.locationName ? <small>{report.locationName}</small> : null}
        </dd>
      </div>
      <div>
        <dt>{t.municipality}</dt>
        <dd>
          {report.municipalityName ?? (report.outsideRegion ? t.outsideRegion : '—')}
          {report.outsideRegion && report.municipalityName ? <small>{t.outsideRegion}</small> : null}
        </dd>
      </div>
      {report.filedAt ? (
        <div>
          <dt>{t.filed}</dt>
          <dd>
            {formatDateTime(report.filedAt)}
            {report.filedBy ? <small>{t.filedBy(report.filedBy, wordOf(words.channel, report.channel))}</small> : null}
          </dd>
        </div>
      ) : null}
      {timeliness ? (
        <div>
          <dt>{t.timeliness}</dt>
          <dd>
            <details>
              <summary>
                <span className={timeliness.late ? styles.late : undefined}>{timeliness.late ? t.late : t.onTime}</span>
              </summary>
              <p className={styles.why}>{timeliness.explanation}</p>
            </details>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t.handler}</dt>
        <dd>{handler ?? report.assignee?.name ?? <em>{t.nobody}</em>}</dd>
      </div>
    </dl>
  );
}
