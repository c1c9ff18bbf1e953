import { useEffect, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { client, etagOf, versioned } from '@/api/client';
import { isApiProblem } from '@/lib/problem';
import { unsavedCopy, useAutosave } from '@/lib/useAutosave';
import { toContent, toForm, type DraftForm } from './draftForm';
import type { Draft } from './queries';
import { fieldOfPointer } from './steps';

/** What is kept on this device while the server does not have it yet, and on which version it was typed. */
interface Unsaved {
  readonly form: DraftForm;
  readonly base: string;
}

function copyOf(draft: Draft, byStaff: boolean): Unsaved | undefined {
  const copy = unsavedCopy(`draft.${draft.id}`) as Unsaved | undefined;
  if (!copy?.form) return undefined;
  // The answer to the last save was lost on the way: the server has it all.
  const known = JSON.stringify(toContent(toForm(draft.content), byStaff));
  return JSON.stringify(toContent(copy.form, byStaff)) === known ? undefined : copy;
}

/** The form of a draft that saves itself; what was typed before the page was lost is put back. */
export function useDraftSaving(draft: Draft, byStaff: boolean) {
  const [copy] = useState(() => copyOf(draft, byStaff));
  const current = etagOf(draft.version);
  const form: UseFormReturn<DraftForm> = useForm<DraftForm>({
    defaultValues: copy?.form ?? toForm(draft.content),
    shouldFocusError: false,
  });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const saving = useAutosave<Unsaved>({
    key: `draft.${draft.id}`,
    // On top of the version it was typed on: when that is not the present one the server says so and nothing is lost.
    etag: copy?.base ?? current,
    save: async ({ form: values }, etag) => {
      const { etag: next } = await versioned(
        client.PUT('/report-drafts/{draftId}', {
          params: { path: { draftId: draft.id }, header: { 'If-Match': etag } },
          body: toContent(values, byStaff),
        }),
      );
      return { etag: next };
    },
  });
  const { change, etag, state } = saving;

  useEffect(() => {
    if (copy) change(copy);
  }, [copy, change]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name === undefined) return;
          setErrors((all) =>
            Object.keys(all).some((key) => key === name || key.startsWith(`${name}.`))
              ? Object.fromEntries(Object.entries(all).filter(([key]) => key !== name && !key.startsWith(`${name}.`)))
              : all,
          );
          change({ form: structuredClone(values), base: etag() });
        },
      }),
    [form, change, etag],
  );

  const rejected = state.kind === 'rejected' ? state.error : undefined;
  useEffect(() => {
    if (!isApiProblem(rejected)) return;
    setErrors((all) => ({
      ...all,
      ...Object.fromEntries(rejected.violations.map(({ pointer, message }) => [fieldOfPointer(pointer), message])),
    }));
  }, [rejected]);

  return { form, saving, errors, setErrors, restored: copy !== undefined };
}
