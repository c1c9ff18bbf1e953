import { etagOf } from '@/api/client';
import { useOtherVersion } from '@/api/useOtherVersion';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Row, Stack } from '@/ui/Layout';
import { Async, Loading } from '@/ui/states';
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
  /** Goes on from the version of the other with this. */
  readonly onKeep: (stays: ScoreForm, etag: string) => void;
  readonly onTakeOver: (theirs: ScoreForm, etag: string) => void;
}

/** Somebody else was first on this criterion: both versions beside each other, and what stays. */
export function CriterionConflict({ inspectionId, criterionRef, ...choice }: CriterionConflictProps) {
  const other = useOtherVersion(async () => {
    const { scores } = await fetchScoring(inspectionId);
    const found = scores.find(({ ref }) => ref === criterionRef);
    if (!found) throw new Error(criterionRef);
    return found;
  });
  return (
    <Async query={other} loading={<Loading lines={2} />}>
      {(theirs) => <BothVersions theirs={theirs} {...choice} />}
    </Async>
  );
}

interface BothVersionsProps extends Omit<CriterionConflictProps, 'inspectionId' | 'criterionRef'> {
  readonly theirs: CriterionScore;
}

function BothVersions({ theirs, scale, mine, onKeep, onTakeOver }: BothVersionsProps) {
  const t = useMessages(scoringMessages);
  const other = theirs.scoredBy ?? t.somebody;
  const their = formOf(theirs);
  const etag = etagOf(theirs.version);
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
            onClick={() => onKeep({ ...mine, finding: merged(mine.finding, their.finding) }, etag)}
          >
            {t.merge}
          </Button>
          <Button onClick={() => onKeep(mine, etag)}>{t.keepMine}</Button>
          <Button onClick={() => onTakeOver(their, etag)}>{t.takeTheirs}</Button>
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
