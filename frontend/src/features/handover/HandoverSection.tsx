import { lazy, Suspense, useState } from 'react';
import { api } from '@/api/client';
import { SignalStatusBadge } from '@/domain/badges';
import { workspacePath } from '@/domain/casePaths';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { PlusIcon } from '@/ui/icons';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Async, EmptyState } from '@/ui/states';
import { Table } from '@/ui/Table';
import { Paragraph } from '@/ui/Text';
import { handoverMessages } from './messages';

const BeginDialog = lazy(async () => ({ default: (await import('./BeginDialog')).BeginDialog }));

interface HandoverSectionProps {
  readonly caseId: string;
  readonly authorityId: string;
  /** The reader reads the content of the case, so can begin a signal out of it. */
  readonly mayBegin: boolean;
}

/** Out of which case this one came, and which signals came out of it. */
export function HandoverSection({ caseId, authorityId, mayBegin }: HandoverSectionProps) {
  const t = useMessages(handoverMessages);
  const themes = useReferenceList('signal-themes', authorityId);
  const [beginning, setBeginning] = useState(false);
  const links = api.useQuery('get', '/cases/{caseId}/handovers', { params: { path: { caseId } } });
  return (
    <Async query={links}>
      {({ cameOutOf, signals }) => (
        <Stack>
          {cameOutOf ? (
            <Paragraph>
              {t.cameOutOf} <Link to={workspacePath(cameOutOf.kind, cameOutOf.id)}>{cameOutOf.number}</Link>
            </Paragraph>
          ) : null}
          <Card
            flush
            title={t.title}
            aside={
              mayBegin ? (
                <Button small icon={<PlusIcon />} onClick={() => setBeginning(true)}>
                  {t.begin}
                </Button>
              ) : null
            }
          >
            {signals.length === 0 ? (
              <EmptyState title={t.none}>{mayBegin ? t.noneText : null}</EmptyState>
            ) : (
              <Table
                caption={t.title}
                rows={signals}
                rowKey={(one) => one.id}
                columns={[
                  {
                    key: 'number',
                    header: t.number,
                    rowHeader: true,
                    tight: true,
                    cell: (one) => <Link to={workspacePath('SIGNAL', one.id)}>{one.number}</Link>,
                  },
                  { key: 'theme', header: t.theme, cell: (one) => themes.labelOf(one.theme) },
                  {
                    key: 'status',
                    header: t.status,
                    cell: (one) => <SignalStatusBadge status={one.status} />,
                  },
                  { key: 'received', header: t.received, tight: true, cell: (one) => formatShortDate(one.receivedOn) },
                ]}
              />
            )}
          </Card>
          {beginning ? (
            <Suspense fallback={null}>
              <BeginDialog caseId={caseId} authorityId={authorityId} onClose={() => setBeginning(false)} />
            </Suspense>
          ) : null}
        </Stack>
      )}
    </Async>
  );
}
