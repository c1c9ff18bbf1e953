import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { DateInput } from '@/ui/DateInput';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FormField } from '@/ui/FormField';
import { Select, type Option } from '@/ui/inputs';
import { Grid, Row, Stack } from '@/ui/Layout';
import { ErrorState } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { absenceMessages } from './absenceMessages';

interface AbsenceFormProps {
  readonly people: readonly Option[];
  readonly mine: string;
  /** A coordinator announces anyone's absence. */
  readonly anybody: boolean;
}

/** Announces that somebody is away and who covers. */
export function AbsenceForm({ people, mine, anybody }: AbsenceFormProps) {
  const t = useMessages(absenceMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  const defaultValues = { accountId: mine, coveredById: '', from: '', until: '' };
  const schema = z
    .object({
      accountId: z.string().min(1, t.choose),
      coveredById: z.string().min(1, t.choose),
      from: z.iso.date(t.dateMissing),
      until: z.iso.date(t.dateMissing),
    })
    .refine((one) => !one.coveredById || one.coveredById !== one.accountId, alongside('coveredById', t.notSame))
    .refine((one) => !one.until || one.until >= one.from, alongside('until', t.order));
  const form = useServerForm({
    schema,
    defaultValues,
    onSubmit: async (body) => {
      await intent(body, (key) =>
        answer(client.POST('/absences', { params: { header: { 'Idempotency-Key': key } }, body })),
      );
      toast.done(t.announced);
      form.reset(defaultValues);
      await queries.invalidateQueries();
    },
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <ErrorSummary errors={form.errorLines} attempt={form.attempt} />
        <Grid min={13}>
          <FormField label={t.who} {...form.field('accountId')}>
            <Select
              options={anybody ? people : people.filter((one) => one.value === mine)}
              placeholder={false}
              {...form.register('accountId')}
            />
          </FormField>
          <FormField label={t.cover} {...form.field('coveredById')}>
            <Select
              options={people.filter((one) => one.value !== form.watch('accountId'))}
              {...form.register('coveredById')}
            />
          </FormField>
          <FormField label={t.from} {...form.field('from')}>
            <DateInput {...form.bind('from')} />
          </FormField>
          <FormField label={t.until} {...form.field('until')}>
            <DateInput {...form.bind('until')} />
          </FormField>
        </Grid>
        {form.failure ? <ErrorState error={form.failure} /> : null}
        <Row>
          <Button type="submit" kind="primary" busy={form.isSubmitting}>
            {t.announceButton}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
