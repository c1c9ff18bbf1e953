import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
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
  /** Sends the checked values; what it throws is shown at its fields or above the form. */
  readonly onSubmit: (values: O) => Promise<unknown>;
  /** Turns a pointer of the server (`/persons/0/birthDate`) into a field name where the form calls it otherwise. */
  readonly toField?: (pointer: string) => string | undefined;
  readonly mode?: UseFormProps['mode'];
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
 * all errors together feed the `ErrorSummary`, and nothing that was typed is ever lost by a failed attempt. When somebody
 * else was first, what was not typed here becomes as that left it, so that the next attempt does not undo it.
 */
export function useServerForm<I extends FieldValues, O>({
  schema,
  defaultValues,
  onSubmit,
  toField,
  mode,
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
  const [general, setGeneral] = useState<readonly FormErrorLine[]>([]);
  // The form tells which fields were typed in only to whom asks for it.
  const { errors, isSubmitting, dirtyFields } = form.formState;
  const { reset } = form;
  const follows = onStale !== undefined && isApiProblem(failure) && failure.isStale;
  const latest = JSON.stringify(defaultValues);
  useEffect(() => {
    if (follows) reset(JSON.parse(latest) as I, { keepDirtyValues: true, keepIsSubmitted: true });
  }, [follows, latest, reset]);

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
    setGeneral([]);
    await form.handleSubmit(async (values) => {
      try {
        await onSubmit(values);
      } catch (error) {
        if (showViolations(error)) return;
        setFailure(error);
        if (isApiProblem(error) && error.isStale) await onStale?.();
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
