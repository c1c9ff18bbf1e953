import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const published = 10_000;
const pages = 200;

/** Ten thousand published reports, with pages as long as real ones. */
export const seed = `
  insert into published.report (id, slug, number, state, version, published_at, changed_at, authority_name, title, summary,
      document_kind, year, publisher_code, publisher_name, provider_key, provider_name, location_key, location_name, municipality_key, municipality_name, municipality_code,
      provision_key, provision_name, kind_key, kind_name, result_key, result_name, visited_on, final_on, body, document, pdf,
      search_text)
  select gen_random_uuid(), 'bench-' || n, 'BENCH-' || n, 'PUBLISHED', 1, now() - n * interval '1 hour',
      now() - n * interval '1 hour', 'Toezicht Proef', 'Periodiek kwaliteitsonderzoek bij Zorgaanbieder Proef ' || n % 400,
      'De begeleiding is op orde, de medicatieveiligheid kan beter. De aanbieder maakt een verbeterplan.',
      'QUALITY_INSPECTION', extract(year from date '2026-11-01' - n % 1800)::integer, 'GM0106', 'Gemeente ' || n % 7, 'proef-' || n % 400, 'Zorgaanbieder Proef ' || n % 400, 'huis-' || n % 900, 'Huis ' || n % 900,
      'gemeente-' || n % 7, 'Gemeente ' || n % 7, 'GM0106', 'zorg-' || n % 6, 'Zorg ' || n % 6, 'soort-' || n % 4,
      'Soort ' || n % 4, (array['goed', 'voldoende', 'onvoldoende'])[1 + n % 3],
      (array['Goed', 'Voldoende', 'Onvoldoende'])[1 + n % 3], date '2026-11-01' - n % 1800, date '2026-11-01' - n % 1800,
      '<h1>Rapport ' || n || '</h1>' || repeat('<p>Bewoners praten mee over regels en weten wie zij kunnen aanspreken.</p>', 120),
      '{}', decode(repeat('00', 60000), 'hex'),
      'medicatie veiligheid ' || (array['trap', 'nacht', 'woningschade', 'dossier', 'keuken'])[1 + n % 5] || ' proefwoord' || n
    from generate_series(1, ${published}) n`;

const every = (count, make) => Array.from({ length: count }, (_, place) => `GET ${make(place)}`);

const lists = every(50, (n) => `/rapporten?pagina=${n + 1}`);
const reports = every(published, (n) => `/rapporten/bench-${n + 1}`);
const filters = every(12 * published, (n) => `/rapporten?aanbieder=proef-${n % 400}&pagina=${1 + Math.floor(n / 400)}`);
const words = ['veiligheid', 'medicatie', 'veiligheid+medicatie', 'medicatie+veiligheid'];
const searches = every(16 * published, (n) => {
  const both = [words[n % 4], `proefwoord${1 + Math.floor(n / 16)}`];
  return `/rapporten?zoek=${(n % 8 < 4 ? both : both.reverse()).join('+')}${n % 16 < 8 ? '' : '&taal=en'}`;
});
const third = (lines, which) => lines.slice((which * lines.length) / 3, ((which + 1) * lines.length) / 3);
const inTurn = (...kinds) => kinds.at(-1).flatMap((_, n) => kinds.map((lines) => lines[n % lines.length]));

/** Pages that were made before, and questions that nobody asked before, also not while it warmed up. */
export const workloads = [
  { name: 'list, kept', lines: lists, beside: true },
  { name: 'report page, kept', lines: reports.slice(0, pages), beside: true },
  { name: 'report page, any of all', lines: reports },
  { name: 'filter, new each time', lines: third(filters, 0), warm: third(filters, 2) },
  { name: 'search, new each time', lines: third(searches, 0), warm: third(searches, 2) },
  {
    name: 'all of these in turn',
    lines: inTurn(reports, lists, third(filters, 1), third(searches, 1)),
    warm: inTurn(reports, lists, third(filters, 2), third(searches, 2)),
  },
];

/**
 * What everybody may ask, of a process of its own as docker-compose.yml has it and then of the one that serves everything,
 * beside a plain web server with the same pages.
 *
 * @param product that has the reports, and has answered all else before
 * @param send (lines, seconds, origin) => what came of it
 */
