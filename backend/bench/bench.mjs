import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { scoresToSave } from './inspections.mjs';
import { Product } from './product.mjs';
import { measurePublic, publicTable, seed as seedPublished } from './public.mjs';
import { logFile, script } from './replay.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [app, screens, table] = process.argv.slice(2).map((path) => resolve(path));
const sizes = (process.env.REPORTS ?? '1000 100000').split(/\s+/).map(Number);
const seconds = Number(process.env.SECONDS_EACH ?? 20);
const clients = Number(process.env.CLIENTS ?? 16);
const threads = 2;
const starts = 5;
const drafts = Number(process.env.DRAFTS ?? 3000);
// a server runs for weeks: what is measured is what it does once its compilers take less than this share of its time
const quiet = 0.03;
const rounds = Number(process.env.WARM_ROUNDS ?? 12);
const attempts = 5;

const packages = { pgbench: 'postgresql-contrib', psql: 'postgresql-client', wrk: 'wrk', nginx: 'nginx-light' };
for (const [tool, from] of Object.entries(packages)) {
  if (spawnSync(tool, ['--version']).error) {
    console.error(`make bench needs ${tool}: apt-get install ${from}`);
    process.exit(1);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'waarborg-bench-'));
const product = new Product({
  run: join(here, '..', 'bin', 'run.sh'),
  app,
  screens,
  folder: join(folder, 'data'),
  port: Number(process.env.PORT ?? 8480),
});

async function measure() {
  say('First start, with demo data …');
  await product.start();
  const people = await peopleOf(await product.demoLoaded());
  psql("alter system set logging_collector = on; alter system set log_line_prefix = '%m [%p] %u@%d '; alter system set log_parameter_max_length = -1;");
  await product.stop();

  say('Starts …');
  const startTimes = [];
  for (let count = 0; count < starts; count++) {
    startTimes.push(await product.start());
    if (count < starts - 1) await product.stop();
  }
  const idle = product.memory();
  const [draft] = await prepareDrafts(people, 1);
  await sent(submission(draft), await tokenOf(people.filer));
  const rows = [];
  const compilers = [];
  const pages = {};
  let most = 0;
  for (const size of sizes) {
    seed(people.authority, size);
    const works = await workloads(people, size);
    compilers.push(await warmUp(works));
    for (const work of works) {
      say(`${size} reports: ${work.name} …`);
      const row = { size, name: work.name, expected: work.expected, ...(await drive(work)) };
      most = Math.max(most, product.memory());
      if (work.replay) row.database = await replayed(work, people);
      rows.push(row);
      say(told(row));
      (pages[work.name] ??= []).push(row);
    }
  }
  const everybody = await publicSide();
  most = Math.max(most, product.memory());
  return asText({ startTimes, idle, most, compilers, rows, pages, everybody });
}

/**
 * All requests in turn, again and again until the compilers have next to nothing left to do: what is measured then is the
 * server, and none of them is measured warmer than another.
 *
 * @returns the share of its processor time that the compilers took in the last round
 */
async function warmUp(works) {
  let share = 1;
  for (let round = 1; round <= rounds && share > quiet; round++) {
    const before = { all: product.processorTime().server, compilers: product.compilerTime() };
    for (const work of works.filter((one) => !one.expected)) await warm(work);
    share = (product.compilerTime() - before.compilers) / (product.processorTime().server - before.all);
    say(`Warming up, round ${round}: compilers take ${percent(share)} …`);
  }
  return share;
}

async function warm(work) {
  withholdMail();
  const token = await tokenOf(work.who);
  const lines = work.once ? await work.once(Math.ceil(drafts / 2), true) : work.lines;
  requireDone(work, wrk(lines, token, 5, { once: work.once }));
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

async function publicSide() {
  say('Publishing 10,000 reports …');
  psql(seedPublished);
  await pause(3000);
  return measurePublic({ product, send: (lines, time, origin) => wrk(lines, '', time, { origin }), seconds, folder, say });
}

/** What was measured so far stands on the screen, also when the rest breaks off. */
function told(row) {
  const beside = row.database?.perSecond;
  return (
    `  ${row.perSecond.toFixed(1)}/s, ${row.failed} failed, p50 ${row.p50.toFixed(1)} p95 ${row.p95.toFixed(1)} p99 ${row.p99.toFixed(1)} ms, ` +
    `cpu ${row.serverCpu.toFixed(2)} + ${row.databaseCpu.toFixed(2)} ms${beside ? `, beside it ${beside.toFixed(1)}/s` : ''}, ${product.memory()} MiB`
  );
}

async function peopleOf(system) {
  const password = system.demoPassword;
  const find = async (role) => {
    for (const account of system.demoAccounts.filter((one) => one.roles.includes(role))) {
      const session = await product.signIn(account.email, password);
      const home = session.account.memberships.find((one) => one.id === session.account.activeMembershipId);
      if (role !== 'SUPERVISOR' || home.name.includes('Drenthe')) return { ...account, password, home };
    }
    throw new Error(`No demo account with role ${role}`);
  };
  const supervisor = await find('SUPERVISOR');
  const filer = await find('PROVIDER_USER');
  return { supervisor, filer, authority: supervisor.home.authorityId, today: system.today };
}

/** Signing in costs a deliberate amount of processor time; right after a start it can take more than one try. */
async function tokenOf(person) {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await product.signIn(person.email, person.password)).token;
    } catch (error) {
      if (attempt === 5) throw error;
      await pause(2000 * attempt);
    }
  }
}

