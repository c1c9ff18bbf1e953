import { client, etagOf, versioned } from '@/api/client';
import { useSavedForm } from '@/lib/useSavedForm';
import { toContent, toForm, type DraftForm } from './draftForm';
import type { Draft } from './queries';
import { fieldOfPointer } from './steps';

/** The form of a draft that saves itself. */
export const useDraftSaving = (draft: Draft, byStaff: boolean) =>
  useSavedForm<DraftForm>({
    key: `draft.${draft.id}`,
    known: toForm(draft.content),
    etag: etagOf(draft.version),
    toBody: (form) => toContent(form, byStaff),
    save: (form, etag) =>
      versioned(
        client.PUT('/report-drafts/{draftId}', {
          params: { path: { draftId: draft.id }, header: { 'If-Match': etag } },
          body: toContent(form, byStaff),
        }),
      ),
    toField: fieldOfPointer,
  });
