import { useState } from 'react';
import { z } from 'zod';
import { answer, api, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { CaseStatusBadge } from '@/domain/badges';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { useServerForm } from '@/lib/useServerForm';
import { StatusBadge } from '@/ui/badges';
import { Button, ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { FileIcon } from '@/ui/icons';
import { TextInput } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { CaseLink } from './CaseLink';
import { dossierMessages } from './messages';

type CaseBundle = components['schemas']['CaseBundle'];
type Suggestion = CaseBundle['suggestions'][number];

/** To which dossier a case belongs, and what may belong with it: a person says whether it does. */
export function DossierSection({ caseId }: { readonly caseId: string }) {
  const bundle = api.useQuery('get', '/cases/{caseId}/dossier', { params: { path: { caseId } } });
  return <Async query={bundle}>{(found) => <Bundle caseId={caseId} bundle={found} />}</Async>;
}

function Bundle({ caseId, bundle }: { readonly caseId: string; readonly bundle: CaseBundle }) {
  const t = useMessages(dossierMessages);
  const intent = useIntent();
  const refresh = useRefresh();
  const [naming, setNaming] = useState<'alone' | Suggestion>();
  const [refusing, setRefusing] = useState<Suggestion>();
  const { dossier, suggestions } = bundle;
  const renew = () => refresh('/dossiers', '/cases', '/dossier-counts');
  const accept = async (one: Suggestion, title?: string) => {
    const body = title ? { title } : {};
    await intent([caseId, one.caseId, body], (key) =>
      answer(
        client.POST('/cases/{caseId}/suggestions/{otherId}/acceptance', {
          params: { path: { caseId, otherId: one.caseId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    );
    toast.done(t.accepted);
    await renew();
  };
  const begin = async (title: string) => {
    const body = { title, caseIds: [caseId] };
    await intent(body, (key) =>
      answer(client.POST('/dossiers', { params: { header: { 'Idempotency-Key': key } }, body })),
    );
    toast.done(t.begun);
    await renew();
  };
  const acceptOrName = (one: Suggestion) => {
    if (!dossier && !one.dossierId) {
      setNaming(one);
      return;
    }
    accept(one).catch((error: unknown) => toast.failed(error instanceof Error ? error.message : ''));
  };
  return (
    <Stack>
      <Card title={t.section}>
        {dossier ? (
          <Row justify="between">
            <div>
              <strong>{dossier.title}</strong>
              <div>
                {t.holding(dossier.reports, dossier.signals)} · {t.stillOpen(dossier.open)}
              </div>
            </div>
            <ButtonLink to={`/werkplek/dossiers/${dossier.id}`}>{t.openDossier}</ButtonLink>
          </Row>
        ) : (
          <EmptyState
            title={t.notInOne}
            icon={<FileIcon size={2.5} />}
            action={<Button onClick={() => setNaming('alone')}>{t.begin}</Button>}
          >
            {t.notInOneText}
          </EmptyState>
        )}
      </Card>
      <Card flush title={t.likely}>
        {suggestions.length === 0 ? (
          <EmptyState title={t.noneLikely} />
        ) : (
          <Table
            caption={t.likely}
            rows={suggestions}
            rowKey={(one) => one.caseId}
            columns={[
              { key: 'number', header: t.number, rowHeader: true, tight: true, cell: (one) => <CaseLink one={one} /> },
              {
                key: 'kind',
                header: t.kind,
                cell: (one) => (
                  <Stack gap="none">
                    <span>{t.kinds[one.kind]}</span>
                    <span>
                      <CaseStatusBadge kind={one.kind} status={one.status} />
                    </span>
                  </Stack>
                ),
              },
              {
                key: 'received',
                header: t.received,
                tight: true,
                cell: (one) => formatShortDate(one.openedAt),
              },
              {
                key: 'because',
                header: t.because,
                cell: (one) => (
                  <>
                    {one.grounds.map((ground) => t.grounds[ground]).join(', ')}{' '}
                    {one.dossierTitle ? <StatusBadge>{t.inDossier(one.dossierTitle)}</StatusBadge> : null}
                  </>
                ),
              },
              {
                key: 'do',
                header: t.choice,
                tight: true,
                cell: (one) => (
                  <>
                    <Button small aria-label={t.acceptNamed(one.number)} onClick={() => acceptOrName(one)}>
                      {t.accept}
                    </Button>{' '}
                    <Button small kind="subtle" aria-label={t.refuseNamed(one.number)} onClick={() => setRefusing(one)}>
                      {t.refuse}
                    </Button>
                  </>
                ),
              },
            ]}
          />
        )}
      </Card>
      {naming ? (
        <NameDialog
          title={naming === 'alone' ? t.beginTitle : t.beginTogether(naming.number)}
          onName={(title) => (naming === 'alone' ? begin(title) : accept(naming, title))}
          onClose={() => setNaming(undefined)}
        />
      ) : null}
      {refusing ? (
        <ReasonDialog
          title={t.refuseNamed(refusing.number)}
          confirm={t.refuse}
          danger={false}
          onClose={() => setRefusing(undefined)}
          onConfirm={async (reason) => {
            await intent([caseId, refusing.caseId, reason], (key) =>
              client.POST('/cases/{caseId}/suggestions/{otherId}/refusal', {
                params: { path: { caseId, otherId: refusing.caseId }, header: { 'Idempotency-Key': key } },
                body: { reason },
              }),
            );
            toast.done(t.refused);
            await renew();
          }}
        >
          <p>{t.refuseText}</p>
        </ReasonDialog>
      ) : null}
    </Stack>
  );
}

interface NameDialogProps {
  readonly title: string;
  readonly onName: (title: string) => Promise<void>;
  readonly onClose: () => void;
}

function NameDialog({ title, onName, onClose }: NameDialogProps) {
  const t = useMessages(dossierMessages);
  const form = useServerForm({
    schema: z.object({ title: z.string().trim().min(1, t.nameMissing).max(300) }),
    defaultValues: { title: '' },
    onSubmit: async ({ title }) => {
      await onName(title);
      onClose();
    },
  });
  return (
    <FormDialog title={title} submit={t.save} form={form} onClose={onClose}>
      <FormField label={t.nameField} hint={t.nameHint} {...form.field('title')}>
        <TextInput {...form.register('title')} />
      </FormField>
    </FormDialog>
  );
}