/** Lists, pages and submitting, beside an empty endpoint; each with the lines that wrk sends in turn. */
async function workloads(people, size) {
  const submissions = async (count, elsewhere) => (await prepareDrafts(people, count, elsewhere)).map(submission);
  const scores = async (count) => scoresToSave(product, await tokenOf(people.supervisor), people, count);
  // whole reports, filed through the product; the copies around them, and those of pgbench, are only many
  const ids = psql(
    `select c.id from case_file c where c.authority_id = '${people.authority}' and c.number ~ '^[A-Z]+-[0-9]{4}-[0-9]+$' ` +
      `and c.kind = 'REPORT' order by c.open desc, c.number limit 1000`,
  ).split('\n');
  const providers = psql(
    `select p.id from provider p join provider_authority a on a.provider_id = p.id ` +
      `where a.authority_id = '${people.authority}' and p.name like 'Zorgaanbieder Proef %' order by p.id limit 1000`,
  ).split('\n');
  const finals = psql(
    `select i.inspection_id from inspection_report i join case_file c on c.id = i.inspection_id ` +
      `where c.authority_id = '${people.authority}' and i.final_at is not null`,
  ).split('\n');
  return [
    { name: 'empty endpoint', who: people.supervisor, lines: ['GET /api/v1/nothing'], expected: 404 },
    { name: 'work list', who: people.supervisor, lines: ['GET /api/v1/work-items?limit=25'], replay: true },
    { name: 'report page', who: people.supervisor, lines: ids.map((id) => `GET /api/v1/reports/${id}`), replay: true },
    { name: 'search', who: people.supervisor, lines: searches(size), replay: true },
    { name: 'provider timeline', who: people.supervisor, lines: providers.map((id) => `GET /api/v1/providers/${id}/timeline`), replay: true },
    { name: 'provider risk profile', who: people.supervisor, lines: providers.map((id) => `GET /api/v1/providers/${id}/risk-profile`), replay: true },
    { name: 'report PDF', who: people.supervisor, lines: finals.map((id) => `GET /api/v1/inspections/${id}/report/document`) },
    // what adds to the register comes last: what is read is as large as the table says
    { name: 'submit', who: people.filer, once: submissions, replay: true },
    // a first score can be saved only once, so pgbench cannot repeat it
    { name: 'save a score', who: people.supervisor, once: scores },
  ].map((work) => ({ ...work, size }));
}

const submission = ({ id, etag }) =>
  `POST /api/v1/report-drafts/${id}/submission Idempotency-Key=${crypto.randomUUID()} If-Match=${etag} ` +
  JSON.stringify({ truthful: true, notADuplicate: true });

/** As people search: a rare word, a common one, two together, a provider, a number. */
function searches(size) {
  const words = ['woningschade', 'trap', 'medicatiefout begeleidingplan', 'Zorgaanbieder Proef', `BENCH-${size - 1}`];
  return words.map((one) => `POST /api/v1/searches ${JSON.stringify({ words: one })}`);
}

/** @param elsewhere for another team than the one whose lists are measured, in words that nobody searches for */
async function prepareDrafts(people, count, elsewhere = false) {
  const token = await tokenOf(people.filer);
  const drafts = [];
  const worker = async () => {
    while (drafts.length < count) {
      const { id, etag } = await product.call('POST', '/report-drafts', {
        token,
        headers: { 'Idempotency-Key': crypto.randomUUID() },
        body: { content: { ...content(people.today), ...(elsewhere && another) } },
      });
      drafts.push({ id, etag });
    }
  };
  await Promise.all(Array.from({ length: clients }, worker));
  return drafts.slice(0, count);
}

const another = { municipalityCode: 'GM0014', whatHappened: 'Er gebeurde iets dat nog moet worden uitgezocht. '.repeat(20) };

