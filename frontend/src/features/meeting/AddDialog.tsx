import { useState } from 'react';
import { answer, api, client } from '@/api/client';
import { useIntent } from '@/api/useIntent';
import { PriorityBadge } from '@/domain/badges';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Async, EmptyState, ErrorState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { meetingMessages } from './messages';
import { useAfterStep } from './queries';

interface AddDialogProps {
  readonly meetingId: string;
  readonly onClose: () => void;
}

/** What is weighed and waits, urgent first; all of it is chosen to begin with. */
export function AddDialog({ meetingId, onClose }: AddDialogProps) {
  const t = useMessages(meetingMessages);
  const themes = useReferenceList('signal-themes');
  const ready = api.useQuery('get', '/ready-signals', {}, { staleTime: 0 });
  const after = useAfterStep(meetingId);
  const intent = useIntent();
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const selected = chosen ?? new Set(ready.data?.items.map((one) => one.signalId));
  const add = async () => {
    const body = { signalIds: [...selected] };
    setBusy(true);
    setFailure(undefined);
    try {
      const meeting = await intent(body, (key) =>
        answer(
          client.POST('/meetings/{meetingId}/items', {
            params: { path: { meetingId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        ),
      );
      await after.meeting(meeting);
      toast.done(t.added);
      onClose();
    } catch (error) {
      setFailure(error);
      await ready.refetch();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      wide
      title={t.addTitle}
      onClose={busy ? undefined : onClose}
      actions={
        ready.data && ready.data.items.length > 0 ? (
          <Button kind="primary" busy={busy} disabled={selected.size === 0} onClick={() => void add()}>
            {selected.size === 0 ? t.chooseOne : t.addButton(selected.size)}
          </Button>
        ) : null
      }
    >
      {failure ? <ErrorState error={failure} /> : null}
      <Async query={ready}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.addNone}>{t.addNoneText}</EmptyState>
          ) : (
            <Table
              caption={t.addTitle}
              rows={items}
              rowKey={(one) => one.signalId}
              rowName={(one) => one.number}
              selected={selected}
              onSelect={setChosen}
              columns={[
                { key: 'number', header: t.items, rowHeader: true, tight: true, cell: (one) => one.number },
                {
                  key: 'priority',
                  header: t.priority,
                  cell: (one) => (
                    <>
                      {one.priority ? <PriorityBadge priority={one.priority} /> : null}{' '}
                      {one.postponed > 0 ? <StatusBadge>{t.earlierPostponed(one.postponed)}</StatusBadge> : null}
                    </>
                  ),
                },
                { key: 'provider', header: t.provider, cell: (one) => one.providerName ?? t.unknownProvider },
                { key: 'theme', header: t.theme, cell: (one) => themes.labelOf(one.theme) },
                { key: 'received', header: t.received, tight: true, cell: (one) => formatShortDate(one.receivedOn) },
              ]}
            />
          )
        }
      </Async>
    </Dialog>
  );
}
