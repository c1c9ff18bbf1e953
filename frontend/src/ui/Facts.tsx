import type { ReactNode } from 'react';
import styles from './Facts.module.css';

interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** What one needs to know beside it, each on a line of its own in smaller print. */
  readonly notes?: readonly (string | false | null | undefined)[];
}

/** What one wants to know at a glance, beside each other; a fact that is not there is left out. */
export function Facts({ facts }: { readonly facts: readonly (Fact | false | null | undefined | '')[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) =>
        fact ? (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              {fact.value}
              {fact.notes?.map((note) => (note ? <small key={note}>{note}</small> : null))}
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
