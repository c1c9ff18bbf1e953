import { useEffect, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Row, Stack } from '@/ui/Layout';
import { Loading } from '@/ui/states';
import { Heading, PlainText } from '@/ui/Text';
import { scoringMessages } from './messages';
import { fetchScoring, type CriterionScore, type Framework } from './queries';
import { formOf, merged, type ScoreForm } from './scoreForm';
import styles from './scoring.module.css';

interface CriterionConflictProps {
  readonly inspectionId: string;
  readonly criterionRef: string;
  readonly scale: Framework['scoreScale'];
  readonly mine: ScoreForm;
  /** Goes on from the version of the other: with what stands here, or with the other's. */
  readonly onResolve: (theirs: CriterionScore, stays: ScoreForm | undefined) => void;
}

/** Somebody else was first on this criterion: both versions beside each other, and what stays. */
export function CriterionConflict({ inspectionId, criterionRef, scale, mine, onResolve }: CriterionConflictProps) {
  const t = useMessages(scoringMessages);
  const [theirs, setTheirs] = useState<CriterionScore>();
  useEffect(() => {
    let left = false;
    void fetchScoring(inspectionId).then(({ scores }) => {
      if (!left) setTheirs(scores.find(({ ref }) => ref === criterionRef));
    });
    return () => {
      left = true;
    };
  }, [inspectionId, criterionRef]);
  if (!theirs) return <Loading lines={2} />;

  const other = theirs.scoredBy ?? t.somebody;
  const their = formOf(theirs);
  return (
    <Alert tone="warning" live title={t.conflictTitle(other)}>
      <Stack gap="small">
        <p>{t.conflictText}</p>
        <div className={styles.versions}>
          <Version title={t.mine} form={mine} scale={scale} />
          <Version title={t.theirs(other)} form={their} scale={scale} />
        </div>
        <Row>
          <Button
            kind="primary"
            onClick={() => onResolve(theirs, { ...mine, finding: merged(mine.finding, their.finding) })}
          >
            {t.merge}
          </Button>
          <Button onClick={() => onResolve(theirs, mine)}>{t.keepMine}</Button>
          <Button onClick={() => onResolve(theirs, undefined)}>{t.takeTheirs}</Button>
        </Row>
      </Stack>
    </Alert>
  );
}

interface VersionProps {
  readonly title: string;
  readonly form: ScoreForm;
  readonly scale: Framework['scoreScale'];
}

function Version({ title, form, scale }: VersionProps) {
  const t = useMessages(scoringMessages);
  const given = scale.find(({ code }) => code === form.score)?.labelNl;
  return (
    <div>
      <Heading level={3} look={4}>
        {title}
      </Heading>
      <p>{given ?? (form.notAssessed ? t.notAssessed : t.noScore)}</p>
      <PlainText>{form.notAssessed ? form.notAssessedReason : form.finding || t.noFinding}</PlainText>
    </div>
  );
}
