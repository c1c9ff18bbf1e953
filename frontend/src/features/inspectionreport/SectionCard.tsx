import { lazy, Suspense, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { PencilIcon } from '@/ui/icons';
import { Loading } from '@/ui/states';
import { inspectionReportMessages } from './messages';
import type { ReportSection } from './queries';
import styles from './report.module.css';
import { SectionEditor } from './SectionEditor';

const MarkdownText = lazy(() => import('@/ui/MarkdownText'));

interface SectionCardProps {
  readonly inspectionId: string;
  readonly section: ReportSection;
  readonly mayWrite: boolean;
}

/** A section of the report as it reads, and for the team a place to write in it. */
export function SectionCard({ inspectionId, section, mayWrite }: SectionCardProps) {
  const t = useMessages(inspectionReportMessages);
  const [editing, setEditing] = useState(false);
  const writing = editing && mayWrite;
  return (
    <Card
      title={section.heading}
      level={3}
      aside={
        mayWrite ? (
          <Button
            small
            icon={<PencilIcon />}
            aria-label={`${writing ? t.stop : t.edit}: ${section.heading}`}
            onClick={() => setEditing(!editing)}
          >
            {writing ? t.stop : t.edit}
          </Button>
        ) : null
      }
    >
      {section.gone && !writing ? (
        <Alert tone="warning" title={t.gone}>
          {t.goneText}
        </Alert>
      ) : null}
      {writing ? (
        <SectionEditor inspectionId={inspectionId} section={section} />
      ) : (
        <>
          <Suspense fallback={<Loading lines={3} />}>
            {section.passages.map((passage) => (
              <div key={passage.id} className={styles.passage}>
                {section.leftOver.includes(passage.id) && !section.gone ? (
                  <Alert tone="warning" title={t.leftOver}>
                    {t.leftOverText}
                  </Alert>
                ) : null}
                <MarkdownText>{passage.text}</MarkdownText>
              </div>
            ))}
          </Suspense>
          {section.changedBy && section.changedAt ? (
            <p className={styles.meta}>{t.changed(section.changedBy, formatDateTime(section.changedAt))}</p>
          ) : null}
        </>
      )}
    </Card>
  );
}
