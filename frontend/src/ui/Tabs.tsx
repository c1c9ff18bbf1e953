import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { CountBadge } from './CountBadge';
import { Anchor } from './navigation';
import { classes } from '@/lib/classes';
import styles from './Tabs.module.css';
import { useCurrentInView } from './useCurrentInView';

interface TabItem {
  readonly key: string;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly items: readonly TabItem[];
  /** With `onChange` the open tab can live in the address. */
  readonly selected?: string;
  readonly onChange?: (key: string) => void;
}

/** Panels of which one is open; the arrow keys go from tab to tab. */
export function Tabs({ label, items, selected, onChange }: TabsProps) {
  return (
    <AriaTabs className={styles.tabs} selectedKey={selected} onSelectionChange={(key) => onChange?.(String(key))}>
      <TabList aria-label={label} className={styles.list}>
        {items.map((item) => (
          <Tab key={item.key} id={item.key} className={styles.tab}>
            {item.label}
            {item.count ? <CountBadge count={item.count} /> : null}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.key} id={item.key} className={styles.panel}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

interface TabLink {
  readonly label: string;
  readonly to: string;
  readonly current: boolean;
  readonly count?: number;
}

/** Looks like tabs, but each is a page with an address of its own. */
export function TabNav({ label, links }: { readonly label: string; readonly links: readonly TabLink[] }) {
  const bar = useCurrentInView<HTMLElement>(links.find((link) => link.current)?.to ?? '', links.length);
  return (
    <nav ref={bar} aria-label={label} className={styles.list} data-print="hide">
      {links.map((link) => (
        <Anchor
          key={link.to}
          to={link.to}
          aria-current={link.current ? 'page' : undefined}
          className={classes(styles.tab, link.current && styles.current)}
        >
          {link.label}
          {link.count ? <CountBadge count={link.count} /> : null}
        </Anchor>
      ))}
    </nav>
  );
}
