import { lazy, Suspense, useState } from 'react';
import { answer, api, client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useHasRole } from '@/api/session';
import { useIntent } from '@/api/useIntent';
import { useRefresh } from '@/api/useRefresh';
import { ReasonDialog } from '@/domain/ReasonDialog';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Row, Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Async, EmptyState } from '@/ui/states';
import { Table, type Column } from '@/ui/Table';
import { List, Paragraph } from '@/ui/Text';
import { Timeline } from '@/ui/Timeline';
import { toast } from '@/ui/Toast';
import { successionMessages } from './messages';
import type { ProviderRef } from './SuccessionDialog';

const SuccessionDialog = lazy(() => import('./SuccessionDialog'));

type Match = components['schemas']['LikelyMatches']['items'][number];

/** Providers that may be the same people under another name; a person accepts each or sets it aside. */
export function MatchSection({ provider }: { readonly provider: ProviderRef }) {
  const t = useMessages(successionMessages);
  const mayDecide = useHasRole('SUPERVISOR', 'COORDINATOR');
  const refresh = useRefresh();
  const intent = useIntent();
  const path = { providerId: provider.id };
  const matches = api.useQuery('get', '/providers/{providerId}/likely-matches', { params: { path } });
  const [open, setOpen] = useState<{ what: 'accept' | 'aside'; match: Match }>();
  const close = () => setOpen(undefined);
  const decide: Column<Match> = {
    key: 'decide',
    header: t.what,
    cell: (match) => (
      <Row>
        <Button
          small
          aria-label={t.acceptNamed(match.provider.name)}
          onClick={() => setOpen({ what: 'accept', match })}
        >
          {t.accept}
        </Button>
        <Button
          small
          kind="subtle"
          aria-label={t.setAsideNamed(match.provider.name)}
          onClick={() => setOpen({ what: 'aside', match })}
        >
          {t.setAside}
        </Button>
      </Row>
    ),
  };
  return (
    <Card title={t.matches}>
      <Async query={matches}>
        {({ items, setAside }) => (
          <Stack>
            {items.length === 0 ? (
              <EmptyState title={t.noMatches}>{t.noMatchesText}</EmptyState>
            ) : (
              <>
                <Paragraph look="subtle">{t.matchesText}</Paragraph>
                <Table
                  caption={t.matches}
                  rows={items}
                  rowKey={(match) => match.provider.id}
                  columns={[
                    {
                      key: 'provider',
                      header: t.provider,
                      rowHeader: true,
                      cell: ({ provider: other }) => <Link to={`/werkplek/aanbieders/${other.id}`}>{other.name}</Link>,
                    },
                    { key: 'score', header: t.scoreHeader, tight: true, cell: ({ score }) => t.score(score) },
                    {
                      key: 'reasons',
                      header: t.reasons,
                      cell: ({ reasons }) => (
                        <List>
                          {reasons.map(({ kind, shared, points }) => (
                            <li key={kind}>
                              {t.reasonKinds[kind]}: {shared} (+{points})
                            </li>
                          ))}
                        </List>
                      ),
                    },
                    ...(mayDecide ? [decide] : []),
                  ]}
                />
              </>
            )}
            {setAside.length > 0 ? (
              <details>
                <summary>{t.asideList(setAside.length)}</summary>
                <Timeline
                  items={setAside.map((one) => ({
                    key: one.provider.id,
                    when: one.at,
                    title: `${one.provider.name} (${t.score(one.score)})`,
                    by: one.by,
                    body: one.reason,
                  }))}
                />
              </details>
            ) : null}
          </Stack>
        )}
      </Async>
      <Suspense fallback={null}>
        {open?.what === 'accept' ? (
          <SuccessionDialog provider={provider} other={open.match.provider} onClose={close} />
        ) : null}
      </Suspense>
      {open?.what === 'aside' ? (
        <ReasonDialog
          title={t.setAsideTitle}
          confirm={t.setAside}
          danger={false}
          onClose={close}
          onConfirm={async (reason) => {
            const body = { otherId: open.match.provider.id, reason };
            await intent(body, (key) =>
              answer(
                client.POST('/providers/{providerId}/likely-matches/set-aside', {
                  params: { path, header: { 'Idempotency-Key': key } },
                  body,
                }),
              ),
            );
            await refresh('/providers');
            toast.done(t.setAsideDone);
          }}
        />
      ) : null}
    </Card>
  );
}
