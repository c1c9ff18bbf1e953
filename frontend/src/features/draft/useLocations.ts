import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';

export type Location = components['schemas']['Location'];

/** The locations of the provider that the report is of: one's own, or, for staff, of the provider on whose behalf. */
export function useLocations(providerId: string, byStaff: boolean): readonly Location[] | undefined {
  const own = api.useQuery('get', '/own-provider', {}, { enabled: !byStaff });
  const other = api.useQuery(
    'get',
    '/providers/{providerId}',
    { params: { path: { providerId } } },
    { enabled: byStaff },
  );
  return (byStaff ? other : own).data?.locations;
}
