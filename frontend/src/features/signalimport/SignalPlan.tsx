import { workspacePath } from '@/domain/casePaths';
import { sheetImportMessages } from '@/domain/sheetimport/messages';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Table, type Column } from '@/ui/Table';
import { signalImportMessages } from './messages';
import type { SignalImportAccount } from './queries';

type SignalOutcome = SignalImportAccount['signals'][number];

/** Which signals importing a sheet opens. */
export function SignalPlan({ account: { signals } }: { readonly account: SignalImportAccount }) {
  const t = useMessages(signalImportMessages);
  const common = useMessages(sheetImportMessages);
  const closed = signals.filter((one) => one.closed).length;
  const unknown = signals.filter((one) => one.inRegister === false).length;
  return (
    <Stack>
      <Alert tone="positive" live title={common.good}>
        {t.goodText} {t.counts(signals.length, signals.length - closed, closed)}
      </Alert>
      {unknown > 0 ? (
        <Alert tone="warning" title={t.unknown(unknown)}>
          {t.unknownText}
        </Alert>
      ) : null}
      <SignalTable signals={signals} />
    </Stack>
  );
}

/** The signals of a sheet; once they were brought in with their numbers. */
export function SignalTable({ signals }: { readonly signals: readonly SignalOutcome[] }) {
  const t = useMessages(signalImportMessages);
  const common = useMessages(sheetImportMessages);
  const numbers: readonly Column<SignalOutcome>[] = [
    {
      key: 'number',
      header: t.number,
      tight: true,
      cell: ({ id, number }) => (id ? <Link to={workspacePath('SIGNAL', id)}>{number}</Link> : null),
    },
  ];
  return (
    <Card flush title={t.plan}>
      <Table
        caption={t.plan}
        rows={signals}
        rowKey={({ row }) => String(row)}
        columns={[
          { key: 'row', header: common.row, tight: true, cell: ({ row }) => row },
          { key: 'reference', header: t.reference, rowHeader: true, cell: ({ reference }) => reference },
          ...(signals.some(({ id }) => id) ? numbers : []),
          { key: 'received', header: t.received, tight: true, cell: ({ receivedOn }) => formatDate(receivedOn) },
          { key: 'provider', header: t.provider, cell: (signal) => <ProviderName signal={signal} /> },
          {
            key: 'state',
            header: t.state,
            cell: ({ closed }) => (
              <StatusBadge tone={closed ? 'neutral' : 'info'}>{closed ? t.states.closed : t.states.open}</StatusBadge>
            ),
          },
        ]}
      />
    </Card>
  );
}

function ProviderName({ signal: { providerName, inRegister } }: { readonly signal: SignalOutcome }) {
  const t = useMessages(signalImportMessages);
  if (!providerName) return t.noProvider;
  return inRegister ? providerName : `${providerName} (${t.notInRegister})`;
}
