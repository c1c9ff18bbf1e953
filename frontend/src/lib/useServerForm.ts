import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  type PathValue,
  type UseFormProps,
} from 'react-hook-form';
import type { z } from 'zod';
import { isApiProblem } from './problem';
import './zodConfig';

interface ServerFormOptions<I extends FieldValues, O> {
  /** Shape and rules; the messages are what people read. */
  readonly schema: z.ZodType<O, I>;
  readonly defaultValues: DefaultValues<I>;
  /** Sends the checked values, on top of the version that the form was filled from; what it throws is shown at its fields or above the form. */
  readonly onSubmit: (values: O, version: number | undefined) => Promise<unknown>;
  /** Turns a pointer of the server (`/persons/0/birthDate`) into a field name where the form calls it otherwise. */
  readonly toField?: (pointer: string) => string | undefined;
  readonly mode?: UseFormProps['mode'];
  /** Of what `defaultValues` come from, as it is shown now; left out where nothing that exists is changed. */
  readonly version?: number | undefined;
  /** Whether `defaultValues` hold what was typed at another time, which counts as typed. */
  readonly resumed?: boolean;
  /** Fetches anew what the form was filled from, when somebody else was first. */
  readonly onStale?: () => Promise<unknown>;
}

export interface FormErrorLine {
  readonly name: string;
  readonly message: string;
}

/** `/persons/0/birthDate` → `persons.0.birthDate` */
export const pointerToField = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

function flatten(errors: FieldErrors, prefix = ''): FormErrorLine[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || key === 'root') return [];
    const name = prefix ? `${prefix}.${key}` : key;
    if (typeof error.message === 'string' && error.type !== undefined) return [{ name, message: error.message }];
    return flatten(error as FieldErrors, name);
  });
}

/**
 * A form that is checked here and again by the server: the violations of a 400 land at their fields by JSON pointer,
 * all errors together feed the `ErrorSummary`, and nothing that was typed is ever lost by a failed attempt.
 *
 * A form with a `version` is sent on top of the one that it was filled from, whatever is read meanwhile, so that the server
 * refuses it when somebody else was first. It goes on to the version shown now while nothing is typed, and after such a
 * refusal: then what was not typed becomes as the other left it, so that the next attempt does not undo that.
 */
export function useServerForm<I extends FieldValues, O>({
  schema,
  defaultValues,
  onSubmit,
  toField,
  mode,
  version,
  resumed = false,
  onStale,
}: ServerFormOptions<I, O>) {
  const form = useForm<I, unknown, O>({
    resolver: zodResolver<I, unknown, O>(schema),
    defaultValues,
    mode: mode ?? 'onSubmit',
    reValidateMode: 'onChange',
    // The summary takes the focus instead of the first field with an error.
    shouldFocusError: false,
  });
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>();
  const [renewed, setRenewed] = useState(false);
  const [general, setGeneral] = useState<readonly FormErrorLine[]>([]);
  // The form tells which fields were typed in only to whom asks for it.
  const { errors, isDirty, isSubmitting, dirtyFields } = form.formState;
  const { getValues, reset } = form;
  const filledFrom = useRef(version);
  const follows = version !== undefined && isApiProblem(failure) && failure.isStale;
  const latest = JSON.stringify(defaultValues);
  useEffect(() => {
    if (filledFrom.current === version || ((isDirty || resumed) && !follows)) return;
    filledFrom.current = version;
    reset(JSON.parse(latest) as I, { keepDirtyValues: true, keepIsSubmitted: true });
  }, [version, latest, isDirty, resumed, follows, reset]);

  const knows = (name: string) => form.getValues(name as FieldPath<I>) !== undefined;

  const showViolations = (error: unknown): boolean => {
    if (!isApiProblem(error) || error.violations.length === 0) return false;
    const nowhere: FormErrorLine[] = [];
    for (const violation of error.violations) {
      const name = (toField?.(violation.pointer) ?? pointerToField(violation.pointer)) as FieldPath<I>;
      if (name && knows(name)) form.setError(name, { type: violation.code, message: violation.message });
      else nowhere.push({ name: '', message: violation.message });
    }
    setGeneral(nowhere);
    return true;
  };

  const submit = async (event?: React.BaseSyntheticEvent) => {
    setFailure(undefined);
    setRenewed(false);
    setGeneral([]);
    await form.handleSubmit(async (values) => {
      try {
        await onSubmit(values, filledFrom.current);
        // What was sent is not typed any more: a form that stays goes on from what the server made of it.
        if (version !== undefined) reset(getValues());
      } catch (error) {
        if (showViolations(error)) return;
        setFailure(error);
        if (isApiProblem(error) && error.isStale && onStale) {
          await onStale();
          setRenewed(version === undefined);
        }
      }
    })(event);
    setAttempt((count) => count + 1);
  };

  const errorOf = (name: string): string | undefined => {
    const error = form.getFieldState(name as FieldPath<I>, form.formState).error;
    return error?.message;
  };

  return {
    ...form,
    /** For `<form onSubmit>`. */
    submit: (event?: React.BaseSyntheticEvent) => void submit(event),
    isSubmitting,
    /** All errors in the order of the fields; for `ErrorSummary`. */
    errorLines: [...flatten(errors), ...general],
    attempt,
    /** What went wrong with the attempt as a whole (no connection, stale, refused); for `ErrorState`. */
    failure,
    /** Whether what was not typed here is now as somebody else left it. */
    follows,
    /** Whether the page shows now what somebody else made of it, on which the next attempt goes. */
    renewed,
    dirtyFields,
    showViolations,
    /** Spread on a `FormField` or a group: its name and its error. */
    field: (name: FieldPath<I>) => ({ name, error: errorOf(name) }),
    /** Spread on an input that works with a value instead of an event: dates, times, combo boxes. */
    bind: <N extends FieldPath<I>>(name: N) => ({
      value: form.watch(name),
      onChange: (value: PathValue<I, N>) =>
        form.setValue(name, value, {
          shouldDirty: true,
          shouldTouch: true,
          shouldValidate: form.formState.isSubmitted,
        }),
    }),
  };
}
