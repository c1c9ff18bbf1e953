import { useState, type SyntheticEvent } from 'react';
import { useMessages } from '@/i18n/messages';
import { SearchIcon } from '@/ui/icons';
import { Anchor, useGo } from '@/ui/navigation';
import { searchMessages } from './messages';
import styles from './SearchBox.module.css';
import { searchFor, useSearchedWords } from './searched';

/** The search box in the header of the workspace; a narrow screen has room for the way to the search page only. */
export function SearchBox() {
  const t = useMessages(searchMessages);
  return (
    <div className={styles.header} data-print="hide">
      <Anchor to="/werkplek/zoeken" className={styles.way} aria-label={t.label}>
        <SearchIcon />
      </Anchor>
      <SearchForm />
    </div>
  );
}

/** The same on the search page itself, where the header has no room for it. */
export function PageSearchBox() {
  return (
    <div className={styles.page} data-print="hide">
      <SearchForm />
    </div>
  );
}

function SearchForm() {
  const searched = useSearchedWords();
  // What was searched elsewhere on the page takes the place of what stands in the box.
  return <Box key={searched} start={searched} />;
}

function Box({ start }: { readonly start: string }) {
  const t = useMessages(searchMessages);
  const go = useGo();
  const [words, setWords] = useState(start);
  const search = (event: SyntheticEvent) => {
    event.preventDefault();
    searchFor(words.trim());
    go('/werkplek/zoeken');
  };
  return (
    <form role="search" aria-label={t.label} className={styles.box} onSubmit={search}>
      <input
        type="search"
        className={styles.words}
        aria-label={t.label}
        placeholder={t.placeholder}
        value={words}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className={styles.button} aria-label={t.button}>
        <SearchIcon />
      </button>
    </form>
  );
}
