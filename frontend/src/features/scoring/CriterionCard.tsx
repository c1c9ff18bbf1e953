import { useId, type KeyboardEvent } from 'react';
import { etagOf } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { useNumbers } from '@/i18n/useNumbers';
import { formatDateTime } from '@/lib/dates';
import { useSavedForm } from '@/lib/useSavedForm';
import { pointerToField } from '@/lib/useServerForm';
import { FormField } from '@/ui/FormField';
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
}

/** The criterion that comes after the one in which something stands, by keyboard. */
function goToNext(from: EventTarget) {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-criterion]')];
  const here = cards.findIndex((card) => card.contains(from as Node));
  const next = cards[here + 1];
  const radio = next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector<HTMLElement>('input');
  radio?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

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
export function CriterionCard({ inspection, criterion, score, framework, readOnly, save }: CriterionCardProps) {
  const t = useMessages(scoringMessages);
  const number = useNumbers();
  const heading = useId();
  const { form, saving, errors, keep, takeOver } = useScoreForm({ inspection, score, save });
  const { notAssessed, notAssessedReason, evidence, ...rest } = form.watch();
  const set = <N extends keyof ScoreForm>(name: N, value: ScoreForm[N]) =>
    form.setValue(name as never, value as never, { shouldDirty: true });

  const choose = (choice: string) => {
    set('notAssessed', choice === 'NOT_ASSESSED');
    set('score', choice === 'NOT_ASSESSED' ? '' : choice);
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = chosenBy(event.key, framework.scoreScale);
    if (choice && !readOnly) choose(choice);
    else if (event.key === 'Enter') goToNext(event.target);
    else return;
    event.preventDefault();
  };
  const weight = criterion.weight ?? 1;
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
          {criterion.labelNl}
        </Heading>
        {weight === 1 ? null : <span>{t.weight(number(weight))}</span>}
      </div>
      <fieldset className={styles.scale} disabled={readOnly}>
        <legend className="utrecht-form-label">{t.scoreOf(criterion.ref)}</legend>
        {[
          ...framework.scoreScale.map(({ code, labelNl }) => ({ code, label: labelNl })),
          { code: 'NOT_ASSESSED', label: t.notAssessed },
        ].map(({ code, label }, index, all) => (
          <label key={code} className={styles.choice}>
            <input
              type="radio"
              name={`${heading}-score`}
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
            goToNext(event.target);
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
