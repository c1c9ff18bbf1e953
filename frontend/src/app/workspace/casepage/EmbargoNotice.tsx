import { useMessages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Alert } from '@/ui/Alert';
import { embargoMessages } from './embargoMessages';

/** Says that the provider sees nothing new, while that is so. */
export function EmbargoNotice({ since }: { readonly since: string | null | undefined }) {
  const t = useMessages(embargoMessages);
  return since ? (
    <Alert tone="warning" title={t.holds}>
      {t.holdsText(formatDate(since))}
    </Alert>
  ) : null;
}