export async function measurePublic({ product, send, seconds, folder, say }) {
  const own = product.publicSide();
  await own.start();
  try {
    say('The public side warms up …');
    for (const work of [...workloads, ...workloads]) send(work.warm ?? work.lines, Math.max(5, seconds / 2), own.origin);
    const rows = [];
    for (const work of workloads) {
      say(`${work.name} …`);
      const row = { name: work.name, own: driven(work, own, send, seconds) };
      if (work.beside) row.nginx = await besides(work, own, send, seconds, folder);
      row.together = driven(work, product, send, seconds);
      rows.push(row);
      say(`  ${told(row.own)}; in one process ${told(row.together)}${row.nginx ? `; nginx ${row.nginx.toFixed(0)}/s` : ''}`);
    }
    return { rows, memory: own.memory() };
  } finally {
    await own.stop();
  }
}

const told = (row) =>
  `${row.perSecond.toFixed(0)}/s, ${row.failed} failed, p50 ${row.p50} p95 ${row.p95} p99 ${row.p99} ms, ` +
  `cpu ${row.serverCpu.toFixed(3)} + ${row.databaseCpu.toFixed(3)} ms`;

function driven(work, server, send, seconds) {
  send(work.warm ?? work.lines, Math.max(5, seconds / 2), server.origin);
  const before = server.processorTime();
  const result = send(work.lines, seconds, server.origin);
  const after = server.processorTime();
  // an answer that failed is a fast one
  if (result.failed > result.requests / 1000) throw new Error(`${work.name}: ${result.failed} requests failed`);
  return {
    ...result,
    perSecond: result.requests / result.seconds,
    serverCpu: ((after.server - before.server) * 1000) / result.requests,
    databaseCpu: ((after.database - before.database) * 1000) / result.requests,
  };
}

async function besides(work, own, send, seconds, folder) {
  const files = new PlainFiles({ folder: mkdtempSync(join(folder, 'nginx-')), port: own.port + 1, origin: own.origin });
  await files.start(work.lines);
  const result = send(files.lines(work.lines), seconds, files.origin);
  await files.stop();
  if (result.failed > 0) throw new Error(`nginx: ${result.failed} requests failed`);
  return result.requests / result.seconds;
}

export function publicTable({ rows, memory }) {
  const whole = (value) => Math.round(value).toLocaleString('en');
  return [
    `What is public, with ${whole(published)} published reports, unpacked: from a process of its own, as \`make public\` and`,
    `\`docker-compose.yml\` run it (${memory} MiB once all this was asked), after the same requests for a while. The last`,
    'columns: from the one process that serves everything and did all of the above before.',
    '',
    '| Request | req/s | p50 ms | p95 ms | p99 ms | CPU ms server | CPU ms database | nginx req/s | of nginx | one process req/s | p95 ms | CPU ms |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows.map(({ name, own, nginx, together }) =>
      [
        '',
        name,
        whole(own.perSecond),
        own.p50.toFixed(1),
        own.p95.toFixed(1),
        own.p99.toFixed(1),
        own.serverCpu.toFixed(3),
        own.databaseCpu.toFixed(2),
        nginx ? whole(nginx) : '',
        nginx ? `${Math.round((100 * own.perSecond) / nginx)} %` : '',
        whole(together.perSecond),
        together.p95.toFixed(1),
        together.serverCpu.toFixed(3),
        '',
      ].join(' | ').trim(),
    ),
  ];
}

/** The same pages as plain files behind nginx, with the same compression asked for: none. */
class PlainFiles {
  constructor({ folder, port, origin }) {
    Object.assign(this, { folder, port, source: origin, origin: `http://127.0.0.1:${port}` });
  }

  async start(lines) {
    for (const line of lines) {
      const address = line.slice('GET '.length);
      const file = join(this.folder, 'files', this.path(address));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(await (await fetch(this.source + address)).arrayBuffer()));
    }
    const settings = join(this.folder, 'nginx.conf');
    writeFileSync(
      settings,
      `daemon off; user ${userInfo().username}; worker_processes 2; pid ${this.folder}/nginx.pid; error_log /dev/null;
       events { worker_connections 512; }
       http { access_log off; sendfile on; open_file_cache max=1000; default_type text/html; keepalive_requests 1000000;
         server { listen 127.0.0.1:${this.port}; root ${this.folder}/files; add_header Cache-Control "public, max-age=30"; } }`,
    );
    this.process = spawn('nginx', ['-c', settings], { stdio: 'ignore' });
    await pause(1000);
    // a refusal is a small answer, and would be measured as a fast one
    const plain = await fetch(this.origin + this.path(lines[0].slice('GET '.length)));
    if (!plain.ok) throw new Error(`nginx answered ${plain.status}`);
  }

  lines(lines) {
    return lines.map((line) => `GET ${this.path(line.slice('GET '.length))}`);
  }

  path(address) {
    return `/${address.replace(/\W+/g, '_')}.html`;
  }

  async stop() {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await ended;
  }
}
