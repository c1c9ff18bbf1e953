import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/;
/** What a key can look like that has an identifier in it; texts and JSON are longer or have other signs. */
const key = /^[\w<>@.:/-]{1,150}$/;
const start = /^\S+ \S+ \S+ \[(\d+)\] (\w+)@\w+ LOG:\s+(?:execute [^:]+|statement): (.*)$/s;
const detail = /^\S+ \S+ \S+ \[\d+\] \w+@\w+ DETAIL:\s+(?:Parameters|parameters): (.*)$/s;

/** The newest log file of the embedded server. */
export function logFile(folder) {
  const logs = join(folder, 'postgresql', 'log');
  return join(logs, readdirSync(logs).sort().at(-1));
}

/**
 * The statements that the application executed between two offsets in the log, as one pgbench script.
 *
 * What the request made itself becomes new in every run, so that inserts can be repeated: identifiers whose time lies after
 * `since`, keys with such an identifier in them, and what is named in `once`. Everything else is sent as it was, as
 * parameters of a prepared statement whose names begin with `prefix`.
 */
export function script(file, [from, to], since, once, prefix) {
  const statements = executed(readFileSync(file).subarray(from, to).toString('utf8'));
  const fresh = new Fresh(since, once);
  const variables = {};
  const lines = statements.map(({ sql, values: given }, number) => {
    const named = sql.replace(/\s+/g, ' ').replace(/;$/, '').replace(/\$(\d+)/g, (whole, index) => {
      const value = given[index - 1];
      if (value === undefined || value === null) return 'null';
      // pgbench knows no empty variable
      if (value === '') return `''`;
      const made = fresh.name(value);
      if (made) return `:${made}`;
      const name = `${prefix}${number}_${index}`;
      variables[name] = value;
      return `:${name}`;
    });
    return `${named};`;
  });
  return { text: [...fresh.head(), ...lines].join('\n') + '\n', variables, statements: lines.length, alone: alone(statements) };
}

/** Whether no transaction began inside another: that would be of something else that the server did meanwhile. */
function alone(statements) {
  let open = false;
  return statements.every(({ sql }) => {
    const begins = /^begin\b/i.test(sql);
    if (begins && open) return false;
    open = begins || (open && !/^(commit|rollback)\b/i.test(sql));
    return true;
  });
}

function executed(text) {
  const statements = [];
  for (const entry of text.split(/\n(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/)) {
    const begun = start.exec(entry);
    if (begun && begun[2] === 'waarborg_app') statements.push({ sql: begun[3].trim(), values: [] });
    const told = detail.exec(entry);
    if (told && statements.length) statements.at(-1).values = values(told[1]);
  }
  if (!statements.length) throw new Error('The log holds no statement of the application');
  // what is set for one transaction is a part of it
  return statements.filter(({ sql }) => !/^(set(?! local)|show|discard)\b/i.test(sql));
}

/** Gives a variable to each value that must be new in every run. */
class Fresh {
  #identifiers = new Map();
  #keys = new Map();

  constructor(since, once) {
    Object.assign(this, { since, once });
  }

  name(value) {
    if (this.once.includes(value)) return this.#identifier(value);
    const made = key.test(value) && uuid.exec(value)?.[0];
    if (!made || parseInt(made.replaceAll('-', '').slice(0, 12), 16) < this.since) return undefined;
    return made === value ? this.#identifier(value) : this.#key(value, made);
  }

  head() {
    const identifiers = [...this.#identifiers.values()].map((name) => `gen_random_uuid() as ${name}`);
    const keys = [...this.#keys.values()].map(({ name, before, identifier, after }) => {
      return `'${before}' || :${identifier} || '${after}' as ${name}`;
    });
    return [identifiers, keys].filter((all) => all.length).map((all) => `select ${all.join(', ')} \\gset`);
  }

  #identifier(value) {
    if (!this.#identifiers.has(value)) this.#identifiers.set(value, `n${this.#identifiers.size}`);
    return this.#identifiers.get(value);
  }

  #key(value, made) {
    if (!this.#keys.has(value)) {
      const [before, after] = value.split(made);
      this.#keys.set(value, { name: `k${this.#keys.size}`, before, identifier: this.#identifier(made), after });
    }
    return this.#keys.get(value).name;
  }
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
