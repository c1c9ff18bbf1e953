import { AccountDetail } from './AccountDetail';
import { useNamedPlace } from './usePlaces';

export default function AccountDetailPage() {
  const { place, title } = useNamedPlace();
  return <AccountDetail place={place} title={title} />;
}
