import { useQueryClient } from '@tanstack/react-query';
import type { FieldValues } from 'react-hook-form';
import { etagOf } from '@/api/client';
import { useServerForm } from '@/lib/useServerForm';

type ServerFormOptions<I extends FieldValues, O> = Parameters<typeof useServerForm<I, O>>[0];

interface ChangeFormOptions<I extends FieldValues, O> extends Omit<ServerFormOptions<I, O>, 'onSubmit' | 'onStale'> {
  /** Of what is changed, as it is shown now; nothing where the form makes something new. */
  readonly version: number | undefined;
  /** Sends the checked values with the `If-Match` of what the form was filled from; of something new it means nothing. */
  readonly onSubmit: (values: O, etag: string) => Promise<unknown>;
}

/** A form that changes what may be changed by somebody else too: nobody's change is undone unseen, nothing typed is lost. */
export function useChangeForm<I extends FieldValues, O>({ onSubmit, ...options }: ChangeFormOptions<I, O>) {
  const queries = useQueryClient();
  return useServerForm<I, O>({
    ...options,
    onSubmit: (values, version) => onSubmit(values, etagOf(version ?? 0)),
    onStale: () => queries.invalidateQueries(),
  });
}
