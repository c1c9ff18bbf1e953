import { useState } from 'react';
import { z } from 'zod';
import { answer, api, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { CaseStatusBadge } from '@/domain/badges';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useChangeForm } from '@/domain/useChangeForm';
import { usePathParam } from '@/domain/usePathParam';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { PencilIcon } from '@/ui/icons';
import { TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { PlainText } from '@/ui/Text';
import { Timeline } from '@/ui/Timeline';
import { toast } from '@/ui/Toast';
import { CaseLink } from './CaseLink';
import { dossierMessages } from './messages';

type Dossier = components['schemas']['Dossier'];

/** One dossier: the cases in it, and what happened to it. */
export default function DossierPage() {
  const dossierId = usePathParam('dossierId');
  const dossier = api.useQuery('get', '/dossiers/{dossierId}', { params: { path: { dossierId } } });
  return (
    <Async page query={dossier}>
      {(found) => <OneDossier dossier={found} />}
    </Async>
  );
}

function OneDossier({ dossier }: { readonly dossier: Dossier }) {
  const t = useMessages(dossierMessages);
  const intent = useIntent();
  const refresh = useRefresh();
  const [renaming, setRenaming] = useState(false);
  const [splitting, setSplitting] = useState<Dossier['cases'][number]>();
  return (
    <Stack>
      <PageHeader
        title={dossier.title}
        intro={`${dossier.providerName ?? t.unknownProvider} · ${t.holding(dossier.reports, dossier.signals)}`}
        crumbs={[{ label: t.title, to: '/werkplek/dossiers' }, { label: dossier.title }]}
        actions={
          <Button icon={<PencilIcon />} onClick={() => setRenaming(true)}>
            {t.rename}
          </Button>
        }
      />
      <Card flush title={t.cases}>
        {dossier.cases.length === 0 ? (
          <EmptyState title={t.emptyCases}>{t.emptyCasesText}</EmptyState>
        ) : (
          <Table
            caption={t.cases}
            rows={dossier.cases}
            rowKey={(one) => one.caseId}
            columns={[
              {
                key: 'number',
                header: t.number,
                rowHeader: true,
                tight: true,
                cell: (one) => <CaseLink one={one} />,
              },
              { key: 'kind', header: t.kind, cell: (one) => t.kinds[one.kind] },
              {
                key: 'status',
                header: t.status,
                cell: (one) => <CaseStatusBadge kind={one.kind} status={one.status} />,
              },
              { key: 'location', header: t.location, cell: (one) => one.locationName ?? '—' },
              {
                key: 'received',
                header: t.received,
                tight: true,
                cell: (one) => formatShortDate(one.openedAt),
              },
              {
                key: 'added',
                header: t.added,
                cell: (one) => t.addedBy(one.addedBy, formatShortDate(one.addedAt)),
              },
              {
                key: 'split',
                header: t.split,
                cell: (one) => (
                  <Button small kind="subtle" aria-label={t.splitNamed(one.number)} onClick={() => setSplitting(one)}>
                    {t.split}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Card>
      <Card title={t.history}>
        <Timeline
          items={dossier.history.map((moment, at) => ({
            key: `${moment.at} ${at}`,
            when: moment.at,
            title: t.moments[moment.what](moment.number ?? ''),
            by: moment.by,
            tone: 'neutral',
            body: moment.reason ? <PlainText>{moment.reason}</PlainText> : null,
          }))}
        />
      </Card>
      {renaming ? <RenameDialog dossier={dossier} onClose={() => setRenaming(false)} /> : null}
      {splitting ? (
        <ReasonDialog
          title={t.splitNamed(splitting.number)}
          confirm={t.split}
          onClose={() => setSplitting(undefined)}
          onConfirm={async (reason) => {
            await intent([dossier.id, splitting.caseId, reason], (key) =>
              answer(
                client.POST('/dossiers/{dossierId}/cases/{caseId}/removal', {
                  params: {
                    path: { dossierId: dossier.id, caseId: splitting.caseId },
                    header: { 'Idempotency-Key': key, 'If-Match': etagOf(dossier.version) },
                  },
                  body: { reason },
                }),
              ),
            );
            await refresh('/dossiers', '/cases', '/dossier-counts');
            toast.done(t.splitDone);
          }}
        >
          <p>{t.splitText}</p>
        </ReasonDialog>
      ) : null}
    </Stack>
  );
}

function RenameDialog({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }) {
  const t = useMessages(dossierMessages);
  const refresh = useRefresh();
  const form = useChangeForm({
    schema: z.object({ title: z.string().trim().min(1, t.nameMissing).max(300) }),
    defaultValues: { title: dossier.title },
    version: dossier.version,
    onSubmit: async (body, etag) => {
      await answer(
        client.PUT('/dossiers/{dossierId}', {
          params: { path: { dossierId: dossier.id }, header: { 'If-Match': etag } },
          body,
        }),
      );
      await refresh('/dossiers', '/cases');
      toast.done(t.renamed);
      onClose();
    },
  });
  return (
    <FormDialog title={t.renameTitle} submit={t.save} form={form} onClose={onClose}>
      <FormField label={t.nameField} hint={t.nameHint} {...form.field('title')}>
        <TextInput {...form.register('title')} />
      </FormField>
    </FormDialog>
  );
}
