import { useMemo } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useReferenceList } from '@/domain/useReferenceList';
import type { Names } from './describeSettings';

export type SettingsVersion = components['schemas']['SettingsVersion'];

/** All versions of an authority, newest first. */
export const useVersions = (authorityId: string) =>
  api.useQuery('get', '/authorities/{authorityId}/settings', { params: { path: { authorityId } } });

/** The names that settings mention by code. */
export function useNames(authorityId: string): Names {
  const { data } = api.useQuery('get', '/municipalities');
  const { labelOf } = useReferenceList('laws', authorityId);
  return useMemo(() => {
    const names = new Map(data?.items.map((one) => [one.code, one.name]));
    return { municipality: (code) => names.get(code) ?? code, law: labelOf };
  }, [data, labelOf]);
}
