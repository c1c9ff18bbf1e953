import { InviteAccount } from './InviteAccount';
import { useNamedPlace } from './usePlaces';

export default function InvitePage() {
  const { place, title } = useNamedPlace();
  return <InviteAccount place={place} title={title} />;
}
