import { lazy, Suspense, useState } from 'react';
import { api } from '@/api/client';
import { useHasRole } from '@/api/session';
import { managementMessages } from '@/domain/management';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { formatShortDate, today } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { PlusIcon } from '@/ui/icons';
import { Row, Stack } from '@/ui/Layout';
import { Async, EmptyState } from '@/ui/states';
import { Heading, Paragraph, PlainText } from '@/ui/Text';
import { Timeline } from '@/ui/Timeline';
import type { Contract } from './ContractDialogs';
import { contractMessages } from './messages';

const ContractDialog = lazy(() => import('./ContractDialogs').then((file) => ({ default: file.ContractDialog })));
const EndContractDialog = lazy(() => import('./ContractDialogs').then((file) => ({ default: file.EndContractDialog })));

/** The contracts of one's own authority with a provider, each with how it came to be. */
export function ContractSection({ providerId }: { readonly providerId: string }) {
  const t = useMessages(contractMessages);
  const mayChange = useHasRole('COORDINATOR', 'CONTRACT_MANAGER');
  const contracts = api.useQuery('get', '/providers/{providerId}/contracts', { params: { path: { providerId } } });
  const [open, setOpen] = useState<{ what: 'change' | 'end'; contract?: Contract }>();
  const close = () => setOpen(undefined);
  // as it is now, should somebody change it while the dialog is open
  const concerned = contracts.data?.items.find(({ id }) => id === open?.contract?.id) ?? open?.contract;
  const some = (contracts.data?.items.length ?? 0) > 0;
  const add = (
    <Button
      small={some}
      kind={some ? 'secondary' : 'primary'}
      icon={<PlusIcon size={1.125} />}
      onClick={() => setOpen({ what: 'change' })}
    >
      {t.add}
    </Button>
  );
  return (
    <Card title={t.title} aside={mayChange && some ? add : null}>
      <Async query={contracts}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.empty} action={mayChange ? add : null}>
              {t.emptyText}
            </EmptyState>
          ) : (
            <Stack>
              <Paragraph look="subtle">{t.own}</Paragraph>
              {items.map((contract) => (
                <ContractItem
                  key={contract.id}
                  contract={contract}
                  onChange={mayChange && !contract.ended ? () => setOpen({ what: 'change', contract }) : undefined}
                  onEnd={mayChange && !contract.ended ? () => setOpen({ what: 'end', contract }) : undefined}
                />
              ))}
            </Stack>
          )
        }
      </Async>
      <Suspense fallback={null}>
        {open?.what === 'change' ? (
          <ContractDialog
            providerId={providerId}
            contract={concerned}
            onDone={() => contracts.refetch()}
            onClose={close}
          />
        ) : null}
        {open?.what === 'end' && concerned ? (
          <EndContractDialog contract={concerned} onDone={() => contracts.refetch()} onClose={close} />
        ) : null}
      </Suspense>
    </Card>
  );
}

interface ContractItemProps {
  readonly contract: Contract;
  readonly onChange: (() => void) | undefined;
  readonly onEnd: (() => void) | undefined;
}

function ContractItem({ contract, onChange, onEnd }: ContractItemProps) {
  const t = useMessages(contractMessages);
  const m = useMessages(managementMessages);
  const provisions = useReferenceList('provisions');
  const laws = useReferenceList('laws');
  const fundings = useReferenceList('fundings');
  const period = (one: Pick<Contract, 'validFrom' | 'validUntil'>) =>
    t.period(formatShortDate(one.validFrom), one.validUntil ? formatShortDate(one.validUntil) : undefined);
  const name = contract.provisions.map(provisions.labelOf).join(', ');
  return (
    <Stack gap="small">
      <Row justify="between">
        <Heading level={3} look={4}>
          {name}
        </Heading>
        <ContractState contract={contract} />
      </Row>
      <DataList
        items={[
          { label: t.law, value: laws.labelOf(contract.law) },
          { label: t.funding, value: fundings.labelOf(contract.funding) },
          { label: t.runs, value: period(contract) },
          { label: t.products, value: contract.products ? <PlainText>{contract.products}</PlainText> : null },
          { label: t.note, value: contract.note ? <PlainText>{contract.note}</PlainText> : null },
          { label: t.reason, value: contract.endedReason },
        ]}
      />
      <Row>
        {onChange ? (
          <Button small kind="subtle" aria-label={t.changeNamed(name)} onClick={onChange}>
            {m.change}
          </Button>
        ) : null}
        {onEnd ? (
          <Button small kind="subtle" aria-label={t.endNamed(name)} onClick={onEnd}>
            {m.end}
          </Button>
        ) : null}
      </Row>
      {contract.changes.length > 1 ? (
        <details>
          <summary>{t.history}</summary>
          <Timeline
            items={contract.changes.map((change) => ({
              key: change.at,
              when: change.at,
              title: t.kinds[change.kind],
              by: change.by,
              body: `${change.provisions.map(provisions.labelOf).join(', ')}, ${laws.labelOf(change.law)}, ${fundings.labelOf(change.funding)}, ${period(change)}`,
            }))}
          />
        </details>
      ) : null}
    </Stack>
  );
}

function ContractState({ contract }: { readonly contract: Contract }) {
  const t = useMessages(contractMessages);
  if (contract.current) return <StatusBadge tone="positive">{t.current}</StatusBadge>;
  if (contract.ended) return <StatusBadge>{t.ended}</StatusBadge>;
  return <StatusBadge>{contract.validFrom > today() ? t.coming : t.past}</StatusBadge>;
}
