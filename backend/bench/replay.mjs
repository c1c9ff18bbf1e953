import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const start = /^\S+ \S+ \S+ \[(\d+)\] (\w+)@\w+ LOG:\s+(?:execute [^:]+|statement): (.*)$/s;
const detail = /^\S+ \S+ \S+ \[\d+\] \w+@\w+ DETAIL:\s+(?:Parameters|parameters): (.*)$/s;

/** The newest log file of the embedded server. */
export function logFile(folder) {
  const logs = join(folder, 'postgresql', 'log');
  return join(logs, readdirSync(logs).sort().at(-1));
}

/**
 * The statements that the application executed since an offset in the log, as one pgbench script.
 *
 * What the request made itself (identifiers whose time lies after `since`, the idempotency key) becomes new in every
 * run, so that inserts can be repeated; everything else is sent as it was, as parameters of a prepared statement.
 */
export function script(file, offset, since, keys) {
  const text = readFileSync(file).subarray(offset).toString('utf8');
  const entries = text.split(/\n(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/);
  const statements = [];
  for (const entry of entries) {
    const begun = start.exec(entry);
    if (begun && begun[2] === 'waarborg_app') statements.push({ sql: begun[3].trim(), values: [] });
    const told = detail.exec(entry);
    if (told && statements.length) statements.at(-1).values = values(told[1]);
  }
  if (!statements.length) throw new Error('The log holds no statement of the application');
  const fresh = new Map();
  const variables = {};
  const lines = statements
    .filter(({ sql }) => !/^(set|show|discard)\b/i.test(sql))
    .map(({ sql, values: given }, number) => {
      const named = sql.replace(/\s+/g, ' ').replace(/;$/, '').replace(/\$(\d+)/g, (whole, index) => {
        const value = given[index - 1];
        if (value === undefined || value === null) return 'null';
        const made = madeByRequest(value, since, keys);
        if (made) {
          if (!fresh.has(value)) fresh.set(value, `n${fresh.size}`);
          return `:${fresh.get(value)}`;
        }
        const name = `s${number}_${index}`;
        variables[name] = value;
        return `:${name}`;
      });
      return `${named};`;
    });
  const made = [...fresh].map(([, name]) => `gen_random_uuid() as ${name}`);
  const head = made.length ? [`select ${made.join(', ')} \\gset`] : [];
  return { text: [...head, ...lines].join('\n') + '\n', variables, statements: lines.length };
}

function madeByRequest(value, since, keys) {
  if (keys.includes(value)) return true;
  return uuid.test(value) && parseInt(value.replaceAll('-', '').slice(0, 12), 16) >= since;
}

/** `$1 = 'a', $2 = NULL` as the log writes it. */
function values(list) {
  const found = [];
  const one = /\$(\d+) = (?:NULL|'((?:[^']|'')*)')/gs;
  for (let match = one.exec(list); match; match = one.exec(list)) {
    found[match[1] - 1] = match[2] === undefined ? null : match[2].replaceAll("''", "'");
  }
  return found;
}
