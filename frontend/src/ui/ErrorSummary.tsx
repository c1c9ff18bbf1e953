import { useEffect, useRef, type MouseEvent } from 'react';
import { useMessages } from '@/i18n/messages';
import styles from './ErrorSummary.module.css';
import { fieldId } from './FormField';
import { uiMessages } from './messages';

export interface FieldError {
  /** The name of the field in the form; empty for what concerns the form as a whole. */
  readonly name: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[];
  /** Rises with every attempt to send; each time the summary takes the focus. */
  readonly attempt: number;
}

/** In the order in which one meets the fields on the page; what concerns the whole form comes last. */
function inOrder(errors: readonly FieldError[]): readonly FieldError[] {
  const place = (error: FieldError) => document.getElementById(fieldId(error.name));
  return [...errors].sort((one, other) => {
    const [a, b] = [place(one), place(other)];
    if (!a || !b) return Number(!a) - Number(!b);
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** What the form calls the field; nothing where it cannot be found. */
function labelOf(name: string): string | undefined {
  const id = fieldId(name);
  const label = document.querySelector(`#${CSS.escape(id)} > legend, label[for="${CSS.escape(id)}"]`);
  return label?.firstChild?.textContent ?? undefined;
}

/** Each with the words of its line: what says the same of several fields tells which one it means. */
function inWords(errors: readonly FieldError[]): readonly (FieldError & { readonly words: string })[] {
  return errors.map((error) => {
    const alone = errors.every((other) => other.name === error.name || other.message !== error.message);
    const label = alone || !error.name ? undefined : labelOf(error.name);
    return { ...error, words: label ? `${label.replace(/([^?])$/, '$1:')} ${error.message}` : error.message };
  });
}

function goTo(event: MouseEvent, name: string) {
  const field = document.getElementById(fieldId(name));
  if (!field) return;
  event.preventDefault();
  const input =
    field instanceof HTMLFieldSetElement ? field.querySelector<HTMLElement>('input, select, textarea') : field;
  (input ?? field).focus();
  field.scrollIntoView({ block: 'center' });
}

/** All that has to be mended, at the top of the form, each with a way to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const t = useMessages(uiMessages);
  const box = useRef<HTMLDivElement>(null);
  const present = errors.length > 0;

  useEffect(() => {
    if (attempt > 0 && present) {
      box.current?.focus();
      box.current?.scrollIntoView({ block: 'start' });
    }
  }, [attempt, present]);

  if (!present) return null;
  return (
    <div ref={box} className={styles.summary} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" className={styles.title}>
        {t.errorSummary(errors.length)}
      </h2>
      <ul className={styles.list}>
        {inWords(inOrder(errors)).map((error) => (
          <li key={`${error.name} ${error.message}`}>
            {error.name ? (
              <a className="utrecht-link" href={`#${fieldId(error.name)}`} onClick={(event) => goTo(event, error.name)}>
                {error.words}
              </a>
            ) : (
              error.words
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
