import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { planPath } from '@/domain/casePaths';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Link } from '@/ui/navigation';
import { Async } from '@/ui/states';
import { Table, type Column } from '@/ui/Table';
import { inspectionMessages } from './messages';

type RequestedInspection = components['schemas']['RequestedInspection'];

/** What was decided to inspect and nobody planned yet; nothing while there is nothing. */
export function RequestedInspections() {
  const t = useMessages(inspectionMessages);
  const words = useWords();
  const requests = api.useQuery('get', '/inspection-requests');
  const columns: readonly Column<RequestedInspection>[] = [
    {
      key: 'signal',
      header: t.requestedSignal,
      rowHeader: true,
      tight: true,
      cell: (one) => <Link to={`/werkplek/signalen/${one.signalId}`}>{one.signalNumber}</Link>,
    },
    { key: 'provider', header: t.provider, cell: (one) => one.providerName ?? t.requestedUnknown },
    { key: 'aspect', header: t.aspect, cell: (one) => words.inspectionAspect[one.aspect] },
    { key: 'toWhom', header: t.requestedToWhom, cell: (one) => one.toWhom ?? '' },
    { key: 'dueOn', header: t.requestedDueOn, cell: (one) => formatDate(one.dueOn) },
    {
      key: 'plan',
      header: t.requestedPlan,
      cell: ({ providerId, signalId, aspect }) =>
        providerId ? <ButtonLink to={planPath(providerId, signalId, aspect)}>{t.requestedPlan}</ButtonLink> : null,
    },
  ];
  return (
    <Async query={requests}>
      {({ items }) =>
        items.length === 0 ? null : (
          <Card title={t.requested} intro={t.requestedText} flush>
            <Table caption={t.requested} columns={columns} rows={items} rowKey={(one) => one.id} />
          </Card>
        )
      }
    </Async>
  );
}
