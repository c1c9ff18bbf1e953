import { useId, type KeyboardEvent } from 'react';
import { etagOf } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { useNumbers } from '@/i18n/useNumbers';
import { formatDateTime } from '@/lib/dates';
import type { AutosaveState } from '@/lib/useAutosave';
import { useSavedForm } from '@/lib/useSavedForm';
import { pointerToField } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { FormField } from '@/ui/FormField';
import { ArrowRightIcon, ChevronRightIcon } from '@/ui/icons';
import { TextArea, TextInput } from '@/ui/inputs';
import { SaveState } from '@/ui/SaveState';
import { Heading, List, Paragraph } from '@/ui/Text';
import { CriterionConflict } from './CriterionConflict';
import { EvidenceFields } from './EvidenceFields';
import { scoringMessages } from './messages';
import type { Criterion, CriterionScore, Framework, Inspection, SaveScore } from './queries';
import { bodyOf, chosenBy, formOf, type ScoreForm } from './scoreForm';
import styles from './scoring.module.css';

interface CriterionCardProps {
  readonly inspection: Inspection;
  readonly criterion: Criterion;
  readonly score: CriterionScore;
  readonly framework: Framework;
  readonly readOnly: boolean;
  readonly save: SaveScore;
  /** Goes to the criterion that follows, where one does. */
  readonly onNext?: () => void;
  /** Where not everything is shown at once: whether this one is. */
  readonly fold?: { readonly open: boolean; readonly onToggle: () => void };
}

/** What is not safe on the server asks for attention, also where it was folded away. */
const asks: readonly AutosaveState['kind'][] = ['conflict', 'rejected', 'failed', 'offline'];

function useScoreForm({ inspection, score, save }: Pick<CriterionCardProps, 'inspection' | 'score' | 'save'>) {
  return useSavedForm<ScoreForm>({
    key: `score.${inspection.id}.${score.ref}`,
    known: formOf(score),
    etag: etagOf(score.version),
    toBody: bodyOf,
    toField: pointerToField,
    save: async (form, etag) => ({ etag: etagOf((await save(score.ref, etag, bodyOf(form))).version) }),
  });
}

