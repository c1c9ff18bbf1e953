import { useState } from 'react';
import { answer, api, client } from '@/api/client';
import { useHasRole } from '@/api/session';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Row, Stack } from '@/ui/Layout';
import { Async } from '@/ui/states';
import { Table } from '@/ui/Table';
import { Paragraph } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { holidayMessages } from './messages';

/** Shows which running terms would move under the days off of now, and lets a coordinator decide that they do. */
export function Recomputation({ authorityId }: { readonly authorityId: string }) {
  const t = useMessages(holidayMessages);
  const words = useWords();
  const intent = useIntent();
  const refresh = useRefresh();
  const mayDecide = useHasRole('COORDINATOR');
  const [asked, setAsked] = useState(false);
  const [deciding, setDeciding] = useState(false);
  const preview = api.useQuery(
    'get',
    '/authorities/{authorityId}/recomputations',
    { params: { path: { authorityId } } },
    { enabled: asked, staleTime: 0 },
  );
  return (
    <Card title={t.recompute}>
      <Stack>
        <Paragraph look="subtle">{t.recomputeText}</Paragraph>
        {asked ? (
          <Async query={preview}>
            {({ items }) =>
              items.length === 0 ? (
                <Paragraph>{t.nothingMoves}</Paragraph>
              ) : (
                <Stack>
                  <Table
                    caption={t.recompute}
                    rows={items}
                    rowKey={(row) => row.deadlineId}
                    columns={[
                      { key: 'case', header: t.case, rowHeader: true, tight: true, cell: (row) => row.caseNumber },
                      { key: 'term', header: t.term, cell: (row) => words.termKind[row.kind] },
                      { key: 'old', header: t.before, tight: true, cell: (row) => formatShortDate(row.oldDueOn) },
                      {
                        key: 'new',
                        header: t.after,
                        tight: true,
                        cell: (row) => <strong>{formatShortDate(row.newDueOn)}</strong>,
                      },
                    ]}
                  />
                  {mayDecide ? (
                    <Row>
                      <Button kind="primary" onClick={() => setDeciding(true)}>
                        {t.decide(items.length)}
                      </Button>
                    </Row>
                  ) : (
                    <Paragraph look="subtle">{t.decideBy}</Paragraph>
                  )}
                </Stack>
              )
            }
          </Async>
        ) : (
          <div>
            <Button onClick={() => setAsked(true)}>{t.preview}</Button>
          </div>
        )}
      </Stack>
      {deciding ? (
        <ReasonDialog
          title={t.recompute}
          confirm={t.decide(preview.data?.items.length ?? 0)}
          danger={false}
          onClose={() => setDeciding(false)}
          onConfirm={async (reason) => {
            const done = await intent({ authorityId, reason }, (key) =>
              answer(
                client.POST('/authorities/{authorityId}/recomputations', {
                  params: { path: { authorityId }, header: { 'Idempotency-Key': key } },
                  body: { reason },
                }),
              ),
            );
            await refresh('/authorities', '/cases', '/work-items');
            toast.done(t.decided(done.items.length));
          }}
        >
          <Paragraph>{t.decideText}</Paragraph>
        </ReasonDialog>
      ) : null}
    </Card>
  );
}
