import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client, etagOf, versioned } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { pointerToField } from '@/lib/useServerForm';
import { useSavedForm } from '@/lib/useSavedForm';
import { Button } from '@/ui/Button';
import { ConflictDialog } from '@/ui/ConflictDialog';
import { FormField } from '@/ui/FormField';
import { PlusIcon } from '@/ui/icons';
import { TextArea, TextInput } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { SaveState } from '@/ui/SaveState';
import { toast } from '@/ui/Toast';
import { inspectionReportMessages } from './messages';
import { readReport, type ReportSection } from './queries';

interface SectionForm {
  readonly heading: string;
  readonly passages: { readonly id: string; readonly text: string }[];
}

const toForm = ({ heading, passages }: ReportSection): SectionForm => ({
  heading,
  passages: passages.map(({ id, text }) => ({ id, text })),
});

/** A passage that is new here has no id yet; the server gives it one. */
const toBody = ({ heading, passages }: SectionForm) => ({
  heading,
  passages: passages.map(({ id, text }) => (id ? { id, text } : { text })),
});

/** Writing in one section; it is kept while one types, on the version of it that was read. */
export function SectionEditor({
  inspectionId,
  section,
}: {
  readonly inspectionId: string;
  readonly section: ReportSection;
}) {
  const t = useMessages(inspectionReportMessages);
  const queries = useQueryClient();
  const [theirs, setTheirs] = useState<ReportSection>();
  const { form, saving, errors } = useSavedForm<SectionForm>({
    key: `reportSection.${section.id}`,
    known: toForm(section),
    etag: etagOf(section.version),
    toBody,
    save: async (values, etag) =>
      versioned(
        client.PUT('/report-sections/{sectionId}', {
          params: { path: { sectionId: section.id }, header: { 'If-Match': etag } },
          body: toBody(values),
        }),
      ),
    toField: pointerToField,
  });
  const passages = form.watch('passages');
  const { flush } = saving;

  const conflict = saving.state.kind === 'conflict';
  useEffect(() => {
    if (!conflict) return;
    readReport(inspectionId).then(
      (fresh) => setTheirs(fresh.sections.find((one) => one.id === section.id)),
      () => toast.failed(t.conflict),
    );
  }, [conflict, inspectionId, section.id, t]);

  // What was written reads back from the server when the editor closes.
  useEffect(
    () => () => {
      void flush().then(() => queries.invalidateQueries());
    },
    [flush, queries],
  );

  return (
    <Stack>
      <FormField label={t.heading} name="heading" error={errors['heading']}>
        <TextInput {...form.register('heading')} />
      </FormField>
      {passages.map((passage, position) => (
        <FormField
          key={passage.id || `new-${position}`}
          label={t.passage(position + 1)}
          {...(position === 0 ? { hint: t.passageHint } : {})}
          name={`passages.${position}.text`}
          error={errors[`passages.${position}.text`]}
        >
          <TextArea rows={6} limit={20_000} {...form.register(`passages.${position}.text`)} />
        </FormField>
      ))}
      <Row>
        <Button
          small
          icon={<PlusIcon />}
          onClick={() => form.setValue('passages', [...form.getValues('passages'), { id: '', text: '' }])}
        >
          {t.addPassage}
        </Button>
        <SaveState state={saving.state} />
      </Row>
      {conflict && theirs ? (
        <ConflictDialog
          different={passages.flatMap((passage, position) =>
            theirs.passages.find((one) => one.id === passage.id)?.text === passage.text
              ? []
              : [t.passage(position + 1)],
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
    </Stack>
  );
}
