import { useHasRole } from '@/api/session';
import { ForAuthority } from '@/domain/ForAuthority';
import { keepFile } from '@/domain/keepFile';
import { managementMessages } from '@/domain/management';
import { useManagesInstallation } from '@/domain/useManagedAuthority';
import { usePathParam } from '@/domain/usePathParam';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { DownloadIcon } from '@/ui/icons';
import { Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';
import { FrameworkContentView } from './FrameworkContentView';
import { FrameworkSteps } from './FrameworkSteps';
import { frameworkMessages } from './messages';
import { useFramework, type Framework } from './queries';
import { stateTones } from './stateTones';

/** One version: what it holds, its editor while it is a draft, and what can be done with it. */
export default function FrameworkPage() {
  const versionId = usePathParam('versionId');
  const framework = useFramework(versionId);
  return (
    <ForAuthority>
      {(authorityId) => (
        <Async page query={framework}>
          {(data) => <Version framework={data} authorityId={authorityId} />}
        </Async>
      )}
    </ForAuthority>
  );
}

function Version({ framework, authorityId }: { readonly framework: Framework; readonly authorityId: string }) {
  const t = useMessages(frameworkMessages);
  const m = useMessages(managementMessages);
  const mayMake = useHasRole('COORDINATOR', 'ADMINISTRATOR');
  const { content, state } = framework;
  const list = `/werkplek/beheer/toetsingskaders${useManagesInstallation() ? `?toezicht=${authorityId}` : ''}`;
  const file = `${framework.code}-v${framework.number}`;
  const title = t.title(content.nameNl, framework.number);
  const by = (name: string | null | undefined, when: string | null | undefined) =>
    name && when ? t.by(name, formatDateTime(when)) : null;
  return (
    <Stack>
      <PageHeader
        title={title}
        badge={<StatusBadge tone={stateTones[state]}>{t.states[state]}</StatusBadge>}
        crumbs={[{ label: m.management, to: '/werkplek/beheer' }, { label: m.frameworks, to: list }, { label: title }]}
        actions={
          <>
            <Button
              icon={<DownloadIcon />}
              onClick={() => keepFile(`/framework-versions/${framework.id}/file`, `${file}.json`)}
            >
              {t.exportFile}
            </Button>
            <Button
              icon={<DownloadIcon />}
              onClick={() => keepFile(`/framework-versions/${framework.id}/sheet?format=XLSX`, `${file}.xlsx`)}
            >
              {t.exportSheet}
            </Button>
          </>
        }
      />
      {mayMake ? <FrameworkSteps framework={framework} list={list} /> : null}
      <Card title={t.facts}>
        <DataList
          items={[
            { label: t.code, value: framework.code },
            { label: t.source, value: content.source },
            { label: t.note, value: content.note },
            { label: t.validFrom, value: formatDate(content.validFrom) },
            { label: t.begunBy, value: by(framework.begunBy, framework.begunAt) },
            { label: t.proposedBy, value: by(framework.proposedBy, framework.proposedAt) },
            { label: t.decidedBy, value: by(framework.decidedBy, framework.decidedAt) },
            { label: t.decisionReason, value: framework.aloneRecorded ? t.alone : framework.decisionReason },
          ]}
        />
      </Card>
      <FrameworkContentView framework={framework} edits={mayMake && state === 'DRAFT'} />
    </Stack>
  );
}
