import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { answer, api, client, etagOf } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { useRunningInspections } from '@/domain/useRunningInspections';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { useServerForm } from '@/lib/useServerForm';
import { Button, ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { FormDialog } from '@/ui/FormDialog';
import { FormField } from '@/ui/FormField';
import { Select } from '@/ui/inputs';
import { Row, Stack } from '@/ui/Layout';
import { Async, EmptyState } from '@/ui/states';
import { toast } from '@/ui/Toast';
import { InspectionTable } from './InspectionTable';
import { inspectionMessages } from './messages';

interface CaseInspectionsProps {
  readonly caseId: string;
  /** Absent while the provider of a signal is not known: then there is nobody to inspect. */
  readonly providerId?: string | null | undefined;
}

/** The inspections to which a case led, and what was decided turned into one: planned anew, or joined. */
export function CaseInspections({ caseId, providerId }: CaseInspectionsProps) {
  const t = useMessages(inspectionMessages);
  const [joining, setJoining] = useState(false);
  const inspections = api.useQuery('get', '/cases/{caseId}/inspections', { params: { path: { caseId } } });
  return (
    <Card title={t.outOf}>
      <Stack>
        <Async query={inspections}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t.outOfNone}>{t.outOfText}</EmptyState>
            ) : (
              <InspectionTable inspections={items} base="/werkplek/onderzoeken" />
            )
          }
        </Async>
        {providerId ? (
          <Row>
            <ButtonLink to={`/werkplek/onderzoeken/nieuw?aanbieder=${providerId}&aanleiding=${caseId}`}>
              {t.planOutOf}
            </ButtonLink>
            <Button kind="subtle" onClick={() => setJoining(true)}>
              {t.join}
            </Button>
          </Row>
        ) : null}
      </Stack>
      {joining && providerId ? (
        <JoinDialog caseId={caseId} providerId={providerId} onClose={() => setJoining(false)} />
      ) : null}
    </Card>
  );
}

interface JoinDialogProps {
  readonly caseId: string;
  readonly providerId: string;
  readonly onClose: () => void;
}

function JoinDialog({ caseId, providerId, onClose }: JoinDialogProps) {
  const t = useMessages(inspectionMessages);
  const intent = useIntent();
  const queries = useQueryClient();
  const running = useRunningInspections(providerId);
  const form = useServerForm({
    schema: z.object({ inspectionId: z.string().min(1, t.choose) }),
    defaultValues: { inspectionId: '' },
    toField: () => 'inspectionId',
    onSubmit: async ({ inspectionId }) => {
      const path = { inspectionId };
      const inspection = await answer(client.GET('/inspections/{inspectionId}', { params: { path } }));
      await intent([inspectionId, caseId], (key) =>
        answer(
          client.POST('/inspections/{inspectionId}/causes', {
            params: { path, header: { 'Idempotency-Key': key, 'If-Match': etagOf(inspection.version) } },
            body: { caseId },
          }),
        ),
      );
      toast.done(t.joined);
      onClose();
      await queries.invalidateQueries();
    },
  });
  const chosen = form.bind('inspectionId');
  return (
    <FormDialog title={t.join} submit={t.add} form={form} onClose={onClose}>
      <FormField label={t.joinWhich} {...form.field('inspectionId')}>
        <Select
          options={running.map((one) => ({ value: one.id, label: `${one.number}, ${formatDate(one.plannedFrom)}` }))}
          value={chosen.value}
          onChange={(event) => chosen.onChange(event.target.value)}
        />
      </FormField>
    </FormDialog>
  );
}
