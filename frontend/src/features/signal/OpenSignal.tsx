import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { EyeIcon, LockIcon } from '@/ui/icons';
import { TextArea } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { ErrorState } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { signalMessages } from './messages';
import type { Signal } from './queries';

export const shortestPurpose = 20;

/** The content stays closed for whoever does not handle the signal, until he says what he needs it for. */
export function OpenSignal({ signal }: { readonly signal: Signal }) {
  const t = useMessages(signalMessages);
  const queries = useQueryClient();
  const intent = useIntent();
  const form = useServerForm({
    schema: z.object({ purpose: z.string().trim().min(shortestPurpose, t.purposeShort).max(500, t.tooLong(500)) }),
    defaultValues: { purpose: '' },
    onSubmit: async (body) => {
      await intent([signal.id, body], (key) =>
        answer(
          client.POST('/signals/{signalId}/opening', {
            params: { path: { signalId: signal.id }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      );
      await queries.invalidateQueries();
    },
  });
  return (
    <Card title={t.closedTitle} aside={<LockIcon />}>
      <form onSubmit={form.submit} noValidate>
        <Stack>
          <Paragraph>{t.closedIntro}</Paragraph>
          <FormField label={t.purpose} hint={t.purposeHint} {...form.field('purpose')}>
            <TextArea rows={2} limit={500} {...form.register('purpose')} />
          </FormField>
          {form.failure ? <ErrorState error={form.failure} /> : null}
          <Row>
            <Button type="submit" icon={<EyeIcon />} busy={form.isSubmitting}>
              {t.open}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
