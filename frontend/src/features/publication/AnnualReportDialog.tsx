import { useNavigate } from '@tanstack/react-router';
import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { useToday } from '@/domain/useToday';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { Dialog } from '@/ui/Dialog';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { Select } from '@/ui/inputs';
import { Async } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { publicationListMessages } from './listMessages';
import { publicationMessages } from './messages';

/** The Wmo 2015 took effect. */
const first = 2015;

interface AnnualReportDialogProps {
  readonly onClose: () => void;
}

/** Over which year a report is begun; each year that is over has one. */
export function AnnualReportDialog({ onClose }: AnnualReportDialogProps) {
  const t = useMessages(publicationListMessages);
  const begun = api.useQuery('get', '/publications', {
    params: { query: { document: 'ANNUAL_REPORT', limit: 100 } },
  });
  if (begun.data) return <YearForm taken={begun.data.items.map((one) => one.year)} onClose={onClose} />;
  return (
    <Dialog open title={t.makeAnnual} onClose={onClose}>
      <Async query={begun}>{() => null}</Async>
    </Dialog>
  );
}

interface YearFormProps extends AnnualReportDialogProps {
  /** The years over which there is one. */
  readonly taken: readonly number[];
}

function YearForm({ taken, onClose }: YearFormProps) {
  const t = useMessages(publicationListMessages);
  const { needed } = useMessages(publicationMessages);
  const intent = useIntent();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const last = Number(useToday().slice(0, 4)) - 1;
  const years = Array.from({ length: last - first + 1 }, (_, back) => last - back)
    .filter((year) => !taken.includes(year))
    .map(String);
  const form = useServerForm({
    schema: z.object({ year: z.string().min(1, needed) }),
    defaultValues: { year: years[0] ?? '' },
    onSubmit: async ({ year }) => {
      const body = { year: Number(year) };
      const begun = await intent(['beginAnnualReport', year], (key) =>
        answer(client.POST('/publications', { params: { header: { 'Idempotency-Key': key } }, body })),
      );
      toast.done(t.annualBegun);
      await refresh('/publications');
      await navigate({ to: `/werkplek/openbaarmaking/${begun.id}` });
    },
  });
  return (
    <FormDialog title={t.makeAnnual} submit={t.makeAnnual} form={form} onClose={onClose}>
      <Paragraph>{t.makeAnnualText}</Paragraph>
      <FormField label={t.yearOver} {...form.field('year')}>
        <Select width="short" options={years.map((value) => ({ value, label: value }))} {...form.register('year')} />
      </FormField>
    </FormDialog>
  );
}
