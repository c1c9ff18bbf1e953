import { api } from '@/api/client';
import { useReferenceList, type ListName } from '@/domain/useReferenceList';
import { useDraftForm, useDraftSurroundings } from './fields';
import { useLocations } from './useLocations';

/** The municipality where it happened, and the authority that therefore or by choice receives the report, as far as answered. */
export function useReceiver() {
  const { providerId, byStaff } = useDraftSurroundings();
  const locations = useLocations(providerId, byStaff);
  const municipalities = api.useQuery('get', '/municipalities').data?.items;
  const [placeKind, locationId, code, other, authorityId] = useDraftForm().watch([
    'placeKind',
    'locationId',
    'municipalityCode',
    'otherAuthority',
    'authorityId',
  ]);
  const place =
    placeKind === 'LOCATION' ? locations?.find((location) => location.id === locationId)?.municipalityCode : code;
  const municipality = municipalities?.find((item) => item.code === place);
  return { municipality, authorityId: (other ? authorityId : undefined) || municipality?.authorityId };
}

/** A list with what the receiving authority added to it; staff record for their own authority. */
export function useReceiverList(list: ListName) {
  const { byStaff } = useDraftSurroundings();
  const { authorityId } = useReceiver();
  return useReferenceList(list, byStaff ? undefined : authorityId);
}
