import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import type { components } from '@/api/schema.gen';
import { etagOf } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { isApiProblem } from '@/lib/problem';
import { useServerForm } from '@/lib/useServerForm';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FormFailure } from '@/ui/FormFailure';
import { Heading } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import styles from './CaseStep.module.css';
import {
  letterInCase,
  LetterStage,
  useLetterDraft,
  type AskLetter,
  type EditedLetter,
  type LetterKind,
  type LetterLeaves,
} from './LetterStage';
import { stepMessages } from './messages';
import { StepFailure } from './StepFailure';
import { forgetTyped, keepTyped, typedBefore } from './typed';

type LetterText = components['schemas']['LetterText'];

export type StepForm<I extends FieldValues, O> = ReturnType<typeof useServerForm<I, O>>;

/** What every step is told by the page that it stands on. */
export interface StepFrame {
  /** The case can take this step now; otherwise the typed text is still shown, to be saved elsewhere. */
  readonly open: boolean;
  /** The status of the case in words, for when the step is no longer possible. */
  readonly statusText: string;
  /** Under an embargo: what is written now leaves when that is lifted. */
  readonly lettersWait?: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** Fetches the case anew after somebody else changed it. */
  readonly onReload: () => Promise<unknown>;
}

type LetterOfStep<O> = LetterWords<O> &
  (
    | { readonly caseId: string }
    /** How the server is asked for it when the step is what begins the case. */
    | { readonly ask: (values: O) => AskLetter }
  );

interface LetterWords<O> {
  /** Which letter goes with these answers; none when the step sends none. */
  readonly kind: (values: O) => LetterKind | undefined;
  /** What fills its template, by field name. */
  readonly values: (values: O) => Readonly<Record<string, string | null | undefined>>;
  /** When it leaves, where these answers decide that. */
  readonly leaves?: (values: O) => LetterLeaves | undefined;
}

interface CaseStepProps<I extends FieldValues, O> extends StepFrame {
  /** Names what is typed, so that it survives closing the step: operation and case. */
  readonly name: string;
  readonly title: string;
  /** The step is all that its page is for: the title stands above it already. */
  readonly ownPage?: boolean;
  readonly intro?: ReactNode;
  readonly schema: z.ZodType<O, I>;
  readonly defaultValues: DefaultValues<I>;
  readonly fields: (form: StepForm<I, O>) => ReactNode;
  readonly letter?: LetterOfStep<O>;
  readonly toField?: (pointer: string) => string | undefined;
  /** Of the case as it is shown now, where the step changes what was filled in before. */
  readonly version?: number;
  /** The words on the button that does it, by what was answered. */
  readonly submitLabel: string | ((values: I) => string);
  readonly danger?: boolean;
  readonly done: string;
  readonly send: (values: O, how: SendHow) => Promise<unknown>;
}

interface SendHow {
  /** The `Idempotency-Key`. */
  readonly key: string;
  /** The `If-Match` of what the step was filled from; only where it was told a version. */
  readonly etag: string;
  readonly letter?: LetterText;
}

const filled = (values: Readonly<Record<string, string | null | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim())));

/**
 * A step of a case: a form, then the letter that goes with it, then sending. What is typed stays in this tab until it is
 * sent, whatever happens in between: closing the step, somebody else's change, a lost connection.
 */
