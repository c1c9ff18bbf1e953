import Markdown from 'react-markdown';
import { Link } from './navigation';
import styles from './MarkdownText.module.css';

/** Text with simple marks (bold, lists, links); HTML in it is shown as text and never run. Pictures are left out. */
export default function MarkdownText({ children }: { readonly children: string }) {
  return (
    <div className={styles.text}>
      <Markdown
        disallowedElements={['img', 'h1', 'h2']}
        unwrapDisallowed
        components={{
          a: ({ href, children: label }) => <Link to={href ?? ''}>{label}</Link>,
        }}
      >
        {children}
      </Markdown>
    </div>
  );
}
