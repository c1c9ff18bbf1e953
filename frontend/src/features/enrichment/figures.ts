import type { components } from '@/api/schema.gen';
import { textsOf } from '@/i18n/messages';
import { enrichmentMessages } from './messages';

export type Entry = components['schemas']['ChecklistEntry'];

/** What the system knows about a question, in a sentence. */
export function figureText({ filledFrom, figure }: Entry): string | undefined {
  const t = textsOf(enrichmentMessages);
  if (!filledFrom || !figure) return undefined;
  const count = figure.count ?? 0;
  const open = figure.open ?? 0;
  switch (filledFrom) {
    case 'EARLIER_SIGNALS':
      return t.signals(count, open);
    case 'REPORTS':
      return t.reports(count, open);
    case 'MEASURES':
      return t.measures(count, open);
    case 'CONTRACTS':
      return t.contracts(count, open);
    case 'LOCATIONS':
      return t.locations(count, figure.capacity ?? undefined);
    case 'PERSONAL_BUDGET':
      return figure.known ? t.budget(figure.count ?? undefined) : t.noBudget;
    case 'KVK':
      return figure.text ? t.kvk(figure.text) : t.noKvk;
  }
}

/** The list behind a figure. */
export function listBehind({ filledFrom }: Entry, providerId: string): string {
  if (filledFrom === 'EARLIER_SIGNALS') return `/werkplek?kind=SIGNAL&providerId=${providerId}`;
  if (filledFrom === 'REPORTS' || filledFrom === 'MEASURES') return `/werkplek?kind=REPORT&providerId=${providerId}`;
  return `/werkplek/aanbieders/${providerId}${filledFrom === 'CONTRACTS' ? '?tab=contracts' : ''}`;
}
