import { api } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Link } from '@/ui/navigation';
import { accountMessages } from './messages';

/** Without a mail server the invitation stands on the mail page: says so, since nobody will get it otherwise. */
export function MailHint() {
  const t = useMessages(accountMessages);
  const { data } = api.useQuery('get', '/system', undefined, { staleTime: Infinity });
  if (data?.mailServer !== false) return null;
  return (
    <Alert>
      {t.caught}{' '}
      <Link to="/post" target="_blank">
        {t.toPost}
      </Link>
    </Alert>
  );
}
