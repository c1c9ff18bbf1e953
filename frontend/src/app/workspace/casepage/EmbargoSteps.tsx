import { answer, client, etagOf } from '@/api/client';
import type { StepFrame } from '@/domain/step/CaseStep';
import { ReasonStep } from '@/domain/step/ReasonStep';
import { useMessages } from '@/i18n/messages';
import { embargoMessages } from './embargoMessages';

interface EmbargoStepProps extends StepFrame {
  readonly of: { readonly id: string; readonly caseVersion: number };
}

const params = ({ id, caseVersion }: EmbargoStepProps['of'], key: string) => ({
  path: { caseId: id },
  header: { 'Idempotency-Key': key, 'If-Match': etagOf(caseVersion) },
});

/** Keeps everything new from the provider while a criminal investigation could be hindered. */
export function LayEmbargoStep({ of, ...frame }: EmbargoStepProps) {
  const t = useMessages(embargoMessages).lay;
  return (
    <ReasonStep
      {...frame}
      name={`layEmbargo.${of.id}`}
      title={t.title}
      intro={t.intro}
      question={t.reason}
      submitLabel={t.submit}
      done={t.done}
      send={(body, key) => answer(client.POST('/cases/{caseId}/embargo', { params: params(of, key), body }))}
    />
  );
}

/** Lets the provider see again what happens, once a criminal investigation is no longer in danger. */
export function LiftEmbargoStep({ of, ...frame }: EmbargoStepProps) {
  const t = useMessages(embargoMessages).lift;
  return (
    <ReasonStep
      {...frame}
      name={`liftEmbargo.${of.id}`}
      title={t.title}
      intro={t.intro}
      question={t.reason}
      submitLabel={t.submit}
      done={t.done}
      send={(body, key) => answer(client.POST('/cases/{caseId}/embargo-lifting', { params: params(of, key), body }))}
    />
  );
}
