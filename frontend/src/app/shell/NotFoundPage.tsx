import { useMessages } from '@/i18n/messages';
import { ButtonLink } from '@/ui/Button';
import { PageHeader } from '@/ui/PageHeader';
import { appMessages } from '../messages';

/** The same for what is not there and for what one may not see. */
export function NotFoundPage({ home }: { readonly home: string }) {
  const t = useMessages(appMessages);
  return (
    <>
      <PageHeader title={t.notFoundTitle} intro={t.notFoundText} />
      <div>
        <ButtonLink to={home}>{t.toStart}</ButtonLink>
      </div>
    </>
  );
}