function content(day) {
  return {
    kind: 'CALAMITY',
    placeKind: 'CLIENT_HOME',
    municipalityCode: 'GM0106',
    law: 'WMO',
    provision: 'SUPPORTED_LIVING_AT_HOME',
    funding: 'IN_KIND',
    occurredOn: day,
    occurredAtTime: '00:05',
    discoveredOn: day,
    nature: 'INJURY',
    whatHappened: 'De cliënt viel van de trap en brak een heup. '.repeat(20),
    harmSeverity: 'SERIOUS',
    harmDescription: 'Gebroken heup.',
    immediateActions: 'De ambulance gebeld.',
    otherClientsSafe: 'Niemand anders liep gevaar.',
    aftercare: 'Gesprek met de familie.',
    persons: [
      { role: 'CLIENT', name: 'Proef Persoon 3', birthDate: '1980-05-01', gender: 'MALE' },
      { role: 'STAFF', function: 'Begeleider' },
    ],
    contactPerson: { name: 'Proef Contact', email: 'contact@voorbeeld.example' },
    boardChair: { name: 'Proef Bestuurder', email: 'bestuur@voorbeeld.example' },
  };
}

/** Measures, after some seconds of the same; what can be sent only once at most for as long as there is some. */
async function drive(work) {
  withholdMail();
  const lines = work.once ? await work.once(drafts) : work.lines;
  const token = await tokenOf(work.who);
  if (!work.once) wrk(lines, token, 2);
  const begun = product.processorTime();
  const result = wrk(lines, token, seconds, { once: work.once });
  const after = product.processorTime();
  requireDone(work, result);
  return {
    ...result,
    perSecond: result.requests / result.seconds,
    serverCpu: ((after.server - begun.server) * 1000) / result.requests,
    databaseCpu: ((after.database - begun.database) * 1000) / result.requests,
  };
}

/** What took longer than a request may is told in the table; where most fail nothing was measured. */
function requireDone(work, result) {
  if (!work.expected && result.failed > result.requests / 2) {
    throw new Error(`${work.name}: ${result.failed} requests failed`);
  }
}

function wrk(lines, token, duration, { origin = product.origin, once = false } = {}) {
  const requests = join(folder, 'requests');
  writeFileSync(requests, lines.join('\n') + '\n');
  const output = execFileSync(
    'wrk',
    [`-t${threads}`, `-c${clients}`, `-d${duration}s`, '--timeout', '30s', '-s', join(here, 'requests.lua'), origin],
    {
      env: { ...process.env, REQUESTS: requests, TOKEN: token, THREADS: String(threads), ONCE: String(Boolean(once)) },
      encoding: 'utf8',
    },
  );
  return JSON.parse(/RESULT (.*)/.exec(output)[1]);
}

async function send(line, token) {
  const body = /\{.*\}$/.exec(line)?.[0];
  const [method, path, ...headers] = line.slice(0, body ? -body.length : undefined).trim().split(' ');
  const answer = await fetch(product.origin + path, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body && { 'Content-Type': 'application/json' }),
      ...Object.fromEntries(headers.map((header) => header.split(/=(.*)/s).slice(0, 2))),
    },
    body,
  });
  return { ok: answer.ok, text: await answer.text() };
}

/** Sends what must succeed, and answers what came back. */
async function sent(line, token) {
  const answer = await send(line, token);
  if (!answer.ok) throw new Error(`Not carried out: ${line}: ${answer.text}`);
  return JSON.parse(answer.text);
}

/** Thousands of submissions make more mail than a minute delivers; it is no part of what is measured or recorded next. */
function withholdMail() {
  psql("update outbox_message set state = 'WITHHELD', next_attempt_at = null where state = 'WAITING'");
}

/** What pgbench does with the statements of such requests. */
async function replayed(work, people) {
  withholdMail();
  const token = await tokenOf(work.who);
  const choices = work.once ? [await work.once(attempts)] : work.lines.slice(0, 8).map((line) => Array(attempts).fill(line));
  psql("alter role waarborg_app set log_statement = 'all'; select pg_terminate_backend(pid) from pg_stat_activity where usename = 'waarborg_app'");
  await pause(1500);
  const scripts = [];
  for (const lines of choices) scripts.push(await recordedAlone(lines, token, Boolean(work.once), `r${scripts.length}_`));
  psql("alter role waarborg_app reset log_statement; select pg_terminate_backend(pid) from pg_stat_activity where usename = 'waarborg_app'");
  const files = scripts.flatMap(({ text }, number) => {
    const path = join(folder, `replay-${number}.sql`);
    writeFileSync(path, text);
    return ['-f', path];
  });
  const values = scripts.flatMap(({ variables }) =>
    Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]),
  );
  const before = product.processorTime();
  const output = execFileSync(
    'pgbench',
    ['-n', '-M', 'prepared', ...files, '-c', String(clients), '-j', String(threads), '-T', String(seconds), ...values],
    { env: { ...process.env, ...product.database() }, encoding: 'utf8' },
  );
  const after = product.processorTime();
  const perSecond = Number(/tps = ([\d.]+)/.exec(output)[1]);
  const done = Number(/actually processed: (\d+)/.exec(output)[1]);
  const statements = Math.round(scripts.reduce((sum, one) => sum + one.statements, 0) / scripts.length);
  return { perSecond, statements, cpu: ((after.database - before.database) * 1000) / done };
}

