import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { isApiProblem, type Violation } from './problem';
import { unsavedCopy, useAutosave } from './useAutosave';

/** What is kept on this device while the server does not have it yet, and on which version it was typed. */
interface Unsaved<F> {
  readonly form: F;
  readonly base: string;
}

interface SavedFormOptions<F extends FieldValues> {
  /** Names what is saved. */
  readonly key: string;
  /** What the server has, and its version; what is newer is taken over where nothing that was typed waits. */
  readonly known: F;
  readonly etag: string;
  /** What is sent of the form; two forms that send the same are the same. */
  readonly toBody: (form: F) => unknown;
  readonly save: (form: F, etag: string) => Promise<{ readonly etag: string }>;
  /** The name of the field that a pointer of the server is about. */
  readonly toField: (pointer: string) => string;
}

export type SavedForm<F extends FieldValues> = ReturnType<typeof useSavedForm<F>>;

const versionIn = (etag: string) => Number(etag.replaceAll('"', ''));

const isUnsaved = <F>(copy: unknown): copy is Unsaved<F> =>
  typeof copy === 'object' && copy !== null && 'form' in copy && 'base' in copy;

/**
 * A form that saves itself while one types. What had not reached the server when the page was lost is put back; on a
 * newer version than it was typed on it becomes a conflict to be solved, never an overwrite.
 */
export function useSavedForm<F extends FieldValues>({ key, known, etag, toBody, save, toField }: SavedFormOptions<F>) {
  const [copy] = useState(() => {
    const found = unsavedCopy(key);
    if (!isUnsaved<F>(found)) return undefined;
    // The answer to the last save was lost on the way: the server has it all.
    return JSON.stringify(toBody(found.form)) === JSON.stringify(toBody(known)) ? undefined : found;
  });
  const form: UseFormReturn<F> = useForm<F>({
    defaultValues: (copy?.form ?? known) as DefaultValues<F>,
    shouldFocusError: false,
  });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const saving = useAutosave<Unsaved<F>>({
    key,
    etag: copy?.base ?? etag,
    save: ({ form: values }, base) => save(values, base),
  });
  const { change, etag: currentEtag, resolve, state, waits } = saving;

  useEffect(() => {
    if (copy) change(copy);
  }, [copy, change]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name === undefined) return;
          const concerned = (error: string) => error === name || error.startsWith(`${name}.`);
          setErrors((all) =>
            Object.keys(all).some(concerned)
              ? Object.fromEntries(Object.entries(all).filter(([error]) => !concerned(error)))
              : all,
          );
          change({ form: structuredClone(values), base: currentEtag() });
        },
      }),
    [form, change, currentEtag],
  );

  /** Goes on from what the server has, without what was typed here. */
  const takeOver = useCallback(
    (theirs: F, version: string) => {
      form.reset(theirs);
      resolve(version, 'drop');
    },
    [form, resolve],
  );
  /** Goes on from the version that the server has, with this text. */
  const keep = useCallback(
    (mine: F, version: string) => {
      form.reset(mine);
      change({ form: structuredClone(mine), base: version });
      resolve(version, 'keep');
    },
    [form, change, resolve],
  );

  const follow = useEffectEvent(() => {
    if (!waits() && versionIn(etag) > versionIn(currentEtag())) takeOver(known, etag);
  });
  useEffect(() => follow(), [etag, state.kind]);

  const rejected = state.kind === 'rejected' ? state.error : undefined;
  const showRejected = useEffectEvent((violations: readonly Violation[]) =>
    setErrors((all) => ({
      ...all,
      ...Object.fromEntries(violations.map(({ pointer, message }) => [toField(pointer), message])),
    })),
  );
  useEffect(() => {
    if (isApiProblem(rejected)) showRejected(rejected.violations);
  }, [rejected]);

  return { form, saving, errors, setErrors, keep, takeOver, restored: copy !== undefined };
}
