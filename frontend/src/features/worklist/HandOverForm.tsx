import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FormField } from '@/ui/FormField';
import { AlertTriangleIcon, CheckIcon } from '@/ui/icons';
import { Select, TextInput, type Option } from '@/ui/inputs';
import { Grid, Row, Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Text';
import { absenceMessages } from './absenceMessages';
import styles from './Worklist.module.css';

interface HandOver {
  readonly fromId: string;
  readonly toId: string;
  readonly reason: string;
}

interface Handed {
  readonly caseId: string;
  readonly number: string;
  readonly done: boolean;
  readonly problem?: string | null;
}

/** A coordinator hands all open work of one colleague to another, and sees the result per case. */
export function HandOverForm({ people }: { readonly people: readonly Option[] }) {
  const t = useMessages(absenceMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  const [results, setResults] = useState<readonly Handed[]>();
  const [asked, setAsked] = useState<HandOver>();
  const defaultValues = { fromId: '', toId: '', reason: '' };
  const schema = z
    .object({
      fromId: z.string().min(1, t.chooseFrom),
      toId: z.string().min(1, t.chooseTo),
      reason: z.string().trim().min(1, t.reasonMissing).max(300, t.reasonLong),
    })
    .refine((one) => !one.toId || one.fromId !== one.toId, alongside('toId', t.notTheirOwn));
  const form = useServerForm({
    schema,
    defaultValues,
    onSubmit: (body) => {
      setAsked(body);
      return Promise.resolve();
    },
  });
  const handOver = async (body: HandOver) => {
    const { items } = await intent(body, (key) =>
      answer(client.POST('/hand-overs', { params: { header: { 'Idempotency-Key': key } }, body })),
    );
    setResults(items);
    form.reset(defaultValues);
    await queries.invalidateQueries();
  };
  const nameOf = (id: string) => people.find((one) => one.value === id)?.label ?? '';
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <Paragraph look="subtle">{t.handOverIntro}</Paragraph>
        <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
        <Grid min={13}>
          <FormField label={t.fromWho} {...form.field('fromId')}>
            <Select options={people} {...form.register('fromId')} />
          </FormField>
          <FormField label={t.toWho} {...form.field('toId')}>
            <Select options={people.filter((one) => one.value !== form.watch('fromId'))} {...form.register('toId')} />
          </FormField>
          <FormField label={t.reason} {...form.field('reason')}>
            <TextInput {...form.register('reason')} />
          </FormField>
        </Grid>
        <Row>
          <Button type="submit" kind="primary" busy={form.isSubmitting}>
            {t.handOverButton}
          </Button>
        </Row>
        {results ? <Results results={results} /> : null}
      </Stack>
      {asked ? (
        <ConfirmDialog
          open
          title={t.handOverTitle}
          confirm={t.handOverButton}
          onConfirm={() => handOver(asked)}
          onClose={() => setAsked(undefined)}
        >
          {t.handOverText(nameOf(asked.fromId), nameOf(asked.toId))}
        </ConfirmDialog>
      ) : null}
    </form>
  );
}

function Results({ results }: { readonly results: readonly Handed[] }) {
  const t = useMessages(absenceMessages);
  if (results.length === 0) return <p role="status">{t.nothing}</p>;
  return (
    <>
      <p role="status">{t.handedOver(results.filter((one) => one.done).length, results.length)}</p>
      <ul className={styles.results}>
        {results.map((one) => (
          <li key={one.caseId} data-failed={!one.done}>
            {one.done ? <CheckIcon /> : <AlertTriangleIcon />}
            <strong>{one.number}</strong>
            <span>{one.done ? t.done : one.problem}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
