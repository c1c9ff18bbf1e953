import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useQueryClient } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { pointerToField } from '@/lib/useServerForm';
import type { useAutosave } from '@/lib/useAutosave';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { DataList } from '@/ui/DataList';
import { ConfirmDialog } from '@/ui/Dialog';
import { fieldId } from '@/ui/FormField';
import { Row, Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { ErrorState, Loading } from '@/ui/states';
import { Heading, List, Paragraph, PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { useMethods } from './fields';
import styles from './investigation.module.css';
import type { InvestigationForm, Row as FormRow } from './investigationForm';
import { investigationMessages } from './messages';
import type { useCheck } from './queries';
import {
  byQuestion,
  columns,
  partKeys,
  partOfPointer,
  questions,
  type PartKey,
  type Question,
  type RowsName,
} from './questions';

interface CheckPartProps {
  readonly reportId: string;
  readonly check: ReturnType<typeof useCheck>;
  readonly saving: Pick<ReturnType<typeof useAutosave>, 'flush' | 'etag'>;
  readonly addressOf: (part: PartKey) => string;
  readonly onSubmitted: () => void;
}

/** The whole report once more, with what misses; then it is handed in. */
export function CheckPart({ reportId, check, saving, addressOf, onSubmitted }: CheckPartProps) {
  const t = useMessages(investigationMessages);
  const queries = useQueryClient();
  const intent = useIntent();
  const [asking, setAsking] = useState(false);
  const { refetch } = check;
  const { flush, etag } = saving;
  useEffect(() => {
    void flush().then(() => refetch());
  }, [flush, refetch]);

  const submit = async () => {
    if (!(await flush())) return;
    await intent(reportId, (key) =>
      answer(
        client.POST('/reports/{reportId}/investigation/submission', {
          params: { path: { reportId }, header: { 'Idempotency-Key': key, 'If-Match': etag() } },
        }),
      ),
    );
    toast.done(t.submitted);
    onSubmitted();
    void queries.invalidateQueries();
  };

  return (
    <Stack>
      <Paragraph>{t.checkIntro}</Paragraph>
      {check.error && !check.data ? <ErrorState error={check.error} onRetry={() => void refetch()} /> : null}
      {check.data ? null : check.error ? null : <Loading />}
      {check.data?.complete ? <Alert tone="positive" title={t.complete} /> : null}
      {check.data && !check.data.complete ? (
        <Alert tone="negative" title={t.missingTitle(check.data.missing.length)}>
          <List>
            {byQuestion(check.data.missing).map(({ pointer, message }) => {
              const part = partOfPointer(pointer);
              return (
                <li key={pointer + message}>
                  {part ? (
                    <Link to={`${addressOf(part)}#${fieldId(pointerToField(pointer))}`}>{message}</Link>
                  ) : (
                    message
                  )}
                </li>
              );
            })}
          </List>
        </Alert>
      ) : null}
      {partKeys
        .filter((part) => part !== 'CHECK')
        .map((part) => (
          <PartOverview key={part} part={part} to={addressOf(part)} />
        ))}
      {check.data?.complete ? (
        <div>
          <Button kind="primary" onClick={() => setAsking(true)}>
            {t.submit}
          </Button>
        </div>
      ) : null}
      <ConfirmDialog
        open={asking}
        title={t.submitTitle}
        confirm={t.submit}
        onConfirm={submit}
        onClose={() => setAsking(false)}
      >
        {t.submitText}
      </ConfirmDialog>
    </Stack>
  );
}

function PartOverview({ part, to }: { readonly part: Exclude<PartKey, 'CHECK'>; readonly to: string }) {
  const t = useMessages(investigationMessages);
  const form = useFormContext<InvestigationForm>().watch();
  const methods = useMethods();
  const item = (question: Question) => {
    if (question.kind === 'method') {
      const value = [methods.labelOf(form.analysisMethod), form.analysisMethodOther].filter(Boolean).join(': ');
      return { label: t.questions.analysisMethod, value: value || t.notFilled };
    }
    if (question.kind === 'rows') {
      const rows = form[question.name];
      return {
        label: t.lists[question.name],
        value: rows.length > 0 ? <RowsOverview name={question.name} rows={rows} /> : t.notFilled,
      };
    }
    const text = form[question.name];
    return { label: t.questions[question.name], value: text.trim() ? <PlainText>{text}</PlainText> : t.notFilled };
  };
  return (
    <section aria-labelledby={`check-${part}`}>
      <Row justify="between">
        <Heading level={3} look={4} id={`check-${part}`}>
          {t.parts[part]}
        </Heading>
        <Link to={to} aria-label={t.changePart(t.parts[part])}>
          {t.change}
        </Link>
      </Row>
      <DataList stacked items={questions[part].map(item)} />
    </section>
  );
}

function RowsOverview({ name, rows }: { readonly name: RowsName; readonly rows: readonly FormRow[] }) {
  const t = useMessages(investigationMessages);
  const cell = (row: FormRow, column: { readonly name: string; readonly kind: string }) => {
    const value = row[column.name] ?? '';
    if (column.kind === 'yes') return value === 'YES' ? t.cells.independent.replace('?', '') : '';
    return column.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
  };
  return (
    <ol className={styles.facts}>
      {rows.map((row, index) => (
        <li key={index}>
          {columns[name]
            .map((column) => cell(row, column))
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ol>
  );
}
