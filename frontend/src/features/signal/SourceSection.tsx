import { useState } from 'react';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { formatDateTime } from '@/lib/dates';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { FormField } from '@/ui/FormField';
import { EyeIcon, LockIcon } from '@/ui/icons';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { ErrorState } from '@/ui/states';
import { Paragraph, PlainText } from '@/ui/Text';
import { signalMessages } from './messages';
import { shortestPurpose } from './OpenSignal';
import type { Signal, SourceIdentity } from './queries';
import styles from './Signal.module.css';

/** Who told it, and what was asked of that person and answered. */
export function SourceSection({ signal }: { readonly signal: Signal }) {
  return (
    <Stack>
      <Identity signal={signal} />
      <Questions signal={signal} />
    </Stack>
  );
}

/** Stays closed until the handler opens it. What was opened lives on this page only: it is not kept for the next look. */
function Identity({ signal }: { readonly signal: Signal }) {
  const t = useMessages(signalMessages);
  const [source, setSource] = useState<SourceIdentity>();
  const form = useServerForm({
    schema: z.object({ purpose: z.string().trim().min(shortestPurpose, t.purposeShort).max(500, t.tooLong(500)) }),
    defaultValues: { purpose: '' },
    onSubmit: async (body) =>
      setSource(
        await answer(
          client.POST('/signals/{signalId}/source-opening', { params: { path: { signalId: signal.id } }, body }),
        ),
      ),
  });
  const closed = !signal.content?.sourceKnown
    ? t.sourceUnknown
    : signal.actions.includes('openSource')
      ? undefined
      : t.sourceForHandler;
  return (
    <Card
      title={t.whoTold}
      aside={
        source ? (
          <Button small onClick={() => setSource(undefined)}>
            {t.hide}
          </Button>
        ) : (
          <LockIcon />
        )
      }
    >
      {closed ? (
        <Paragraph look="subtle">{closed}</Paragraph>
      ) : source ? (
        <DataList
          items={[
            { label: t.sourceName, value: source.name },
            { label: t.sourceRelation, value: source.relation },
            { label: t.sourceEmail, value: source.email },
            { label: t.sourcePhone, value: source.phone },
            { label: t.sourceNote, value: source.note },
          ]}
        />
      ) : (
        <form onSubmit={form.submit} noValidate>
          <Stack>
            <Paragraph>{t.sourceIntro}</Paragraph>
            <FormField label={t.purpose} hint={t.purposeHint} {...form.field('purpose')}>
              <TextArea rows={2} limit={500} {...form.register('purpose')} />
            </FormField>
            {form.failure ? <ErrorState error={form.failure} /> : null}
            <Row>
              <Button type="submit" icon={<EyeIcon />} busy={form.isSubmitting}>
                {t.openSource}
              </Button>
            </Row>
          </Stack>
        </form>
      )}
    </Card>
  );
}

function Questions({ signal }: { readonly signal: Signal }) {
  const t = useMessages(signalMessages);
  const words = signal.content?.sourceQuestions ?? [];
  return (
    <Card title={t.questions}>
      <Stack>
        {words.length === 0 ? (
          <Paragraph look="subtle">{signal.actions.includes('askSource') ? t.noQuestions : t.cannotBeAsked}</Paragraph>
        ) : null}
        {words.map((one) => (
          <article key={one.id} className={styles.words}>
            {one.question ? (
              <>
                <small>{t.askedBy(one.askedBy ?? '', one.askedAt ? formatDateTime(one.askedAt) : '')}</small>
                <PlainText>{one.question}</PlainText>
              </>
            ) : null}
            {one.answer ? (
              <>
                <small>
                  {(one.question ? t.answeredAt : t.addedAt)(one.answeredAt ? formatDateTime(one.answeredAt) : '')}
                </small>
                <PlainText>{one.answer}</PlainText>
              </>
            ) : (
              <p>
                <em>{t.noAnswerYet}</em>
              </p>
            )}
          </article>
        ))}
      </Stack>
    </Card>
  );
}
