import { useHasRole } from '@/api/session';
import { useJoinedReferenceList } from '@/domain/useReferenceList';
import type { Provider } from './fields';

const own = [undefined];

/** The provisions of a location: staff know those of their own authority, a provider those of each it works with. */
export function useProvisions({ authorities }: Pick<Provider, 'authorities'>) {
  const ofProvider = useHasRole('PROVIDER_USER', 'PROVIDER_ADMINISTRATOR');
  return useJoinedReferenceList('provisions', ofProvider ? authorities.map(({ id }) => id) : own);
}
