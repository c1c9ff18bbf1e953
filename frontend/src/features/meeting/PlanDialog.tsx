import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import { useAccount } from '@/api/session';
import { useIntent } from '@/api/useIntent';
import { isOfTeam } from '@/domain/team';
import { useChangeForm } from '@/domain/useChangeForm';
import { useMessages } from '@/i18n/messages';
import { fromInstant, today, toInstant } from '@/lib/dates';
import { CheckboxGroup } from '@/ui/choices';
import { DateInput, TimeInput } from '@/ui/DateInput';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { Select, TextInput } from '@/ui/inputs';
import { Row } from '@/ui/Layout';
import { Async } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { meetingMessages } from './messages';
import { useAfterStep, type Meeting } from './queries';

interface PlanDialogProps {
  /** The meeting to change; a new one is planned when left out. */
  readonly meeting?: Meeting;
  readonly onDone: (meeting: Meeting) => void;
  readonly onClose: () => void;
}

interface Member {
  readonly value: string;
  readonly label: string;
}

/** When, where and with whom a meeting is. */
export function PlanDialog(props: PlanDialogProps) {
  const colleagues = api.useQuery('get', '/colleagues', {}, { staleTime: 300_000 });
  return (
    <Async query={colleagues} loading={null}>
      {({ items }) => (
        <Plan {...props} members={items.filter(isOfTeam).map((one) => ({ value: one.id, label: one.name }))} />
      )}
    </Async>
  );
}

function Plan({ meeting, members, onDone, onClose }: PlanDialogProps & { readonly members: readonly Member[] }) {
  const t = useMessages(meetingMessages);
  const account = useAccount();
  const intent = useIntent();
  const after = useAfterStep(meeting?.id ?? '');
  const known = meeting ? fromInstant(meeting.startsAt) : { date: '', time: '10:00' };
  const form = useChangeForm({
    schema: z.object({
      date: z.iso.date(t.dateMissing),
      time: z.string().regex(/^\d{2}:\d{2}$/, t.timeMissing),
      place: z.string().trim().max(300),
      chairId: z.string().min(1, t.chairMissing),
      participantIds: z.array(z.string()),
    }),
    defaultValues: {
      date: known.date,
      time: known.time,
      place: meeting?.place ?? '',
      chairId: meeting?.chair.id ?? account.id,
      participantIds: meeting ? meeting.participants.map((one) => one.id) : members.map((one) => one.value),
    },
    toField: (pointer) => (pointer === '/startsAt' ? 'date' : undefined),
    version: meeting?.version,
    onSubmit: async ({ date, time, place, chairId, participantIds }, etag) => {
      const body = { startsAt: toInstant(date, time), chairId, participantIds, ...(place ? { place } : {}) };
      const planned = meeting
        ? await answer(
            client.PUT('/meetings/{meetingId}', {
              params: { path: { meetingId: meeting.id }, header: { 'If-Match': etag } },
              body,
            }),
          )
        : await intent(body, (key) =>
            answer(client.POST('/meetings', { params: { header: { 'Idempotency-Key': key } }, body })),
          );
      toast.done(meeting ? t.changed : t.planned);
      if (meeting) await after.meeting(planned);
      else await after.refresh();
      onClose();
      onDone(planned);
    },
  });
  return (
    <FormDialog title={meeting ? t.changeTitle : t.planTitle} submit={t.save} form={form} onClose={onClose}>
      <Row align="start" gap="medium">
        <FormField label={t.date} {...form.field('date')}>
          <DateInput min={today()} {...form.bind('date')} />
        </FormField>
        <FormField label={t.time} {...form.field('time')}>
          <TimeInput {...form.bind('time')} />
        </FormField>
      </Row>
      <FormField label={t.place} optional {...form.field('place')}>
        <TextInput {...form.register('place')} />
      </FormField>
      <FormField label={t.chair} {...form.field('chairId')}>
        <Select options={members} {...form.register('chairId')} />
      </FormField>
      <CheckboxGroup
        label={t.participants}
        hint={t.participantsHint}
        error={form.field('participantIds').error}
        options={members}
        {...form.register('participantIds')}
      />
    </FormDialog>
  );
}
