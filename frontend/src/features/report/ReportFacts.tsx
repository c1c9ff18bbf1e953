import type { ReactNode } from 'react';
import { useWords, wordOf } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { Facts } from '@/ui/Facts';
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
    <Facts
      facts={[
        { label: t.provider, value: report.providerName, notes: [report.locationName] },
        {
          label: t.municipality,
          value: report.municipalityName ?? (report.outsideRegion ? t.outsideRegion : '—'),
          notes: [report.outsideRegion && report.municipalityName && t.outsideRegion],
        },
        report.filedAt && {
          label: t.filed,
          value: formatDateTime(report.filedAt),
          notes: [report.filedBy && t.filedBy(report.filedBy, wordOf(words.channel, report.channel))],
        },
        timeliness && {
          label: t.timeliness,
          value: (
            <details>
              <summary>
                <span className={timeliness.late ? styles.late : undefined}>{timeliness.late ? t.late : t.onTime}</span>
              </summary>
              <p className={styles.why}>{timeliness.explanation}</p>
            </details>
          ),
        },
        { label: t.handler, value: handler ?? report.assignee?.name ?? <em>{t.nobody}</em> },
      ]}
    />
  );
}
