import { useMessages } from '@/i18n/messages';
import { Paragraph } from '@/ui/Text';
import { Table } from '@/ui/Table';
import { differences, type Names, type Settings } from './describeSettings';
import { protocolMessages } from './messages';

interface DifferenceTableProps {
  readonly before: Settings;
  readonly after: Settings;
  readonly names: Names;
}

/** What a version changes, beside what is in force. */
export function DifferenceTable({ before, after, names }: DifferenceTableProps) {
  const t = useMessages(protocolMessages);
  const changes = differences(before, after, names);
  if (changes.length === 0) return <Paragraph>{t.noDifference}</Paragraph>;
  return (
    <Table
      caption={`${t.difference}. ${t.differenceText}`}
      rows={changes}
      rowKey={(row) => row.key}
      columns={[
        { key: 'label', header: t.part, rowHeader: true, cell: (row) => `${row.part}: ${row.label}` },
        { key: 'before', header: t.now, cell: (row) => row.before ?? <em>{t.nothing}</em> },
        { key: 'after', header: t.then, cell: (row) => <strong>{row.after ?? t.nothing}</strong> },
      ]}
    />
  );
}
