import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { signalSides, useSideChoices } from '@/domain/signalSides';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { useServerForm } from '@/lib/useServerForm';
import { Checkbox, RadioGroup } from '@/ui/choices';
import { DataList } from '@/ui/DataList';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { Select, TextArea } from '@/ui/inputs';
import { useGo } from '@/ui/navigation';
import { Async } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { handoverMessages } from './messages';

interface BeginDialogProps {
  readonly caseId: string;
  readonly authorityId: string;
  readonly onClose: () => void;
}

/** A signal out of this case: the facts go along, what is new is typed. */
export function BeginDialog({ caseId, authorityId, onClose }: BeginDialogProps) {
  const t = useMessages(handoverMessages);
  const intent = useIntent();
  const refresh = useRefresh();
  const go = useGo();
  const facts = api.useQuery('get', '/cases/{caseId}/outgoing-facts', { params: { path: { caseId } } });
  const themes = useReferenceList('signal-themes', authorityId);
  const sides = useSideChoices();
  const natures = useReferenceList('signal-natures', authorityId);
  const laws = useReferenceList('laws', authorityId);
  const provisions = useReferenceList('provisions', authorityId);
  const fundings = useReferenceList('fundings', authorityId);
  const form = useServerForm({
    schema: z.object({
      theme: z.string().min(1, t.themeMissing),
      nature: z.string(),
      side: z.enum(signalSides, t.sideMissing),
      narrative: z.string().trim().min(1, t.narrativeMissing).max(20_000),
      pressSensitive: z.boolean(),
      handleMyself: z.boolean(),
    }),
    defaultValues: { theme: '', nature: '', narrative: '', pressSensitive: false, handleMyself: true },
    toField: (pointer) => pointer.split('/').at(-1),
    onSubmit: async ({ nature, ...rest }) => {
      const body = { ...rest, ...(nature ? { nature } : {}) };
      const begun = await intent([caseId, body], (key) =>
        answer(
          client.POST('/cases/{caseId}/signals', {
            params: { path: { caseId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      );
      toast.done(t.begun(begun.number));
      await refresh('/cases', '/signals', '/work-items');
      onClose();
      go(`/werkplek/signalen/${begun.id}`);
    },
  });
  const theme = form.watch('theme');
  return (
    <FormDialog title={t.beginTitle} submit={t.save} form={form} onClose={onClose}>
      <Async query={facts}>
        {(found) => (
          <section aria-label={t.takesAlong}>
            <DataList
              items={[
                { label: t.provider, value: found.providerName ?? found.providerSaid },
                { label: t.location, value: found.locationName },
                { label: t.municipality, value: found.municipalityName },
                { label: t.law, value: laws.labelOf(found.law) },
                { label: t.provision, value: provisions.labelOf(found.provision) },
                { label: t.funding, value: fundings.labelOf(found.funding) },
              ]}
            />
          </section>
        )}
      </Async>
      <FormField label={t.theme} {...form.field('theme')}>
        <Select options={themes.choices} {...form.register('theme')} />
      </FormField>
      <FormField label={t.nature} optional {...form.field('nature')}>
        <Select
          placeholder=""
          options={natures.choices.filter((one) => one.group === theme)}
          {...form.register('nature')}
        />
      </FormField>
      <RadioGroup label={t.side} inline error={form.field('side').error} options={sides} {...form.register('side')} />
      <FormField label={t.narrative} hint={t.narrativeHint} {...form.field('narrative')}>
        <TextArea rows={6} limit={20_000} {...form.register('narrative')} />
      </FormField>
      <Checkbox label={t.press} {...form.register('pressSensitive')} />
      <Checkbox label={t.handle} {...form.register('handleMyself')} />
    </FormDialog>
  );
}
