import { createHash } from 'node:crypto';
import { basename, relative } from 'node:path';

/**
 * The sheets whose names the server writes into the pages that it makes itself (templates/public of the backend): these
 * keep their names from build to build.
 */
const alsoOnTheServer = ['Shell', 'LanguageButton'];

/** Names the classes of a CSS module. */
export function styleName(root: string): (name: string, file: string) => string {
  return (name, file) => {
    const sheet = basename(file.split('?')[0] ?? file, '.module.css');
    if (alsoOnTheServer.includes(sheet)) return `${sheet}_${name}`;
    const hash = createHash('sha256').update(relative(root, file)).digest('hex').slice(0, 5);
    return `${sheet}_${name}_${hash}`;
  };
}
