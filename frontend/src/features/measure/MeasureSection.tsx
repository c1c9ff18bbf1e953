import { useState } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { DeadlineBadge, StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { PlusIcon } from '@/ui/icons';
import { Row } from '@/ui/Layout';
import { Async, EmptyState } from '@/ui/states';
import { PlainText } from '@/ui/Text';
import { Timeline } from '@/ui/Timeline';
import type { Tone } from '@/ui/tone';
import { AddMeasureDialog } from './AddMeasureDialog';
import { JudgeDialog } from './JudgeDialog';
import styles from './measure.module.css';
import { measureMessages } from './messages';
import { ProgressDialog } from './ProgressDialog';

export type Measure = components['schemas']['Measure'];

const tones: Record<Measure['state'], Tone> = {
  OPEN: 'info',
  REPORTED_DONE: 'warning',
  CARRIED_OUT: 'positive',
  LAPSED: 'neutral',
};

interface MeasureSectionProps {
  readonly caseId: string;
  /** `addMeasure` is open to the reader. */
  readonly mayAdd: boolean;
}

/** The improvement measures of a case with their progress; what can be done with each comes from the server. */
export function MeasureSection({ caseId, mayAdd }: MeasureSectionProps) {
  const t = useMessages(measureMessages);
  const measures = api.useQuery('get', '/cases/{caseId}/measures', { params: { path: { caseId } } });
  const [open, setOpen] = useState<{ what: 'add' | 'progress' | 'judge'; measureId?: string }>();
  const measure = measures.data?.items.find(({ id }) => id === open?.measureId);
  const close = () => setOpen(undefined);
  const done = async () => {
    close();
    await measures.refetch();
  };
  return (
    <Card
      title={t.title}
      aside={
        mayAdd ? (
          <Button small icon={<PlusIcon />} onClick={() => setOpen({ what: 'add' })}>
            {t.add}
          </Button>
        ) : null
      }
    >
      <Async query={measures}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.emptyTitle}>{t.emptyText}</EmptyState>
          ) : (
            <ol className={styles.measures}>
              {items.map((one) => (
                <MeasureItem
                  key={one.id}
                  measure={one}
                  onProgress={() => setOpen({ what: 'progress', measureId: one.id })}
                  onJudge={() => setOpen({ what: 'judge', measureId: one.id })}
                />
              ))}
            </ol>
          )
        }
      </Async>
      {open?.what === 'add' ? <AddMeasureDialog caseId={caseId} onDone={done} onClose={close} /> : null}
      {open?.what === 'progress' && measure ? <ProgressDialog measure={measure} onDone={done} onClose={close} /> : null}
      {open?.what === 'judge' && measure ? <JudgeDialog measure={measure} onDone={done} onClose={close} /> : null}
    </Card>
  );
}

interface MeasureItemProps {
  readonly measure: Measure;
  readonly onProgress: () => void;
  readonly onJudge: () => void;
}

function MeasureItem({ measure, onProgress, onJudge }: MeasureItemProps) {
  const t = useMessages(measureMessages);
  const words = useWords();
  const running = measure.state === 'OPEN' || measure.state === 'REPORTED_DONE';
  return (
    <li className={styles.measure}>
      <Row justify="between" align="start">
        <div className={styles.what}>{measure.description}</div>
        <Row>
          <StatusBadge tone={tones[measure.state]}>{words.measure[measure.state]}</StatusBadge>
          {running ? <DeadlineBadge due={measure.dueOn} /> : null}
        </Row>
      </Row>
      <DataList
        items={[
          { label: t.owner, value: measure.owner },
          { label: t.due, value: formatDate(measure.dueOn) },
          { label: t.secured, value: measure.securedHow },
        ]}
      />
      {measure.progress.length > 0 ? (
        <Timeline
          items={measure.progress.map((step) => ({
            key: `${step.at} ${step.kind}`,
            when: step.at,
            title: t.kinds[step.kind],
            by: step.by,
            tone: step.kind === 'CARRIED_OUT' ? 'positive' : step.kind === 'MORE_NEEDED' ? 'warning' : 'neutral',
            body: <PlainText>{step.text}</PlainText>,
          }))}
        />
      ) : null}
      {measure.actions.length > 0 ? (
        <Row>
          {measure.actions.includes('reportProgress') ? (
            <Button small onClick={onProgress}>
              {t.report}
            </Button>
          ) : null}
          {measure.actions.includes('judgeMeasure') ? (
            <Button small onClick={onJudge}>
              {t.judge}
            </Button>
          ) : null}
        </Row>
      ) : null}
    </li>
  );
}
