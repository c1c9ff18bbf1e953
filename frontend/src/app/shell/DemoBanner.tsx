import { api } from '@/api/client';
import { useMessages } from '@/i18n/messages';
import { appMessages } from '../messages';
import styles from './DemoBanner.module.css';

/** Says on every page of a trial environment that nothing in it is real. */
export function DemoBanner() {
  const t = useMessages(appMessages);
  const { data } = api.useQuery('get', '/system', undefined, { staleTime: Infinity });
  if (!data?.demo) return null;
  return (
    <aside className={styles.banner} aria-label={t.demo} data-print="hide">
      {t.demo}
    </aside>
  );
}
