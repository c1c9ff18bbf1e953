import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { answer, client, etagOf, versioned } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { pointerToField } from '@/lib/useServerForm';
import { useSavedForm } from '@/lib/useSavedForm';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ConflictDialog } from '@/ui/ConflictDialog';
import { ConfirmDialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { SaveState } from '@/ui/SaveState';
import { ErrorState, Loading } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { inspectionReportMessages } from './messages';
import { readReport, reportParams, type InspectionReport } from './queries';
import styles from './report.module.css';

const MarkdownText = lazy(() => import('@/ui/MarkdownText'));

/** One text for each passage of the report, in their order, and one for the whole. */
interface Reactions {
  readonly texts: string[];
  readonly whole: string;
}

const passagesOf = (report: InspectionReport) => report.sections.flatMap((section) => section.passages);

const toForm = (report: InspectionReport): Reactions => ({
  texts: passagesOf(report).map(
    (passage) => report.reaction?.items.find((item) => item.passageId === passage.id)?.text ?? '',
  ),
  whole: report.reaction?.items.find((item) => !item.passageId)?.text ?? '',
});

const toBody = (report: InspectionReport, { texts, whole }: Reactions) => ({
  items: [
    ...passagesOf(report).flatMap((passage, position) => {
      const text = texts[position] ?? '';
      return text.trim() ? [{ passageId: passage.id, text }] : [];
    }),
    ...(whole.trim() ? [{ text: whole }] : []),
  ],
});

/** The provider reads the draft and reacts passage by passage; what it types is kept while it types. */
export function ReactionForm({ report }: { readonly report: InspectionReport }) {
  const t = useMessages(inspectionReportMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  const path = { inspectionId: report.inspectionId };
  const { form, saving, errors } = useSavedForm<Reactions>({
    key: `reaction.${report.inspectionId}`,
    known: toForm(report),
    etag: etagOf(report.version),
    toBody: (values) => toBody(report, values),
    save: (values, etag) =>
      versioned(
        client.PUT('/inspections/{inspectionId}/report/reaction-draft', {
          params: { path, header: { 'If-Match': etag } },
          body: toBody(report, values),
        }),
      ),
    toField: pointerToField,
  });
  const [open, setOpen] = useState<ReadonlySet<number>>(
    () => new Set(toForm(report).texts.flatMap((text, position) => (text ? [position] : []))),
  );
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [theirs, setTheirs] = useState<InspectionReport>();

  const conflict = saving.state.kind === 'conflict';
  useEffect(() => {
    if (!conflict) return;
    readReport(report.inspectionId).then(setTheirs, () => toast.failed(t.conflict));
  }, [conflict, report.inspectionId, t]);

  const count = toBody(report, form.watch()).items.length;
  const send = async () => {
    setFailure(undefined);
    try {
      if (!(await saving.flush())) return;
      const body = toBody(report, form.getValues());
      await intent([report.inspectionId, body], (key) =>
        answer(
          client.POST('/inspections/{inspectionId}/report/reaction', {
            params: { path, header: { ...reportParams(report, key).header, 'If-Match': saving.etag() } },
            body,
          }),
        ),
      );
      toast.done(t.submitted);
      await queries.invalidateQueries();
    } catch (error) {
      setFailure(error);
    } finally {
      setAsking(false);
    }
  };

  let position = -1;
  return (
    <Stack>
      <Card title={t.reactTitle}>
        <Paragraph>{t.reactIntro(report.dueOn ? formatDate(report.dueOn) : '')}</Paragraph>
        <SaveState state={saving.state} />
      </Card>
      {report.sections.map((section) => (
        <Card key={section.id} title={section.heading} level={3}>
          {section.passages.map((passage) => {
            position += 1;
            const here = position;
            return (
              <div key={passage.id} className={styles.passage}>
                <Suspense fallback={<Loading lines={2} />}>
                  <MarkdownText>{passage.text}</MarkdownText>
                </Suspense>
                {open.has(here) ? (
                  <div className={styles.reaction}>
                    <FormField label={t.reaction} name={`texts.${here}`} error={errors[`texts.${here}`]}>
                      <TextArea rows={3} limit={10_000} {...form.register(`texts.${here}`)} />
                    </FormField>
                  </div>
                ) : (
                  <Button small kind="subtle" onClick={() => setOpen(new Set([...open, here]))}>
                    {t.react}
                  </Button>
                )}
              </div>
            );
          })}
        </Card>
      ))}
      <Card title={t.whole} level={3}>
        <FormField label={t.whole} optional name="whole" error={errors['whole']}>
          <TextArea rows={4} limit={10_000} {...form.register('whole')} />
        </FormField>
        {failure ? <ErrorState error={failure} /> : null}
        <Row>
          <Button kind="primary" onClick={() => setAsking(true)}>
            {count === 0 ? t.submitNone : t.submit}
          </Button>
          <SaveState state={saving.state} />
        </Row>
      </Card>
      <ConfirmDialog
        open={asking}
        title={t.confirmTitle}
        confirm={count === 0 ? t.submitNone : t.submit}
        onConfirm={send}
        onClose={() => setAsking(false)}
      >
        {t.confirmText(count)}
      </ConfirmDialog>
      {conflict && theirs ? (
        <ConflictDialog
          different={[]}
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
