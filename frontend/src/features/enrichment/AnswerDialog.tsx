import { useState } from 'react';
import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import { useRefresh } from '@/api/useRefresh';
import { StepFailure } from '@/domain/step/StepFailure';
import { useLanguage } from '@/i18n/language';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { useServerForm } from '@/lib/useServerForm';
import { Alert } from '@/ui/Alert';
import { RadioGroup } from '@/ui/choices';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { Select, TextArea } from '@/ui/inputs';
import { PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import type { Entry } from './figures';
import { enrichmentMessages } from './messages';

const answers = ['FOUND', 'NOT_FOUND', 'NOT_APPLICABLE'] as const;

interface AnswerDialogProps {
  readonly signalId: string;
  readonly item: Entry;
  readonly onClose: () => void;
}

/** What a person found out about a question, or the inquiry by which it is found out. */
export function AnswerDialog({ signalId, item, onClose }: AnswerDialogProps) {
  const t = useMessages(enrichmentMessages);
  const english = useLanguage() === 'en';
  const refresh = useRefresh();
  const [opened] = useState(item.version);
  const inquiries = api.useQuery('get', '/cases/{caseId}/inquiries', { params: { path: { caseId: signalId } } });
  const form = useServerForm({
    schema: z
      .object({
        answer: z.union([z.literal(''), z.enum(answers)]),
        note: z.string().trim().max(4000, t.tooLong),
        inquiryId: z.string(),
      })
      .refine((one) => one.answer !== '' || one.inquiryId !== '', alongside('answer', t.choose))
      .refine(
        (one) => one.answer === '' || one.answer === 'NOT_APPLICABLE' || one.note !== '',
        alongside('note', t.noteNeeded),
      ),
    defaultValues: { answer: item.answer ?? '', note: item.note ?? '', inquiryId: item.asked?.inquiryId ?? '' },
    onSubmit: async (given) => {
      await answer(
        client.PUT('/signals/{signalId}/checklist/{code}', {
          params: { path: { signalId, code: item.code }, header: { 'If-Match': `"${item.version}"` } },
          body: { answer: given.answer || null, note: given.note || null, inquiryId: given.inquiryId || null },
        }),
      );
      await refresh('/signals');
      toast.done(t.saved);
      onClose();
    },
  });
  const asked = inquiries.data?.items ?? [];
  return (
    <FormDialog
      title={english ? item.labelEn : item.labelNl}
      submit={t.save}
      form={form}
      failure={form.failure ? <StepFailure error={form.failure} onReload={() => refresh('/signals')} /> : null}
      onClose={onClose}
    >
      {item.version > opened ? (
        <Alert tone="warning" title={t.meanwhile}>
          <PlainText>
            {[item.answer ? t.answers[item.answer] : '', item.note ?? '', item.asked ? t.askedOf(item.asked.name) : '']
              .filter(Boolean)
              .join('\n')}
          </PlainText>
        </Alert>
      ) : null}
      <RadioGroup
        label={t.question}
        hint={asked.length > 0 ? t.questionHint : undefined}
        error={form.field('answer').error}
        options={answers.map((value) => ({ value, label: t.answers[value] }))}
        {...form.register('answer')}
      />
      <FormField label={t.note} optional={form.watch('answer') === 'NOT_APPLICABLE'} {...form.field('note')}>
        <TextArea rows={4} limit={4000} {...form.register('note')} />
      </FormField>
      {asked.length > 0 ? (
        <FormField label={t.inquiry} hint={t.inquiryHint} optional {...form.field('inquiryId')}>
          <Select
            placeholder={t.noInquiry}
            options={asked.map((one) => ({
              value: one.id,
              label: `${one.asked.name}: ${t.inquiryStates[one.state]}`,
            }))}
            {...form.register('inquiryId')}
          />
        </FormField>
      ) : null}
    </FormDialog>
  );
}
