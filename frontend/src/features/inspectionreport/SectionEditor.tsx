import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, client, etagOf } from '@/api/client';
import { SavedFormConflict } from '@/domain/SavedFormConflict';
import { useMessages } from '@/i18n/messages';
import { pointerToField } from '@/lib/useServerForm';
import { useSavedForm } from '@/lib/useSavedForm';
import { Button } from '@/ui/Button';
import { FormField } from '@/ui/FormField';
import { PlusIcon } from '@/ui/icons';
import { TextArea, TextInput } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { SaveState } from '@/ui/SaveState';
import { inspectionReportMessages } from './messages';
import { readReport, useReportCache, type ReportSection } from './queries';
import { idsGiven, onTopOf, toBody, toForm, type SectionForm } from './sectionForm';

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
  const keepInReport = useReportCache(inspectionId);
  const saved = useSavedForm<SectionForm>({
    key: `reportSection.${section.id}`,
    known: toForm(section),
    etag: etagOf(section.version),
    toBody,
    save: async (values, etag) => {
      const kept = await answer(
        client.PUT('/report-sections/{sectionId}', {
          params: { path: { sectionId: section.id }, header: { 'If-Match': etag } },
          body: toBody(values),
        }),
      );
      await keepInReport((report) => ({
        ...report,
        sections: report.sections.map((one) => (one.id === kept.id ? kept : one)),
      }));
      idsGiven(values, kept).forEach((id, position) => {
        if (values.passages[position]?.id !== id) form.setValue(`passages.${position}.id`, id);
      });
      return { etag: etagOf(kept.version) };
    },
    toField: pointerToField,
  });
  const { form, saving, errors } = saved;
  const passages = form.watch('passages');
  const { flush } = saving;

  // Whoever opens the editor writes on at its beginning.
  const { setFocus } = form;
  useEffect(() => setFocus('heading'), [setFocus]);

  // Whether the report is still what was found is told anew when the editor closes.
  useEffect(
    () => () => {
      void flush().then(() => queries.invalidateQueries());
    },
    [flush, queries],
  );

  const readSection = async () => {
    const report = await readReport(inspectionId);
    const theirs = report.sections.find((one) => one.id === section.id);
    // A section that is gone takes its editor away with it.
    if (!theirs) await keepInReport(() => report);
    return theirs ?? section;
  };

  return (
    <Stack>
      <FormField label={t.heading} name="heading" error={errors['heading']}>
        <TextInput {...form.register('heading')} />
      </FormField>
      {passages.map((_, position) => (
        <FormField
          // Passages are only added at the end.
          key={position}
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
          onClick={() => {
            form.setValue('passages', [...form.getValues('passages'), { id: '', text: '' }]);
            setTimeout(() => form.setFocus(`passages.${passages.length}.text`));
          }}
        >
          {t.addPassage}
        </Button>
        <SaveState state={saving.state} />
      </Row>
      <SavedFormConflict
        saved={saved}
        read={readSection}
        toForm={toForm}
        onTopOf={onTopOf}
        different={(mine, theirs) => [
          ...(mine.heading === theirs.heading ? [] : [t.heading]),
          ...mine.passages.flatMap(({ text }, position) =>
            theirs.passages[position]?.text === text ? [] : [t.passage(position + 1)],
          ),
        ]}
      />
    </Stack>
  );
}
