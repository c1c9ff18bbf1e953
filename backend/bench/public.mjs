import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
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

/** Pages that were made before, and questions that nobody asked before: those are worked out each time. */
export const workloads = [
  { name: 'public list, kept', lines: every(50, (n) => `/rapporten?pagina=${n + 1}`), beside: true },
  { name: 'public report page, kept', lines: every(pages, (n) => `/rapporten/bench-${n + 1}`), beside: true },
  { name: 'public report page, any of all', lines: every(published, (n) => `/rapporten/bench-${n + 1}`) },
  { name: 'public filter, new each time', lines: every(published, (n) => `/rapporten?aanbieder=proef-${n % 400}&pagina=${n}`) },
  { name: 'public search, new each time', lines: every(published, (n) => `/rapporten?zoek=veiligheid+proefwoord${n + 1}`) },
];

/** The same pages as plain files behind nginx, with the same compression asked for: none. */
export class PlainFiles {
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
