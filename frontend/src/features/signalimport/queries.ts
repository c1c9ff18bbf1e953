import { answer, client } from '@/api/client';
import type { components } from '@/api/schema.gen';

export type SignalImportAccount = components['schemas']['SignalImportAccount'];

function form(file: File, seen?: string): FormData {
  const body = new FormData();
  body.append('file', file);
  if (seen) body.append('seen', seen);
  return body;
}

/** Has a sheet of signals looked at; nothing is changed. */
export const checkSignals = (file: File): Promise<SignalImportAccount> =>
  answer(client.POST('/signal-imports/checks', { body: { file: '' }, bodySerializer: () => form(file) }));

/** Imports a sheet of signals as it was looked at. */
export const importSignals = (file: File, seen: string, key: string): Promise<SignalImportAccount> =>
  answer(
    client.POST('/signal-imports', {
      params: { header: { 'Idempotency-Key': key } },
      body: { file: '' },
      bodySerializer: () => form(file, seen),
    }),
  );
