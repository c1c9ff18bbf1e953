import { useMessages } from '@/i18n/messages';
import { Button } from './Button';
import { uiMessages } from './messages';
import styles from './MoreButton.module.css';

interface MoreButtonProps {
  readonly shown: number;
  readonly hasMore: boolean;
  readonly busy?: boolean;
  readonly onMore: () => void;
}

/** Lists are paged by cursor: the rest comes under what is there already. */
export function MoreButton({ shown, hasMore, busy = false, onMore }: MoreButtonProps) {
  const t = useMessages(uiMessages);
  return (
    <div className={styles.more} data-print="hide">
      <span role="status">{t.shown(shown)}</span>
      {hasMore ? (
        <Button busy={busy} onClick={onMore}>
          {t.loadMore}
        </Button>
      ) : null}
    </div>
  );
}
