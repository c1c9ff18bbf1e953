import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { ForAuthority } from '@/domain/ForAuthority';
import { managementMessages } from '@/domain/management';
import { ServerForm } from '@/domain/ServerForm';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { useMessages } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { neededDate } from '@/lib/formValues';
import { useServerForm } from '@/lib/useServerForm';
import { Card } from '@/ui/Card';
import { DateInput } from '@/ui/DateInput';
import { FormField } from '@/ui/FormField';
import { TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { useGo } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';
import { toast } from '@/ui/Toast';
import type { Settings } from './describeSettings';
import { DifferenceTable } from './DifferenceTable';
import { InformedFields } from './InformedFields';
import { protocolMessages } from './messages';
import { useNames, useVersions } from './queries';
import { ChoiceFields, RuleFields } from './RuleFields';
import { FollowUpFields } from './FollowUpFields';
import { PublicationFields } from './PublicationFields';
import { RiskProfileFields } from './RiskProfileFields';
import { fieldsOf, settingsSchema } from './settingsForm';
import { TermFields } from './TermFields';
import { ChecklistFields, WeighingFields } from './WeighingFields';

/** Proposes a new version, beginning with what is in force. */
export default function ProposePage() {
  return <ForAuthority>{(authorityId) => <OfAuthority key={authorityId} authorityId={authorityId} />}</ForAuthority>;
}

function OfAuthority({ authorityId }: { readonly authorityId: string }) {
  const t = useMessages(protocolMessages);
  const m = useMessages(managementMessages);
  const versions = useVersions(authorityId);
  const ofThis = useManagesInstallation() ? `?toezicht=${authorityId}` : '';
  const back = `/werkplek/beheer/protocol${ofThis}`;
  return (
    <Stack>
      <PageHeader
        title={t.proposeTitle}
        intro={t.proposeIntro}
        crumbs={[
          { label: m.management, to: '/werkplek/beheer' },
          { label: m.protocol, to: back },
          { label: t.proposeTitle },
        ]}
      />
      <Async query={versions}>
        {({ items }) => {
          const current = items.find(({ inForce }) => inForce);
          return current ? <Proposal authorityId={authorityId} current={current.settings} back={back} /> : null;
        }}
      </Async>
    </Stack>
  );
}

interface ProposalProps {
  readonly authorityId: string;
  readonly current: Settings;
  readonly back: string;
}

function useProposal({ authorityId, current, back }: ProposalProps) {
  const t = useMessages(protocolMessages);
  const m = useMessages(managementMessages);
  const go = useGo();
  const intent = useIntent();
  const refresh = useRefresh();
  const schema = z.object({
    validFrom: neededDate(m.dateNeeded),
    reason: z.string().trim().min(1, t.reasonNeeded).max(300),
    settings: settingsSchema({ ...t, emailWrong: m.emailWrong }),
  });
  const form = useServerForm({
    schema,
    defaultValues: { validFrom: today(), reason: '', settings: fieldsOf(current) },
    onSubmit: async (body) => {
      const version = await intent({ authorityId, body }, (key) =>
        answer(
          client.POST('/authorities/{authorityId}/settings', {
            params: { path: { authorityId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      );
      await refresh('/authorities');
      toast.done(version.state === 'APPROVED' ? t.sentAlone : t.sent);
      go(back);
    },
  });
  return { form, schema };
}

export type ProposalForm = ReturnType<typeof useProposal>['form'];

function Proposal(props: ProposalProps) {
  const t = useMessages(protocolMessages);
  const go = useGo();
  const names = useNames(props.authorityId);
  const { form, schema } = useProposal(props);
  const filled = schema.shape.settings.safeParse(form.watch('settings'));
  return (
    <ServerForm form={form} save={t.send} onCancel={() => go(props.back)}>
      <Card>
        <Stack>
          <FormField label={t.validFrom} hint={t.fromHint} {...form.field('validFrom')}>
            <DateInput {...form.bind('validFrom')} />
          </FormField>
          <FormField label={t.reason} hint={t.reasonHint} {...form.field('reason')}>
            <TextInput {...form.register('reason')} />
          </FormField>
        </Stack>
      </Card>
      <TermFields form={form} />
      <RuleFields form={form} />
      <InformedFields form={form} authorityId={props.authorityId} />
      <ChoiceFields form={form} authorityId={props.authorityId} />
      <WeighingFields form={form} />
      <ChecklistFields form={form} />
      <FollowUpFields form={form} />
      <RiskProfileFields form={form} />
      <PublicationFields form={form} />
      {filled.success ? (
        <Card title={t.difference} flush>
          <DifferenceTable before={props.current} after={filled.data} names={names} />
        </Card>
      ) : null}
    </ServerForm>
  );
}
