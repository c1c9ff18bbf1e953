import { z } from 'zod';
import { answer, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useChangeForm } from '@/domain/useChangeForm';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { alongside } from '@/lib/alongside';
import { neededDate, optionalDate, optionalText, orNull } from '@/lib/formValues';
import { CheckboxGroup } from '@/ui/choices';
import { DateInput } from '@/ui/DateInput';
import { Dialog } from '@/ui/Dialog';
import { FormField } from '@/ui/FormField';
import { Select, TextArea } from '@/ui/inputs';
import { Grid } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { contractMessages } from './messages';

export type Contract = components['schemas']['Contract'];

interface ContractDialogProps {
  readonly providerId: string;
  /** What is changed; a new one when left out. */
  readonly contract: Contract | undefined;
  readonly onDone: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** What was agreed with a provider. */
export function ContractDialog({ providerId, contract, onDone, onClose }: ContractDialogProps) {
  const t = useMessages(contractMessages);
  const m = useMessages(managementMessages);
  const intent = useIntent();
  const laws = useReferenceList('laws');
  const provisions = useReferenceList('provisions');
  const fundings = useReferenceList('fundings');
  const form = useChangeForm({
    schema: z
      .object({
        law: z.string().min(1, t.lawNeeded),
        provisions: z.array(z.string()).min(1, t.provisionsNeeded),
        products: optionalText(2000).transform(orNull),
        funding: z.string().min(1, t.fundingNeeded),
        validFrom: neededDate(m.dateNeeded),
        validUntil: optionalDate(m.dateNeeded).transform(orNull),
        note: optionalText(2000).transform(orNull),
      })
      .refine(
        ({ validFrom, validUntil }) => !validUntil || validUntil >= validFrom,
        alongside('validUntil', t.orderWrong),
      ),
    defaultValues: {
      law: contract?.law ?? '',
      provisions: [...(contract?.provisions ?? [])],
      products: contract?.products ?? '',
      funding: contract?.funding ?? '',
      validFrom: contract?.validFrom ?? '',
      validUntil: contract?.validUntil ?? '',
      note: contract?.note ?? '',
    },
    version: contract?.version,
    onSubmit: async (body, etag) => {
      await (contract
        ? answer(
            client.PUT('/contracts/{contractId}', {
              params: { path: { contractId: contract.id }, header: { 'If-Match': etag } },
              body,
            }),
          )
        : intent({ providerId, body }, (key) =>
            answer(
              client.POST('/providers/{providerId}/contracts', {
                params: { path: { providerId }, header: { 'Idempotency-Key': key } },
                body,
              }),
            ),
          ));
      await onDone();
      toast.done(contract ? t.changed : t.added);
      onClose();
    },
  });
  const chosen = form.watch('provisions');
  return (
    <Dialog open wide title={contract ? t.changeTitle : t.addTitle} onClose={onClose}>
      <ServerForm form={form} save={m.save} onCancel={onClose}>
        <Grid min={14}>
          <FormField label={t.law} {...form.field('law')}>
            <Select options={laws.choices} {...form.register('law')} />
          </FormField>
          <FormField label={t.funding} {...form.field('funding')}>
            <Select options={fundings.choices} {...form.register('funding')} />
          </FormField>
        </Grid>
        <CheckboxGroup
          {...form.field('provisions')}
          label={t.provisions}
          options={provisions.choices.map(({ value, label }) => ({ value, label }))}
          values={chosen}
          onChange={({ target }) =>
            form
              .bind('provisions')
              .onChange(target.checked ? [...chosen, target.value] : chosen.filter((one) => one !== target.value))
          }
        />
        <FormField label={t.products} hint={t.productsHint} optional {...form.field('products')}>
          <TextArea rows={2} limit={2000} {...form.register('products')} />
        </FormField>
        <Grid min={14}>
          <FormField label={m.from} {...form.field('validFrom')}>
            <DateInput {...form.bind('validFrom')} />
          </FormField>
          <FormField label={m.until} hint={t.untilHint} optional {...form.field('validUntil')}>
            <DateInput {...form.bind('validUntil')} />
          </FormField>
        </Grid>
        <FormField label={t.note} optional {...form.field('note')}>
          <TextArea rows={2} limit={2000} {...form.register('note')} />
        </FormField>
      </ServerForm>
    </Dialog>
  );
}

interface EndDialogProps {
  readonly contract: Contract;
  readonly onDone: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** The end of a contract, otherwise than was agreed. */
export function EndContractDialog({ contract, onDone, onClose }: EndDialogProps) {
  const t = useMessages(contractMessages);
  const m = useMessages(managementMessages);
  const form = useChangeForm({
    schema: z.object({
      validUntil: neededDate(m.dateNeeded).refine((day) => day >= contract.validFrom, t.orderWrong),
      reason: z.string().trim().min(1, t.reasonNeeded).max(2000),
    }),
    defaultValues: { validUntil: '', reason: '' },
    version: contract.version,
    onSubmit: async (body, etag) => {
      await answer(
        client.POST('/contracts/{contractId}/ending', {
          params: { path: { contractId: contract.id }, header: { 'If-Match': etag } },
          body,
        }),
      );
      await onDone();
      toast.done(t.endDone);
      onClose();
    },
  });
  return (
    <Dialog open title={t.endTitle} onClose={onClose}>
      <ServerForm form={form} save={m.end} danger onCancel={onClose}>
        <FormField label={t.lastDay} {...form.field('validUntil')}>
          <DateInput {...form.bind('validUntil')} />
        </FormField>
        <FormField label={t.reason} {...form.field('reason')}>
          <TextArea rows={3} limit={2000} {...form.register('reason')} />
        </FormField>
      </ServerForm>
    </Dialog>
  );
}
