import { use, useEffect, useRef, type ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
import { uiMessages } from './messages';
import { Link, NavigationContext } from './navigation';
import styles from './PageHeader.module.css';
import { Heading } from './Text';

interface Crumb {
  readonly label: string;
  readonly to?: string;
}

/** The way from the start to this page; the last one is the page itself. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useMessages(uiMessages);
  return (
    <nav aria-label={t.breadcrumb} className={styles.breadcrumb} data-print="hide">
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : <span aria-current="page">{crumb.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface PageHeaderProps {
  readonly title: string;
  /** A badge beside the title or a line under it. */
  readonly badge?: ReactNode;
  readonly intro?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  readonly actions?: ReactNode;
}

/** The one h1 of a page; names the window, and takes the focus when somebody arrives from another page. */
export function PageHeader({ title, badge, intro, crumbs, actions }: PageHeaderProps) {
  const { hasMoved } = use(NavigationContext);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} – Waarborg`;
  }, [title]);

  useEffect(() => {
    // On the first page the browser's own reading order is right; later ones appear without the browser noticing.
    if (hasMoved()) heading.current?.focus({ preventScroll: true });
  }, [hasMoved]);

  return (
    <header className={styles.header}>
      {crumbs ? <Breadcrumb crumbs={crumbs} /> : null}
      <div className={styles.row}>
        <div className={styles.title}>
          <Heading level={1} ref={heading} tabIndex={-1}>
            {title}
          </Heading>
          {badge}
        </div>
        {actions ? (
          <div className={styles.actions} data-print="hide">
            {actions}
          </div>
        ) : null}
      </div>
      {intro ? <div className={styles.intro}>{intro}</div> : null}
    </header>
  );
}
