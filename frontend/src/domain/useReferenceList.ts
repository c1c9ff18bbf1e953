import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useLanguage } from '@/i18n/language';
import { today } from '@/lib/dates';

export type ListName = components['schemas']['ReferenceListName'];
type Item = components['schemas']['ReferenceItem'];

interface ReferenceChoice {
  readonly value: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly group: string | undefined;
}

/** Lists change by a decision of the authority, seldom within a working day. */
const seldom = { staleTime: 10 * 60 * 1000 };

const asUsedBy = (list: ListName, authorityId?: string | null) => ({
  params: { path: { list }, query: { includeEnded: true, ...(authorityId ? { authorityId } : {}) } },
});

/**
 * The items of a reference list as an authority uses them, in the language of the reader. `labelOf` also knows items
 * that have ended, so that an old report keeps its words; it says nothing until the list is there.
 */
export function useReferenceList(list: ListName, authorityId?: string | null) {
  const language = useLanguage();
  const { data } = api.useQuery('get', '/reference-lists/{list}', asUsedBy(list, authorityId), seldom);
  return useMemo(() => inWords(data?.items, language), [data, language]);
}

/** The same as any of several authorities uses it, for who works with all of them; `undefined` is the reader's own. */
export function useJoinedReferenceList(list: ListName, authorityIds: readonly (string | undefined)[]) {
  const language = useLanguage();
  const answers = useQueries({
    queries: authorityIds.map((id) => ({
      ...api.queryOptions('get', '/reference-lists/{list}', asUsedBy(list, id)),
      ...seldom,
    })),
  });
  const known = answers.map(({ data }) => data?.items);
  const all = known.flatMap((items) => items ?? []);
  return inWords(
    known.includes(undefined) ? undefined : [...new Map(all.map((item) => [item.code, item])).values()],
    language,
  );
}

function inWords(items: readonly Item[] | undefined, language: 'nl' | 'en') {
  const label = (item: Item) => (language === 'nl' ? item.labelNl : item.labelEn);
  const labels = new Map(items?.map((item) => [item.code, label(item)]));
  const now = today();
  const choices: ReferenceChoice[] = (items ?? [])
    .filter((item) => !item.validUntil || item.validUntil >= now)
    .map((item) => ({
      value: item.code,
      label: label(item),
      hint: (language === 'nl' ? item.hintNl : item.hintEn) ?? undefined,
      group: item.group ?? undefined,
    }));
  // No codes flash by while the words are still on their way.
  const labelOf = (code: string | null | undefined) => (code && items ? (labels.get(code) ?? code) : '');
  return { choices, labelOf };
}
