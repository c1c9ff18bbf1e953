import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { answer, client, etagOf } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { SavedFormConflict } from '@/domain/SavedFormConflict';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { focusPage } from '@/lib/focusPage';
import { useSavedForm } from '@/lib/useSavedForm';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ConfirmDialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { uiMessages } from '@/ui/messages';
import { SaveState } from '@/ui/SaveState';
import { Loading } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { inspectionReportMessages } from './messages';
import { readReport, useReportCache, type InspectionReport } from './queries';
import { fieldOf, onTopOf, toBody, toForm, type Reactions } from './reactionForm';
import styles from './report.module.css';

const MarkdownText = lazy(() => import('@/ui/MarkdownText'));

/** The provider reads the draft and reacts passage by passage; what it types is kept while it types. */
export function ReactionForm({ report }: { readonly report: InspectionReport }) {
  const t = useMessages(inspectionReportMessages);
  const u = useMessages(uiMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  const path = { inspectionId: report.inspectionId };
  const keepReport = useReportCache(report.inspectionId);
  const saved = useSavedForm<Reactions>({
    key: `reaction.${report.inspectionId}`,
    known: toForm(report),
    etag: etagOf(report.version),
    toBody,
    save: async (values, etag) => {
      const kept = await answer(
        client.PUT('/inspections/{inspectionId}/report/reaction-draft', {
          params: { path, header: { 'If-Match': etag } },
          body: toBody(values),
        }),
      );
      await keepReport(() => kept);
      return { etag: etagOf(kept.version) };
    },
    toField: (pointer): string => fieldOf(form.getValues(), pointer),
  });
  const { form, saving, errors } = saved;
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(form.getValues('items').flatMap(({ passageId, text }) => (text ? [passageId] : []))),
  );
  const [asking, setAsking] = useState(false);

  const react = (passageId: string, position: number) => {
    setOpen(new Set([...open, passageId]));
    setTimeout(() => form.setFocus(`items.${position}.text`));
  };
  const typed = form.watch();
  const count = toBody(typed).items.length;
  const send = async () => {
    if (!(await saving.flush())) throw new Error(u.notKept);
    const body = toBody(form.getValues());
    await intent([report.inspectionId, body], (key) =>
      answer(
        client.POST('/inspections/{inspectionId}/report/reaction', {
          params: { path, header: { 'Idempotency-Key': key, 'If-Match': saving.etag() } },
          body,
        }),
      ),
    );
    toast.done(t.submitted);
    await queries.invalidateQueries();
    focusPage();
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
          {section.passages.map((passage, inSection) => {
            position += 1;
            const here = position;
            return (
              <div key={passage.id} className={styles.passage}>
                <Suspense fallback={<Loading lines={2} />}>
                  <MarkdownText>{passage.text}</MarkdownText>
                </Suspense>
                {open.has(passage.id) || typed.items[here]?.text ? (
                  <div className={styles.reaction}>
                    <FormField label={t.reaction} name={`items.${here}.text`} error={errors[`items.${here}.text`]}>
                      <TextArea rows={3} limit={10_000} {...form.register(`items.${here}.text`)} />
                    </FormField>
                  </div>
                ) : (
                  <Button
                    small
                    kind="subtle"
                    aria-label={`${t.react}: ${section.heading}, ${t.passage(inSection + 1).toLowerCase()}`}
                    onClick={() => react(passage.id, here)}
                  >
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
      <SavedFormConflict
        saved={saved}
        read={() => readReport(report.inspectionId)}
        toForm={toForm}
        onTopOf={onTopOf}
        different={(mine, theirs) => [
          ...mine.items.flatMap(({ passageId, text }, position) =>
            theirs.items.find((one) => one.passageId === passageId)?.text === text ? [] : [t.passage(position + 1)],
          ),
          ...(mine.whole === theirs.whole ? [] : [t.onWhole]),
        ]}
        onSettled={(theirs) => void keepReport(() => theirs)}
      />
    </Stack>
  );
}