/** The statements of the first of some requests during which the server did nothing else. */
async function recordedAlone(lines, token, once, prefix) {
  for (const line of lines) {
    const found = await recorded(line, token, once, prefix);
    if (found.alone) return found;
  }
  throw new Error(`The server never did only this: ${lines[0]}`);
}

/** The statements of one request, from the database's log. */
async function recorded(line, token, once, prefix) {
  const file = logFile(product.folder);
  // what the server does in the background is no part of the request
  for (let last = -1; last !== statSync(file).size; await pause(700)) last = statSync(file).size;
  const offset = statSync(file).size;
  const since = Date.now();
  const answer = await sent(line, token);
  // the log is written a moment later
  await pause(100);
  const made = [...line.matchAll(/Idempotency-Key=(\S+)/g)].map((match) => match[1]);
  // the number that a report was given; a page that is read has its number already
  if (once) made.push(answer.number);
  return script(file, [offset, statSync(file).size], since, made, prefix);
}

function seed(authority, total) {
  const there = Number(psql(`select count(*) from case_file where authority_id = '${authority}' and kind = 'REPORT'`));
  if (there >= total) return;
  say(`Filling up to ${total} reports …`);
  const first = there + 1;
  execFileSync(
    'psql',
    ['-q', '-v', `authority=${authority}`, '-v', `first=${first}`, '-v', `total=${total}`, '-f', join(here, 'seed.sql')],
    { env: { ...process.env, ...product.database() }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

function psql(sql) {
  const statements = sql.split(/;\s*/).filter(Boolean);
  let answer = '';
  for (const statement of statements) {
    answer = execFileSync('psql', ['-qAtX', '-v', 'ON_ERROR_STOP=1', '-c', statement], {
      env: { ...process.env, ...product.database() },
      encoding: 'utf8',
    });
  }
  return answer.trim();
}

function asText({ startTimes, idle, most, compilers, rows, pages, everybody }) {
  const sorted = [...startTimes].sort((one, other) => one - other);
  const whole = (value) => Math.round(value).toLocaleString('en');
  const lines = [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0].model.trim()}), ` +
      `${Math.round(totalmem() / 2 ** 30)} GiB, ${clients} clients, ${seconds} s each, the server warm ` +
      `(just before, the compilers took ${compilers.map(percent).join(' and ')} of its processor time); server, database and load on the same machine.`,
    '',
    `Start to first 200, database included: ${whole(sorted[Math.floor(sorted.length / 2)])} ms ` +
      `(median of ${starts}; ${sorted.map(whole).join(', ')}). Memory: ${idle} MiB idle, ${most} MiB under load.`,
    '',
    '| Reports | Request | req/s | failed | p50 ms | p95 ms | p99 ms | CPU ms server | CPU ms database | pgbench req/s | statements | of pgbench |',
    '|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows.map((row) =>
      [
        '',
        whole(row.size),
        row.name,
        whole(row.perSecond),
        row.expected ? '' : String(row.failed),
        row.p50.toFixed(1),
        row.p95.toFixed(1),
        row.p99.toFixed(1),
        row.serverCpu.toFixed(2),
        row.databaseCpu.toFixed(2),
        row.database ? whole(row.database.perSecond) : '',
        row.database ? row.database.statements : '',
        row.database ? `${Math.round((100 * row.perSecond) / row.database.perSecond)} %` : '',
        '',
      ].join(' | ').trim(),
    ),
    '',
    ...Object.entries(pages)
      .filter(([, measured]) => measured.length > 1)
      .map(
        ([name, measured]) =>
          `- ${name}: ${whole(measured.at(-1).size)} reports take ` +
          `${(measured[0].perSecond / measured.at(-1).perSecond).toFixed(2)}× the time of ${whole(measured[0].size)}`,
      ),
    '',
    ...publicTable(everybody),
  ];
  return lines.join('\n');
}

function intoDocument(document, report) {
  return document.replace(/(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/, `$1\n${report}\n\n$2`);
}

function say(text) {
  console.log(text);
}

try {
  const report = await measure();
  console.log(`\n${report}`);
  if (table) writeFileSync(table, intoDocument(readFileSync(table, 'utf8'), report));
} finally {
  if (product.process?.exitCode === null) await product.stop();
  rmSync(folder, { recursive: true, force: true });
}
