import type { Contact } from './fields';

/** A contact as lines; a dash where there is none. */
export function ContactLines({ contact }: { readonly contact: Contact | null | undefined }) {
  const lines = [contact?.name, contact?.function, contact?.email, contact?.phone].filter(Boolean);
  if (lines.length === 0) return '–';
  return lines.map((line) => <div key={line}>{line}</div>);
}
