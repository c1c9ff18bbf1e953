import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { answer, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { useChangeForm } from '@/domain/useChangeForm';
import { useToday } from '@/domain/useToday';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { lines } from '@/lib/lines';
import { Checkbox } from '@/ui/choices';
import { DateInput, TimeInput } from '@/ui/DateInput';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { Grid } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { fieldworkMessages } from './messages';
import type { Visit } from './queries';

type Texts = (typeof fieldworkMessages)['nl'];

const wellFormed = /^([01]\d|2[0-3]):[0-5]\d$/;

const time = (t: Texts) => z.union([z.literal(''), z.string().regex(wellFormed, t.timeWrong)]);

/** A time that is no time is told by itself. */
const inOrder = (from: string, until: string) => !wellFormed.test(from) || !wellFormed.test(until) || until > from;

const schemaOf = (t: Texts, today: string) =>
  z
    .object({
      visitedOn: z.iso.date(t.dateMissing),
      fromTime: time(t),
      untilTime: time(t),
      place: z.string().trim().min(1, t.placeMissing).max(300, t.tooLong(300)),
      spokenTo: z.string(),
      held: z.boolean(),
    })
    .refine((visit) => !visit.held || visit.visitedOn <= today, alongside('visitedOn', t.dateFuture))
    .refine(({ fromTime, untilTime }) => inOrder(fromTime, untilTime), alongside('untilTime', t.timeOrder));

interface VisitDialogProps {
  readonly inspectionId: string;
  /** Absent for a new one. */
  readonly visit: Visit | undefined;
  readonly onClose: () => void;
}

/** A visit that is planned, was held, or turns out to be otherwise. */
export function VisitDialog({ inspectionId, visit, onClose }: VisitDialogProps) {
  const t = useMessages(fieldworkMessages);
  const today = useToday();
  const intent = useIntent();
  const queries = useQueryClient();
  const form = useChangeForm({
    schema: schemaOf(t, today),
    defaultValues: {
      visitedOn: visit?.visitedOn ?? today,
      fromTime: visit?.fromTime?.slice(0, 5) ?? '',
      untilTime: visit?.untilTime?.slice(0, 5) ?? '',
      place: visit?.place ?? '',
      spokenTo: (visit?.spokenTo ?? []).join('\n'),
      held: visit?.held ?? false,
    },
    version: visit?.version,
    onSubmit: async ({ fromTime, untilTime, spokenTo, ...told }, etag) => {
      const body: components['schemas']['VisitRequest'] = {
        ...told,
        spokenTo: lines(spokenTo),
        ...(fromTime ? { fromTime } : {}),
        ...(untilTime ? { untilTime } : {}),
      };
      await (visit
        ? answer(
            client.PUT('/visits/{visitId}', {
              params: { path: { visitId: visit.id }, header: { 'If-Match': etag } },
              body,
            }),
          )
        : intent(body, (key) =>
            answer(
              client.POST('/inspections/{inspectionId}/visits', {
                params: { path: { inspectionId }, header: { 'Idempotency-Key': key } },
                body,
              }),
            ),
          ));
      toast.done(t.saved);
      onClose();
      await queries.invalidateQueries();
    },
  });
  return (
    <FormDialog title={visit ? t.visit : t.addVisit} submit={t.save} form={form} onClose={onClose}>
      <Grid min={9}>
        <FormField label={t.visitedOn} {...form.field('visitedOn')}>
          <DateInput {...form.bind('visitedOn')} />
        </FormField>
        <FormField label={t.from} optional {...form.field('fromTime')}>
          <TimeInput {...form.bind('fromTime')} />
        </FormField>
        <FormField label={t.until} optional {...form.field('untilTime')}>
          <TimeInput {...form.bind('untilTime')} />
        </FormField>
      </Grid>
      <FormField label={t.place} {...form.field('place')}>
        <TextInput {...form.register('place')} />
      </FormField>
      <FormField label={t.spokenTo} hint={t.spokenToHint} optional {...form.field('spokenTo')}>
        <TextArea rows={3} {...form.register('spokenTo')} />
      </FormField>
      <Checkbox label={t.held} hint={t.heldHint} disabled={visit?.held} {...form.register('held')} />
    </FormDialog>
  );
}
