import { useState } from 'react';
import { answer, client } from '@/api/client';
import { useAccount, useHasRole } from '@/api/session';
import { useRefresh } from '@/api/useRefresh';
import { ForAuthority } from '@/domain/ForAuthority';
import { managementMessages } from '@/domain/management';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { usePathParam } from '@/domain/usePathParam';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { ConfirmDialog } from '@/ui/Dialog';
import { Row, Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Heading, Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { DifferenceTable } from './DifferenceTable';
import { protocolMessages } from './messages';
import { useNames, useVersions, type SettingsVersion } from './queries';
import { SettingsView } from './SettingsView';

/** One version: what it changes, all that it says, and the decision of the second person. */
export default function VersionPage() {
  const versionId = usePathParam('versionId');
  return (
    <ForAuthority>{(authorityId) => <OfAuthority authorityId={authorityId} versionId={versionId} />}</ForAuthority>
  );
}

function OfAuthority({ authorityId, versionId }: { readonly authorityId: string; readonly versionId: string }) {
  const t = useMessages(protocolMessages);
  const m = useMessages(managementMessages);
  const names = useNames(authorityId);
  const versions = useVersions(authorityId);
  const ofThis = useManagesInstallation() ? `?toezicht=${authorityId}` : '';
  return (
    <Async page query={versions}>
      {({ items }) => {
        const version = items.find(({ id }) => id === versionId);
        const current = items.find(({ inForce }) => inForce);
        if (!version) return <EmptyState title={t.nothing} />;
        const title = t.version(formatDate(version.validFrom));
        return (
          <Stack>
            <PageHeader
              title={title}
              badge={<StatusBadge>{version.inForce ? t.inForce : t.states[version.state]}</StatusBadge>}
              crumbs={[
                { label: m.management, to: '/werkplek/beheer' },
                { label: m.protocol, to: `/werkplek/beheer/protocol${ofThis}` },
                { label: title },
              ]}
            />
            <Card>
              <DataList
                items={[
                  { label: t.reason, value: version.reason },
                  { label: t.proposedBy, value: t.by(version.proposedBy, formatDateTime(version.proposedAt)) },
                  {
                    label: t.decidedBy,
                    value:
                      version.decidedBy && version.decidedAt
                        ? t.by(version.decidedBy, formatDateTime(version.decidedAt))
                        : null,
                  },
                  { label: t.decisionReason, value: version.aloneRecorded ? t.alone : version.decisionReason },
                ]}
              />
            </Card>
            {current && !version.inForce ? (
              <Card title={t.difference} flush>
                <DifferenceTable before={current.settings} after={version.settings} names={names} />
              </Card>
            ) : null}
            {version.state === 'PROPOSED' ? <Decision version={version} /> : null}
            <Heading level={2}>{t.whole}</Heading>
            <SettingsView settings={version.settings} names={names} />
          </Stack>
        );
      }}
    </Async>
  );
}

function Decision({ version }: { readonly version: SettingsVersion }) {
  const t = useMessages(protocolMessages);
  const refresh = useRefresh();
  const mayDecide = useHasRole('COORDINATOR', 'ADMINISTRATOR');
  const isOwn = useAccount().name === version.proposedBy;
  const [asked, setAsked] = useState<'approve' | 'refuse'>();
  if (!mayDecide) return null;

  const decide = async (agreed: boolean, reason?: string) => {
    await answer(
      client.POST('/settings-versions/{settingsVersionId}/approval', {
        params: { path: { settingsVersionId: version.id } },
        body: { agreed, reason: reason ?? null },
      }),
    );
    await refresh('/authorities');
    toast.done(agreed ? t.approved : t.refused);
  };

  return (
    <Card title={t.decide}>
      <Paragraph>{isOwn ? t.own : t.decideText}</Paragraph>
      <Row>
        <Button kind="primary" onClick={() => setAsked('approve')}>
          {t.approve}
        </Button>
        <Button onClick={() => setAsked('refuse')}>{t.refuse}</Button>
      </Row>
      <ConfirmDialog
        open={asked === 'approve'}
        title={t.approve}
        confirm={t.approve}
        onConfirm={() => decide(true)}
        onClose={() => setAsked(undefined)}
      >
        <Paragraph>{t.approveText(formatDate(version.validFrom))}</Paragraph>
      </ConfirmDialog>
      {asked === 'refuse' ? (
        <ReasonDialog
          title={t.refuse}
          confirm={t.refuse}
          onConfirm={(reason) => decide(false, reason)}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </Card>
  );
}
