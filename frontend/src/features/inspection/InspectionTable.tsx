import type { components } from '@/api/schema.gen';
import { InspectionStatusBadge } from '@/domain/badges';
import { useWords } from '@/domain/words';
import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Link } from '@/ui/navigation';
import { Table, type Column } from '@/ui/Table';
import { inspectionMessages } from './messages';

type InspectionSummary = components['schemas']['InspectionSummary'];

interface InspectionTableProps {
  readonly inspections: readonly InspectionSummary[];
  /** The address below which each has its page. */
  readonly base: string;
}

/** Inspections with where they stand. */
export function InspectionTable({ inspections, base }: InspectionTableProps) {
  const t = useMessages(inspectionMessages);
  const words = useWords();
  const columns: readonly Column<InspectionSummary>[] = [
    {
      key: 'number',
      header: t.number,
      rowHeader: true,
      tight: true,
      cell: (one) => <Link to={`${base}/${one.id}`}>{one.number}</Link>,
    },
    {
      key: 'what',
      header: t.what,
      cell: (one) => `${words.inspectionKind[one.kind]}, ${words.inspectionAspect[one.aspect].toLowerCase()}`,
    },
    { key: 'place', header: t.place, cell: (one) => one.locationName ?? one.municipalityName ?? '' },
    {
      key: 'period',
      header: t.period,
      cell: (one) => t.periodOf(formatDate(one.plannedFrom), formatDate(one.plannedUntil)),
    },
    { key: 'status', header: t.status, cell: (one) => <InspectionStatusBadge status={one.status} /> },
  ];
  return <Table caption={t.listCaption} columns={columns} rows={inspections} rowKey={(one) => one.id} />;
}
