import { setLanguage, useLanguage } from '@/i18n/language';
import { useMessages } from '@/i18n/messages';
import { appMessages } from '../messages';
import styles from './LanguageButton.module.css';

/** Changes to the other language, for who is not signed in. */
export function LanguageButton() {
  const t = useMessages(appMessages);
  const other = useLanguage() === 'nl' ? 'en' : 'nl';
  return (
    <button type="button" lang={other} className={styles.button} onClick={() => setLanguage(other)}>
      {t.otherLanguage}
    </button>
  );
}
