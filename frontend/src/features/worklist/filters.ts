import { z } from 'zod';
import type { components, paths } from '@/api/schema.gen';
import type { Texts } from '@/i18n/messages';
import { words } from '@/domain/words';

export type WorkItem = components['schemas']['WorkItem'];
type ReportStatus = components['schemas']['ReportStatus'];
type SignalStatus = components['schemas']['SignalStatus'];
type InspectionStatus = components['schemas']['InspectionStatus'];
type WorkQuery = NonNullable<paths['/work-items']['get']['parameters']['query']>;

const codes = (list: Texts) => Object.keys(list);
export const allStatuses = codes(words.nl.reportStatus) as ReportStatus[];
const signalStatuses = codes(words.nl.signalStatus) as SignalStatus[];
const inspectionStatuses = codes(words.nl.inspectionStatus) as InspectionStatus[];
export const priorities = ['RED', 'ORANGE', 'GREEN'] as const;
const knownStatuses: readonly string[] = [...allStatuses, ...signalStatuses, ...inspectionStatuses];

/** Statuses after which nothing more happens unless somebody reopens the report. */
const endedStatuses: readonly ReportStatus[] = [
  'CLOSED',
  'TRANSFERRED',
  'REJECTED',
  'CLOSED_AT_RECEIPT',
  'FOR_INFORMATION',
  'WITHDRAWN',
];

/** The statuses of a kind of case, in words, as far as they fit the view: under way, ended, or all. */
export function statusesOf(kind: Filters['kind'], view: 'OPEN' | 'ENDED' | 'ALL', texts: StatusTexts) {
  const fits = (ended: boolean) => view === 'ALL' || ended === (view === 'ENDED');
  switch (kind) {
    case 'SIGNAL':
      return signalStatuses
        .filter((status) => fits(status === 'CLOSED'))
        .map((value) => ({ value, label: texts.signalStatus[value] }));
    case 'INSPECTION':
      return inspectionStatuses
        .filter((status) => fits(status === 'CLOSED' || status === 'CANCELLED'))
        .map((value) => ({ value, label: texts.inspectionStatus[value] }));
    default:
      return allStatuses
        .filter((status) => fits(endedStatuses.includes(status)))
        .map((value) => ({ value, label: texts.reportStatus[value] }));
  }
}

type StatusTexts = Pick<(typeof words)['nl'], 'signalStatus' | 'inspectionStatus' | 'reportStatus'>;

/** One value in an address may stand there without the brackets of a list. */
const listOf = (known: (value: string) => boolean) =>
  z
    .union([z.array(z.string()), z.string().transform((value) => [value])])
    .transform((values) => values.filter(known))
    .catch([]);

/** The filters as the address has them; anything else in it becomes the default. */
export const filterSchema = z.object({
  view: z.enum(['OPEN', 'ENDED', 'ALL']).optional().catch(undefined),
  assignee: z.string().max(36).optional().catch(undefined),
  kind: z.enum(['REPORT', 'SIGNAL', 'INSPECTION']).optional().catch(undefined),
  priority: listOf((value) => (priorities as readonly string[]).includes(value)),
  theme: listOf((value) => value.length <= 60),
  status: listOf((value) => knownStatuses.includes(value)),
  municipality: listOf((value) => value.length <= 10),
  providerId: z.uuid().optional().catch(undefined),
  term: z.enum(['OVERDUE', 'TODAY', 'THIS_WEEK']).optional().catch(undefined),
  action: z.enum(['TEAM', 'PROVIDER']).optional().catch(undefined),
  search: z.coerce.string().max(100).optional().catch(undefined),
  sort: z.enum(['DUE', 'NEWEST', 'OLDEST', 'PROVIDER', 'NUMBER']).optional().catch(undefined),
});

export type Filters = z.infer<typeof filterSchema>;

/** What the server is asked; empty filters are left out. */
export function toQuery(filters: Filters): WorkQuery {
  const present = Object.entries(filters).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : Boolean(value),
  );
  return Object.fromEntries(present);
}

/** As `toQuery`, for a download by address. */
export function toExportAddress(filters: Filters): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(toQuery(filters))) {
    if (key === 'sort' || key === 'action' || key === 'providerId') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one));
  }
  const text = search.toString();
  return `/work-items/export${text ? `?${text}` : ''}`;
}

/** How many filters narrow the list; the sort order does not. */
export const countOf = (filters: Filters): number =>
  Object.keys(toQuery(filters)).filter((key) => key !== 'sort' && key !== 'view').length;