/** One criterion: its score, what was found, on what it rests; saved while one types. */
export function CriterionCard(props: CriterionCardProps) {
  const { inspection, criterion, score, framework, readOnly, save, onNext, fold } = props;
  const t = useMessages(scoringMessages);
  const number = useNumbers();
  const [heading, body] = [useId(), useId()];
  const { form, saving, errors, keep, takeOver } = useScoreForm({ inspection, score, save });
  const { notAssessed, notAssessedReason, evidence, ...rest } = form.watch();
  const set = <N extends keyof ScoreForm>(name: N, value: ScoreForm[N]) =>
    form.setValue(name as never, value as never, { shouldDirty: true });

  const choose = (choice: string) => {
    set('notAssessed', choice === 'NOT_ASSESSED');
    set('score', choice === 'NOT_ASSESSED' ? '' : choice);
  };
  const byKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = chosenBy(event.key, framework.scoreScale);
    if (choice && !readOnly) {
      choose(choice);
      // The next Tab goes on from what was chosen.
      event.currentTarget
        .closest('fieldset')
        ?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(choice)}"]`)
        ?.focus();
    } else if (event.key === 'Enter') onNext?.();
    else return;
    event.preventDefault();
  };
  const weight = criterion.weight ?? 1;
  const folded = fold !== undefined && !fold.open && !asks.includes(saving.state.kind);
  const choices = [
    ...framework.scoreScale.map(({ code, labelNl }) => ({ code, label: labelNl })),
    { code: 'NOT_ASSESSED', label: t.notAssessed },
  ];
  const given = choices.find(({ code }) => code === (notAssessed ? 'NOT_ASSESSED' : rest.score));
  return (
    <section
      className={styles.criterion}
      aria-labelledby={heading}
      data-criterion={criterion.ref}
      data-done={score.done}
    >
      <div className={styles.head}>
        <span className={styles.ref}>{criterion.ref}</span>
        <Heading level={2} look={4} id={heading}>
          {fold ? (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={!folded}
              aria-controls={body}
              onClick={fold.onToggle}
            >
              {criterion.labelNl}
              <ChevronRightIcon />
            </button>
          ) : (
            criterion.labelNl
          )}
        </Heading>
        {weight === 1 ? null : <span>{t.weight(number(weight))}</span>}
      </div>
      {folded ? <Paragraph look="subtle">{given?.label ?? t.noScore}</Paragraph> : null}
      <div id={body} className={styles.body} hidden={folded}>
        <fieldset className={styles.scale} disabled={readOnly}>
          <legend className="utrecht-form-label">{t.scoreOf(criterion.ref)}</legend>
          {choices.map(({ code, label }, index, all) => (
            <label key={code} className={styles.choice}>
              <input
                type="radio"
                name={`${heading}-score`}
                value={code}
                checked={code === 'NOT_ASSESSED' ? notAssessed : rest.score === code}
                onChange={() => choose(code)}
                onKeyDown={byKey}
              />
              <span className={styles.key} aria-hidden>
                {index === all.length - 1 ? 0 : index + 1}
              </span>
              {label}
            </label>
          ))}
        </fieldset>
        {saving.state.kind === 'conflict' ? (
          <CriterionConflict
            inspectionId={inspection.id}
            criterionRef={criterion.ref}
            scale={framework.scoreScale}
            mine={form.getValues()}
            onKeep={keep}
            onTakeOver={takeOver}
          />
        ) : null}
        {notAssessed ? (
          <FormField
            label={t.reason}
            error={errors.notAssessedReason}
            hint={notAssessedReason.trim() ? undefined : t.reasonMissing}
          >
            <TextInput
              value={notAssessedReason}
              disabled={readOnly}
              maxLength={2000}
              onChange={({ target }) => set('notAssessedReason', target.value)}
            />
          </FormField>
        ) : null}
        <FormField label={t.finding} error={errors.finding} optional>
          <TextArea
            rows={3}
            value={rest.finding}
            disabled={readOnly}
            onChange={({ target }) => set('finding', target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !event.ctrlKey) return;
              event.preventDefault();
              onNext?.();
            }}
          />
        </FormField>
        <EvidenceFields
          inspection={inspection}
          criterionRef={criterion.ref}
          value={evidence}
          onChange={(next) => set('evidence', next)}
          disabled={readOnly}
        />
        {errors.evidence ? <Paragraph>{errors.evidence}</Paragraph> : null}
        <Hints criterion={criterion} framework={framework} />
        <div className={styles.foot}>
          {score.scoredBy && score.scoredAt ? (
            <Paragraph look="subtle">{t.by(score.scoredBy, formatDateTime(score.scoredAt))}</Paragraph>
          ) : (
            <span />
          )}
          <SaveState state={saving.state} />
        </div>
        {fold && onNext ? (
          <Button kind="primary" icon={<ArrowRightIcon />} onClick={onNext}>
            {t.nextCriterion}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** What the framework says of how to look. */
function Hints({ criterion, framework }: Pick<CriterionCardProps, 'criterion' | 'framework'>) {
  const t = useMessages(scoringMessages);
  const hints = criterion.evidenceHintsNl ?? [];
  const ways = (criterion.verification ?? []).map((code) => framework.verificationMethods?.[code] ?? code);
  if (hints.length === 0 && ways.length === 0) return null;
  return (
    <details>
      <summary>{t.hints}</summary>
      <List>
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </List>
      {ways.length > 0 ? (
        <Paragraph look="subtle">
          {t.ways}: {ways.join(', ')}
        </Paragraph>
      ) : null}
    </details>
  );
}
