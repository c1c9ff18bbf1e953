import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
import { Stack } from './Layout';
import { uiMessages } from './messages';
import styles from './PageContents.module.css';

interface Part {
  /** Its place in the address. */
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** The parts of a long page under each other, with on top of them what there is and the way to each. */
export function PageContents({ parts }: { readonly parts: readonly Part[] }) {
  const t = useMessages(uiMessages);
  return (
    <Stack>
      <nav aria-label={t.onThisPage} className={styles.contents} data-print="hide">
        <span aria-hidden="true">{t.onThisPage}</span>
        <ul>
          {parts.map(({ id, label }) => (
            <li key={id}>
              <a className="utrecht-link utrecht-link--html-a" href={`#${id}`}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, content }) => (
        <div key={id} id={id}>
          {content}
        </div>
      ))}
    </Stack>
  );
}
