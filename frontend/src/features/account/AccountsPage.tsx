import { AccountList } from './AccountList';
import { useNamedPlace } from './usePlaces';

export default function AccountsPage() {
  return <AccountList {...useNamedPlace()} />;
}
