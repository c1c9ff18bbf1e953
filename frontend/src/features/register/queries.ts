import { answer, client } from '@/api/client';
import type { ImportAccount } from './ImportPlan';

interface Sheet {
  readonly file: File;
  /** Only the administrator of the installation says for which authority. */
  readonly authorityId: string | undefined;
}

function form({ file, authorityId }: Sheet, seen?: string): FormData {
  const body = new FormData();
  body.append('file', file);
  if (authorityId) body.append('authorityId', authorityId);
  if (seen) body.append('seen', seen);
  return body;
}

/** Has a sheet looked at; nothing is changed. */
export const checkImport = (sheet: Sheet): Promise<ImportAccount> =>
  answer(client.POST('/provider-register/checks', { body: { file: '' }, bodySerializer: () => form(sheet) }));

/** Imports a sheet as it was looked at. */
export const doImport = (sheet: Sheet, seen: string, key: string): Promise<ImportAccount> =>
  answer(
    client.POST('/provider-register/imports', {
      params: { header: { 'Idempotency-Key': key } },
      body: { file: '' },
      bodySerializer: () => form(sheet, seen),
    }),
  );
