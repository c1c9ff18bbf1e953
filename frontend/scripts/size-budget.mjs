// Fails the build when what a visitor must load before the first screen grows past its budget (gzip, kB).
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budgets = {
  'index.html': { js: 85, css: 22 },
  'portaal/index.html': { js: 185, css: 24 },
  'werkplek/index.html': { js: 185, css: 24 },
};

const gzipped = (file) => gzipSync(readFileSync(`dist${file}`)).length / 1024;
let failed = false;

for (const [page, budget] of Object.entries(budgets)) {
  const html = readFileSync(`dist/${page}`, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1]);
  for (const [kind, limit] of Object.entries(budget)) {
    const size = files.filter((file) => file.endsWith(`.${kind}`)).reduce((sum, file) => sum + gzipped(file), 0);
    const over = size > limit;
    failed ||= over;
    console.log(`${page} ${kind}: ${size.toFixed(1)} of ${limit} kB${over ? '  OVER BUDGET' : ''}`);
  }
}

process.exitCode = failed ? 1 : 0;