export function CaseStep<I extends FieldValues, O>(props: CaseStepProps<I, O>) {
  const { name, title, intro, schema, defaultValues, fields, letter, toField, version } = props;
  const { submitLabel, danger, done, send, ownPage } = props;
  const t = useMessages(stepMessages);
  const intent = useIntent();
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const begun = useRef(false);
  const [kept] = useState(() => typedBefore(name));
  const [checked, setChecked] = useState<O>();
  const [edited, setEdited] = useState<EditedLetter | undefined>(kept['letter'] as EditedLetter | undefined);
  const [letterProblem, setLetterProblem] = useState<Partial<Record<'subject' | 'body', string>>>({});

  const kind = checked === undefined ? undefined : letter?.kind(checked);
  const values = checked === undefined || !letter ? {} : filled(letter.values(checked));
  const madeFrom = JSON.stringify([kind, values]);
  const draft = useLetterDraft(asking(), name, madeFrom);

  const form = useServerForm<I, O>({
    schema,
    defaultValues: Object.assign({}, defaultValues, kept['values']),
    ...(toField ? { toField } : {}),
    version,
    resumed: kept['values'] !== undefined,
    onStale: () => (version === undefined ? Promise.resolve() : props.onReload()),
    onSubmit: async (answers, filledFrom) => {
      if (letter?.kind(answers) !== undefined && checked === undefined) {
        setChecked(answers);
        return;
      }
      const text = letterToSend();
      if (letter?.kind(answers) !== undefined && !text) return;
      try {
        const etag = etagOf(filledFrom ?? 0);
        await intent([answers, text, name, etag], (key) =>
          send(answers, { key, etag, ...(text ? { letter: text } : {}) }),
        );
      } catch (error) {
        // What is wrong with an answer is shown at that answer.
        if (isApiProblem(error) && error.violations.some((one) => !one.pointer.startsWith('/letter'))) {
          setChecked(undefined);
        }
        throw error;
      }
      forgetTyped(name);
      toast.done(done);
      props.onDone();
    },
  });

  function asking(): AskLetter | undefined {
    if (!letter || checked === undefined || kind === undefined) return undefined;
    return 'ask' in letter ? letter.ask(checked) : letterInCase(letter.caseId, kind, values);
  }

  function letterToSend(): LetterText | undefined {
    const shown = edited ?? draft.data;
    if (kind === undefined || !shown) return undefined;
    const problem = {
      ...(shown.subject.trim() ? {} : { subject: t.subjectMissing }),
      ...(shown.body.trim() ? {} : { body: t.bodyMissing }),
    };
    setLetterProblem(problem);
    return Object.keys(problem).length > 0 ? undefined : { subject: shown.subject, body: shown.body };
  }

  const { watch, getValues } = form;
  useEffect(() => {
    const subscription = watch((typed) => keepTyped(name, { values: typed, letter: edited }));
    return () => subscription.unsubscribe();
  }, [watch, name, edited]);
  const editLetter = (next: EditedLetter | undefined) => {
    setEdited(next);
    keepTyped(name, { values: getValues(), letter: next });
  };

  useEffect(() => {
    const start = heading.current ?? section.current;
    // Whoever arrives at a page of this step's own begins at the title of the page.
    if (start === heading.current || begun.current) {
      start?.focus({ preventScroll: true });
      start?.scrollIntoView({ block: 'start' });
    }
    begun.current = true;
  }, [checked]);

  const startOver = () => {
    forgetTyped(name);
    setEdited(undefined);
    form.reset(defaultValues);
  };

  const inLetter = checked !== undefined;
  // An end may or may not come with a letter, by what is answered so far.
  const typedNow = form.watch();
  const parsed = schema.safeParse(typedNow);
  const letterFollows =
    !inLetter && letter !== undefined && (!parsed.success || letter.kind(parsed.data) !== undefined);
  const label = typeof submitLabel === 'string' ? submitLabel : submitLabel(typedNow);
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.step}
      aria-label={title}
      data-stage={inLetter ? 'letter' : 'form'}
    >
      {ownPage && !inLetter ? null : (
        <Heading level={2} ref={heading} tabIndex={-1}>
          {inLetter ? `${title}: ${t.letter.toLowerCase()}` : title}
        </Heading>
      )}
      {!props.open ? (
        <Alert tone="warning" live title={t.closedTitle}>
          {t.closedText(props.statusText)}
        </Alert>
      ) : null}
      {!inLetter && intro ? <div className={styles.intro}>{intro}</div> : null}
      {!inLetter && kept['values'] && form.formState.submitCount === 0 ? (
        <p className={styles.kept}>
          {t.keptTyped}{' '}
          <Button kind="subtle" small onClick={startOver}>
            {t.startOver}
          </Button>
        </p>
      ) : null}
      <form className={styles.form} onSubmit={form.submit} noValidate>
        <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
        {inLetter ? (
          <LetterStage
            draft={draft}
            madeFrom={madeFrom}
            edited={edited}
            onEdit={editLetter}
            leaves={letter?.leaves?.(checked) ?? (props.lettersWait ? 'WHEN_LIFTED' : 'NOW')}
            errorOf={(field) => letterProblem[field]}
          />
        ) : (
          fields(form)
        )}
        {form.follows ? (
          <FormFailure form={form} />
        ) : (
          <StepFailure error={form.failure} onReload={props.onReload} onRetry={form.submit} />
        )}
        <div className={styles.actions}>
          <Button
            type="submit"
            kind={danger && !letterFollows ? 'danger' : 'primary'}
            busy={form.isSubmitting}
            disabled={!props.open || (inLetter && !draft.data && !edited)}
          >
            {letterFollows ? t.toLetter : label}
          </Button>
          {inLetter ? <Button onClick={() => setChecked(undefined)}>{t.backToForm}</Button> : null}
          <Button kind="subtle" onClick={props.onCancel}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </section>
  );
}
