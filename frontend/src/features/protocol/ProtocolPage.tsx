import { useHasRole } from '@/api/session';
import { ForAuthority } from '@/domain/ForAuthority';
import { managementMessages } from '@/domain/management';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatShortDate } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';
import { Table } from '@/ui/Table';
import { Paragraph } from '@/ui/Text';
import { protocolMessages } from './messages';
import { useNames, useVersions, type SettingsVersion } from './queries';
import { SettingsView } from './SettingsView';

/** The protocol settings of an authority: those in force, what is proposed, and all versions. */
export default function ProtocolPage() {
  const t = useMessages(protocolMessages);
  const m = useMessages(managementMessages);
  return (
    <Stack>
      <PageHeader
        title={m.protocol}
        intro={t.intro}
        crumbs={[{ label: m.management, to: '/werkplek/beheer' }, { label: m.protocol }]}
      />
      <ForAuthority>{(authorityId) => <Protocol key={authorityId} authorityId={authorityId} />}</ForAuthority>
    </Stack>
  );
}

function Protocol({ authorityId }: { readonly authorityId: string }) {
  const t = useMessages(protocolMessages);
  const names = useNames(authorityId);
  const versions = useVersions(authorityId);
  const mayPropose = useHasRole('COORDINATOR', 'ADMINISTRATOR');
  const ofThis = useManagesInstallation() ? `?toezicht=${authorityId}` : '';
  return (
    <Async query={versions}>
      {({ items }) => {
        const current = items.find((version) => version.inForce);
        return (
          <Stack>
            {items
              .filter((version) => version.state === 'PROPOSED')
              .map((version) => (
                <Alert
                  key={version.id}
                  tone="warning"
                  title={t.waiting}
                  actions={
                    <ButtonLink small to={`/werkplek/beheer/protocol/versies/${version.id}${ofThis}`}>
                      {t.look}
                    </ButtonLink>
                  }
                >
                  {t.waitingText(version.proposedBy, formatDate(version.validFrom))}
                </Alert>
              ))}
            {current ? (
              <>
                <Card
                  title={t.inForce}
                  aside={
                    mayPropose ? (
                      <ButtonLink kind="primary" to={`/werkplek/beheer/protocol/voorstel${ofThis}`}>
                        {t.propose}
                      </ButtonLink>
                    ) : null
                  }
                >
                  <Paragraph look="subtle">{t.inForceSince(formatDate(current.validFrom))}</Paragraph>
                </Card>
                <SettingsView settings={current.settings} names={names} />
              </>
            ) : null}
            <History versions={items} ofThis={ofThis} />
          </Stack>
        );
      }}
    </Async>
  );
}

const tones = { PROPOSED: 'warning', APPROVED: 'positive', REFUSED: 'neutral' } as const;

function History({ versions, ofThis }: { readonly versions: readonly SettingsVersion[]; readonly ofThis: string }) {
  const t = useMessages(protocolMessages);
  return (
    <Card title={t.history} flush>
      <Table
        caption={t.history}
        rows={versions}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'from',
            header: t.validFrom,
            rowHeader: true,
            tight: true,
            cell: (row) => (
              <Link to={`/werkplek/beheer/protocol/versies/${row.id}${ofThis}`}>{formatShortDate(row.validFrom)}</Link>
            ),
          },
          {
            key: 'state',
            header: t.state,
            cell: (row) =>
              row.inForce ? (
                <StatusBadge tone="info">{t.inForce}</StatusBadge>
              ) : (
                <StatusBadge tone={tones[row.state]}>{t.states[row.state]}</StatusBadge>
              ),
          },
          { key: 'reason', header: t.reason, cell: (row) => row.reason },
          { key: 'by', header: t.proposedBy, cell: (row) => row.proposedBy },
          { key: 'decided', header: t.decidedBy, cell: (row) => row.decidedBy ?? '–' },
        ]}
      />
    </Card>
  );
}
