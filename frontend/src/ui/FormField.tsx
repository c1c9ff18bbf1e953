import { createContext, use, useId, type ReactNode } from 'react';
import { classes } from '@/lib/classes';
import styles from './FormField.module.css';
import { AlertTriangleIcon } from './icons';
import { uiMessages } from './messages';
import { useMessages } from '@/i18n/messages';

interface FieldWiring {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}

const FieldContext = createContext<FieldWiring | undefined>(undefined);

/** The wiring that an input spreads on itself; what the caller gives in `own` stays. */
export function useFieldWiring(own: { id?: string | undefined; 'aria-describedby'?: string | undefined } = {}) {
  const field = use(FieldContext);
  return {
    id: own.id ?? field?.id,
    'aria-describedby': classes(field?.describedBy, own['aria-describedby']) || undefined,
    'aria-invalid': field?.invalid || undefined,
    'aria-required': field?.required || undefined,
  };
}

/** The id of the input of a named field, so that an error summary can point at it. */
export const fieldId = (name: string): string => `field-${name.replaceAll('.', '-')}`;

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Fields are required unless said otherwise; `optional` says it beside the label. */
  readonly optional?: boolean;
  /** Ties the field to its place in the form; see `useServerForm().field`. */
  readonly name?: string;
  readonly children: ReactNode;
}

function useWiring(name: string | undefined, hint: ReactNode, error: string | undefined, optional: boolean) {
  const generated = useId();
  const id = name ? fieldId(name) : generated;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return {
    id,
    hintId,
    errorId,
    describedBy: classes(hintId, errorId) || undefined,
    invalid: Boolean(error),
    required: !optional,
  };
}

interface ExplanationProps {
  readonly hint: ReactNode;
  readonly hintId: string | undefined;
  readonly error: string | undefined;
  readonly errorId: string | undefined;
}

function Explanation({ hint, hintId, error, errorId }: ExplanationProps) {
  return (
    <>
      {hint ? (
        <div className={classes('utrecht-form-field-description', styles.hint)} id={hintId}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <div className={classes('utrecht-form-field-error-message', styles.error)} id={errorId}>
          <AlertTriangleIcon />
          <span>{error}</span>
        </div>
      ) : null}
    </>
  );
}

function Optional({ when }: { readonly when: boolean }) {
  const t = useMessages(uiMessages);
  return when ? <span className={styles.optional}> {t.optional}</span> : null;
}

/** A label, an explanation, an error and one input, tied together for every way of reading. */
export function FormField({ label, hint, error, optional = false, name, children }: FieldProps) {
  const wiring = useWiring(name, hint, error, optional);
  return (
    <div className={classes(styles.field, error && styles.invalid)}>
      <label className="utrecht-form-label" htmlFor={wiring.id}>
        {label}
        <Optional when={optional} />
      </label>
      <Explanation hint={hint} hintId={wiring.hintId} error={error} errorId={wiring.errorId} />
      <FieldContext value={wiring}>{children}</FieldContext>
    </div>
  );
}

/** One check box that says for itself what it is about, with what is wrong with it. */
export function StatementField({ error, children }: Pick<FieldProps, 'error' | 'children'>) {
  const id = useId();
  const errorId = error ? `${id}-error` : undefined;
  return (
    <div className={classes(styles.field, error && styles.invalid)}>
      <Explanation hint={undefined} hintId={undefined} error={error} errorId={errorId} />
      <FieldContext value={{ id, describedBy: errorId, invalid: Boolean(error), required: true }}>
        {children}
      </FieldContext>
    </div>
  );
}

/** Several inputs that answer one question: radio buttons, check boxes, a date with a time. */
export function FormFieldset({ label, hint, error, optional = false, name, children }: FieldProps) {
  const wiring = useWiring(name, hint, error, optional);
  return (
    <fieldset
      className={classes(styles.field, styles.fieldset, error && styles.invalid)}
      id={wiring.id}
      tabIndex={-1}
      aria-describedby={wiring.describedBy}
    >
      <legend className={classes('utrecht-form-label', styles.legend)}>
        {label}
        <Optional when={optional} />
      </legend>
      <Explanation hint={hint} hintId={wiring.hintId} error={error} errorId={wiring.errorId} />
      {children}
    </fieldset>
  );
}
