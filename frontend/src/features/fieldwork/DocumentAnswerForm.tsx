import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { answer, api, client, etagOf, versioned } from '@/api/client';
import { upload, type Attachment } from '@/api/files';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { pointerToField } from '@/lib/useServerForm';
import { useSavedForm } from '@/lib/useSavedForm';
import { Button } from '@/ui/Button';
import { ConflictDialog } from '@/ui/ConflictDialog';
import { FileDrop } from '@/ui/FileDrop';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { SaveState } from '@/ui/SaveState';
import { ErrorState } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { fieldworkMessages } from './messages';
import type { DocumentRequest } from './queries';

interface AnswerForm {
  readonly answers: string[];
  readonly attachmentIds: string[];
}

const toForm = ({ draft, items }: DocumentRequest): AnswerForm => ({
  answers: items.map((_, position) => draft?.answers[position] ?? ''),
  attachmentIds: [...(draft?.attachmentIds ?? [])],
});

/** The provider answers item by item and adds files; what it typed is kept while it types. */
export function DocumentAnswerForm({ request }: { readonly request: DocumentRequest }) {
  const t = useMessages(fieldworkMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  const path = { documentRequestId: request.id };
  const { form, saving, errors, setErrors } = useSavedForm<AnswerForm>({
    key: `documents.${request.id}`,
    known: toForm(request),
    etag: etagOf(request.version),
    toBody: (values) => values,
    save: (values, etag) =>
      versioned(
        client.PUT('/document-requests/{documentRequestId}/draft', {
          params: { path, header: { 'If-Match': etag } },
          body: values,
        }),
      ),
    toField: pointerToField,
  });
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [theirs, setTheirs] = useState<DocumentRequest>();
  const files = api.useQuery('get', '/cases/{caseId}/attachments', {
    params: { path: { caseId: request.inspectionId } },
  });
  const chosen = form.watch('attachmentIds');

  const conflict = saving.state.kind === 'conflict';
  useEffect(() => {
    if (!conflict) return;
    answer(
      client.GET('/inspections/{inspectionId}', { params: { path: { inspectionId: request.inspectionId } } }),
    ).then(
      (fresh) => setTheirs(fresh.documentRequests?.find((one) => one.id === request.id)),
      () => toast.failed(t.conflict),
    );
  }, [conflict, request.inspectionId, request.id, t]);

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      if (!(await saving.flush())) return;
      const body = form.getValues();
      await intent([request.id, body], (key) =>
        answer(
          client.POST('/document-requests/{documentRequestId}/answer', {
            params: { path, header: { 'Idempotency-Key': key, 'If-Match': saving.etag() } },
            body,
          }),
        ),
      );
      toast.done(t.submitted);
      await queries.invalidateQueries();
    } catch (error) {
      setErrors({});
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        {request.items.map((item, position) => (
          <FormField
            key={`${position}-${item.text}`}
            label={item.text}
            hint={t.answerHint}
            name={`answers.${position}`}
            error={errors[`answers.${position}`]}
          >
            <TextArea rows={2} limit={4000} {...form.register(`answers.${position}`)} />
          </FormField>
        ))}
        <FormField label={t.addFiles} optional name="attachmentIds" error={errors['attachmentIds']}>
          <FileDrop
            files={(files.data?.items ?? []).filter((file) => chosen.includes(file.id)).map(stored)}
            upload={async (file, how) => {
              const sent = await upload(`/cases/${request.inspectionId}/attachments`, file, how);
              form.setValue('attachmentIds', [...form.getValues('attachmentIds'), sent.id]);
              await files.refetch();
            }}
            onRemove={(id) => {
              form.setValue(
                'attachmentIds',
                form.getValues('attachmentIds').filter((one) => one !== id),
              );
              return Promise.resolve();
            }}
          />
        </FormField>
        <SaveState state={saving.state} />
        {failure ? <ErrorState error={failure} /> : null}
        <Row>
          <Button type="submit" kind="primary" busy={busy}>
            {t.submit}
          </Button>
        </Row>
      </Stack>
      {conflict && theirs ? (
        <ConflictDialog
          different={request.items.flatMap((item, position) =>
            (theirs.draft?.answers[position] ?? '') === form.getValues(`answers.${position}`) ? [] : [item.text],
          )}
          onKeepMine={() => {
            saving.resolve(etagOf(theirs.version), 'keep');
            setTheirs(undefined);
          }}
          onTakeTheirs={() => {
            form.reset(toForm(theirs));
            saving.resolve(etagOf(theirs.version), 'drop');
            setTheirs(undefined);
          }}
        />
      ) : null}
    </form>
  );
}

const stored = (file: Attachment) => ({
  id: file.id,
  name: file.fileName,
  size: file.size,
  state: file.state,
  removable: true,
});
