import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import { CountBadge } from '@/ui/CountBadge';
import { ShieldIcon } from '@/ui/icons';
import { uiMessages } from '@/ui/messages';
import { Anchor } from '@/ui/navigation';
import { ToastRegion } from '@/ui/Toast';
import { useCurrentInView } from '@/ui/useCurrentInView';
import { appMessages } from '../messages';
import { useLocationPath } from './location';
import styles from './Shell.module.css';

export interface NavigationItem {
  readonly label: string;
  readonly to: string;
  /** How many wait there; nothing is shown for none. */
  readonly count?: number | undefined;
  /** Current only at exactly this address, for the start of an entry. */
  readonly exact?: boolean;
}

interface ShellProps {
  readonly brand: string;
  /** Under the brand: the authority or provider that one works for. */
  readonly organisation?: string | undefined;
  readonly home: string;
  readonly items: readonly NavigationItem[];
  /** In the header, before the account menu. */
  readonly search?: ReactNode;
  /** At the right of the header: the account menu. */
  readonly account?: ReactNode;
  readonly banner?: ReactNode;
  /** The page brings its own width, such as the opening of the public site. */
  readonly fullWidth?: boolean;
  readonly children: ReactNode;
}

/** What stands around every page: skip link, header with navigation, main, footer, live region. */
export function Shell({ brand, organisation, home, items, search, account, banner, fullWidth, children }: ShellProps) {
  const t = useMessages(uiMessages);
  const texts = useMessages(appMessages);
  // Beside a search box, or when there is much to choose from, the navigation has a bar of its own.
  const barred = Boolean(search) || items.length > 3;
  const navigation = items.length > 0 ? <MainNavigation items={items} /> : null;
  return (
    <div className={styles.shell}>
      <a href="#inhoud" className="utrecht-skip-link utrecht-skip-link--visible-on-focus">
        {t.skipToContent}
      </a>
      <header className={styles.header}>
        <div className={classes(styles.headerRow, barred && styles.one)}>
          <Anchor to={home} className={styles.brand}>
            <span className={styles.mark}>
              <ShieldIcon size={1.5} />
            </span>
            <span>
              <span className={styles.name}>{brand}</span>
              {organisation ? <span className={styles.organisation}>{organisation}</span> : null}
            </span>
          </Anchor>
          {barred ? null : navigation}
          {search}
          {account ? <div className={styles.account}>{account}</div> : null}
        </div>
        {barred ? <div className={styles.bar}>{navigation}</div> : null}
      </header>
      {banner}
      <main id="inhoud" tabIndex={-1} className={classes(styles.main, !fullWidth && styles.contained)}>
        {children}
      </main>
      <footer className={styles.footer}>
        <div className={styles.footerRow}>
          <span>{organisation ?? texts.product}</span>
          <Anchor to="/toegankelijkheid">{texts.accessibility}</Anchor>
          <Anchor to="/privacy">{texts.privacy}</Anchor>
        </div>
      </footer>
      <ToastRegion />
    </div>
  );
}

function MainNavigation({ items }: { readonly items: readonly NavigationItem[] }) {
  const texts = useMessages(appMessages);
  const path = useLocationPath();
  const isCurrent = (item: NavigationItem) => path === item.to || (!item.exact && path.startsWith(`${item.to}/`));
  const bar = useCurrentInView<HTMLElement>(path, items.length);
  return (
    <nav ref={bar} aria-label={texts.mainNavigation} className={styles.navigation}>
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <Anchor
              to={item.to}
              aria-current={isCurrent(item) ? 'page' : undefined}
              className={classes(styles.item, isCurrent(item) && styles.current)}
            >
              {item.label}
              {item.count ? <CountBadge count={item.count} /> : null}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
