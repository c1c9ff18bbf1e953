import { lazy, Suspense } from 'react';
import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useMessages } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { neededDate } from '@/lib/formValues';
import { useServerForm } from '@/lib/useServerForm';
import { DateInput } from '@/ui/DateInput';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { Async, Loading } from '@/ui/states';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { authorityMessages } from './messages';
import type { Served } from './served';

const Combobox = lazy(() => import('@/ui/Combobox'));

interface DialogProps {
  readonly authorityId: string;
  readonly onClose: () => void;
}

/** Links a municipality to an authority from a day on. */
export function AddMunicipality({ authorityId, onClose }: DialogProps) {
  const t = useMessages(authorityMessages);
  const m = useMessages(managementMessages);
  const intent = useIntent();
  const refresh = useRefresh();
  const municipalities = api.useQuery('get', '/municipalities');
  const form = useServerForm({
    schema: z.object({ code: z.string().min(1, t.municipalityNeeded), validFrom: neededDate(m.dateNeeded) }),
    defaultValues: { code: '', validFrom: today() },
    onSubmit: async (body) => {
      await intent({ authorityId, body }, (key) =>
        answer(
          client.POST('/authorities/{authorityId}/municipalities', {
            params: { path: { authorityId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      );
      await refresh('/authorities', '/municipalities');
      const name = municipalities.data?.items.find((one) => one.code === body.code)?.name ?? body.code;
      toast.done(t.municipalityAdded(name));
      onClose();
    },
  });
  return (
    <Dialog open title={t.addMunicipality} onClose={onClose}>
      <Async query={municipalities}>
        {({ items }) => (
          <ServerForm form={form} save={m.add} onCancel={onClose}>
            <FormField label={t.municipality} {...form.field('code')}>
              <Suspense fallback={<Loading lines={1} />}>
                <Combobox
                  label={t.municipality}
                  options={items.map((one) => ({
                    value: one.code,
                    label: one.name,
                    note: one.authorityName ? t.municipalityTaken(one.authorityName) : undefined,
                  }))}
                  {...form.bind('code')}
                />
              </Suspense>
            </FormField>
            <FormField label={m.from} {...form.field('validFrom')}>
              <DateInput {...form.bind('validFrom')} />
            </FormField>
          </ServerForm>
        )}
      </Async>
    </Dialog>
  );
}

/** Sets the last day on which an authority serves a municipality. */
export function EndMunicipality({ authorityId, served, onClose }: DialogProps & { readonly served: Served }) {
  const t = useMessages(authorityMessages);
  const m = useMessages(managementMessages);
  const refresh = useRefresh();
  const form = useServerForm({
    schema: z.object({ validUntil: neededDate(m.dateNeeded) }),
    defaultValues: { validUntil: today() },
    onSubmit: async (body) => {
      await answer(
        client.POST('/authorities/{authorityId}/municipalities/{municipalityCode}/ending', {
          params: { path: { authorityId, municipalityCode: served.code } },
          body,
        }),
      );
      await refresh('/authorities', '/municipalities');
      toast.done(t.ended(served.name));
      onClose();
    },
  });
  return (
    <Dialog open title={t.endMunicipality(served.name)} onClose={onClose}>
      <ServerForm form={form} save={m.end} danger onCancel={onClose}>
        <Paragraph>{t.endMunicipalityText}</Paragraph>
        <FormField label={t.lastDay} {...form.field('validUntil')}>
          <DateInput min={served.validFrom} {...form.bind('validUntil')} />
        </FormField>
      </ServerForm>
    </Dialog>
  );
}
