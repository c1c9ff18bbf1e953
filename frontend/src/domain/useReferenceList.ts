import { useMemo } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useLanguage } from '@/i18n/language';
import { today } from '@/lib/dates';

export type ListName = components['schemas']['ReferenceListName'];

interface ReferenceChoice {
  readonly value: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly group: string | undefined;
}

/** Lists change by a decision of the authority, seldom within a working day. */
const seldom = { staleTime: 10 * 60 * 1000 };

/**
 * The items of a reference list as an authority uses them, in the language of the reader. `labelOf` also knows items
 * that have ended, so that an old report keeps its words; it says nothing until the list is there.
 */
export function useReferenceList(list: ListName, authorityId?: string | null) {
  const language = useLanguage();
  const query = authorityId ? { authorityId, includeEnded: true } : { includeEnded: true };
  const { data } = api.useQuery('get', '/reference-lists/{list}', { params: { path: { list }, query } }, seldom);
  return useMemo(() => {
    const items = data?.items ?? [];
    const label = (item: (typeof items)[number]) => (language === 'nl' ? item.labelNl : item.labelEn);
    const labels = new Map(items.map((item) => [item.code, label(item)]));
    const now = today();
    const choices: ReferenceChoice[] = items
      .filter((item) => !item.validUntil || item.validUntil >= now)
      .map((item) => ({
        value: item.code,
        label: label(item),
        hint: (language === 'nl' ? item.hintNl : item.hintEn) ?? undefined,
        group: item.group ?? undefined,
      }));
    // No codes flash by while the words are still on their way.
    const labelOf = (code: string | null | undefined) => (code && data ? (labels.get(code) ?? code) : '');
    return { choices, labelOf };
  }, [data, language]);
}
