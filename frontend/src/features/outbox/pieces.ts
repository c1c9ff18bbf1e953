interface Piece {
  readonly text: string;
  /** Where it leads: within Waarborg as a path, elsewhere as a whole address. */
  readonly link?: string;
}

const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;

/** Cuts a plain text into words and links. */
export function pieces(body: string, origin: string = window.location.origin): readonly Piece[] {
  const found: Piece[] = [];
  let done = 0;
  for (const match of body.matchAll(address)) {
    if (match.index > done) found.push({ text: body.slice(done, match.index) });
    const text = match[0];
    found.push({ text, link: text.startsWith(`${origin}/`) ? text.slice(origin.length) : text });
    done = match.index + text.length;
  }
  if (done < body.length) found.push({ text: body.slice(done) });
  return found;
}
