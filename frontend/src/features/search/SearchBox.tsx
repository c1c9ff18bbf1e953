import { useState, type SyntheticEvent } from 'react';
import { useMessages } from '@/i18n/messages';
import { SearchIcon } from '@/ui/icons';
import { useGo } from '@/ui/navigation';
import { searchMessages } from './messages';
import styles from './SearchBox.module.css';
import { searchFor, useSearchedWords } from './searched';

/** The search box in the header of the workspace. */
export function SearchBox() {
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
    <form role="search" aria-label={t.label} className={styles.box} onSubmit={search} data-print="hide">
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
