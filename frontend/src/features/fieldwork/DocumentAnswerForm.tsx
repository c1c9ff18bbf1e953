import { useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { answer, api, client, etagOf } from '@/api/client';
import { upload, type Attachment } from '@/api/files';
import { useKeepFile } from '@/api/useKeepFile';
import { useIntent } from '@/api/useIntent';
import { SavedFormConflict } from '@/domain/SavedFormConflict';
import { useMessages } from '@/i18n/messages';
import { focusPage } from '@/lib/focusPage';
import { isApiProblem } from '@/lib/problem';
import { pointerToField } from '@/lib/useServerForm';
import { useSavedForm } from '@/lib/useSavedForm';
import { useSentFiles } from '@/lib/useSentFiles';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FileDrop, type Sending } from '@/ui/FileDrop';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { SaveState } from '@/ui/SaveState';
import { ErrorState } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { answerFormOf, differing, type AnswerForm } from './answerForm';
import { FileItems } from './FileItems';
import { fieldworkMessages } from './messages';
import { readRequest, useRequestCache, type DocumentRequest } from './queries';

/** The provider answers item by item and adds files; what it typed is kept while it types. */
export function DocumentAnswerForm({ request }: { readonly request: DocumentRequest }) {
  const t = useMessages(fieldworkMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  const path = { documentRequestId: request.id };
  const keepRequest = useRequestCache(request.inspectionId);
  const saved = useSavedForm<AnswerForm>({
    key: `documents.${request.id}`,
    known: answerFormOf(request),
    etag: etagOf(request.version),
    toBody: (values) => values,
    save: async (values, etag) => {
      const kept = await answer(
        client.PUT('/document-requests/{documentRequestId}/draft', {
          params: { path, header: { 'If-Match': etag } },
          body: values,
        }),
      );
      await keepRequest(kept);
      return { etag: etagOf(kept.version) };
    },
    toField: pointerToField,
  });
  const { form, saving, errors, setErrors } = saved;
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const files = api.useQuery('get', '/cases/{caseId}/attachments', {
    params: { path: { caseId: request.inspectionId } },
  });
  const keepFile = useKeepFile(
    api.queryOptions('get', '/cases/{caseId}/attachments', { params: { path: { caseId: request.inspectionId } } })
      .queryKey,
  );
  const chosen = form.watch('attachmentIds');
  const mine = (files.data?.items ?? []).filter((file) => chosen.includes(file.id));
  const choose = (ids: string[]) => {
    form.setValue(
      'fileItems',
      form.getValues('fileItems').filter(({ attachmentId }) => ids.includes(attachmentId)),
    );
    form.setValue('attachmentIds', ids);
  };
  const sending = useSentFiles(async (file, how: Sending) => {
    const sent = await upload(`/cases/${request.inspectionId}/attachments`, file, how);
    choose([...form.getValues('attachmentIds'), sent.id]);
    await keepFile.sent(sent);
    void files.refetch();
    return sent;
  });

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    setErrors({});
    try {
      await sending.arrived();
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
      focusPage();
    } catch (error) {
      if (isApiProblem(error) && error.violations.length > 0) {
        setErrors(
          Object.fromEntries(error.violations.map(({ pointer, message }) => [pointerToField(pointer), message])),
        );
        setAttempt((count) => count + 1);
      } else setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <ErrorSummary errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} attempt={attempt} />
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
            files={mine.map(stored)}
            upload={sending.upload}
            onRemove={(id) => {
              choose(chosen.filter((one) => one !== id));
              return Promise.resolve();
            }}
          />
        </FormField>
        <FileItems
          files={mine}
          items={request.items}
          value={form.watch('fileItems')}
          onChange={(value) => form.setValue('fileItems', value)}
        />
        <SaveState state={saving.state} />
        {failure ? <ErrorState error={failure} /> : null}
        <Row>
          <Button type="submit" kind="primary" busy={busy}>
            {t.submit}
          </Button>
        </Row>
      </Stack>
      <SavedFormConflict
        saved={saved}
        read={() => readRequest(request)}
        toForm={answerFormOf}
        different={(here, there) => differing(request, here, there, t.files)}
        onSettled={(theirs) => void keepRequest(theirs)}
      />
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
