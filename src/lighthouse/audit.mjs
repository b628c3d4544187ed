// Measures six kinds of pages with Lighthouse's mobile profile and prints scores and bytes.
//
//   node audit.mjs [site folder] [runs]
//
// The site is served as a host would serve it: compressed, with a long life for what is in assets/.
// Of several runs the median counts. Exits with 1 where a score is below 98.

import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const LEAST = 98;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PAGES = {
  home: '',
  district: 'binh-phuoc/loc-ninh/',
  report: 'binh-phuoc/loc-ninh/2021-9-thang/',
  series: 'binh-phuoc/loc-ninh/chi-tieu/thu-nsnn/',
  indicator: 'chi-tieu/thu-nsnn/',
  search: 'tim-kiem/',
};
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.json': 'application/json',
};

const here = fileURLToPath(new URL('.', import.meta.url));
const site = resolve(process.argv[2] ?? join(here, '../../target/site'));
const runs = Number(process.argv[3] ?? 3);
if (!existsSync(join(site, 'index.html'))) {
  console.error(`${site} holds no site: run "mvn site" first`);
  process.exit(2);
}

function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  let file = join(site, normalize(path));
  if (existsSync(file) && statSync(file).isDirectory()) {
    file = join(file, 'index.html');
  }
  const found = existsSync(file);
  const type = TYPES[extname(found ? file : '.html')] ?? 'application/octet-stream';
  const body = readFileSync(found ? file : join(site, '404.html'));
  const packed = /^(text|image\/svg|application)/.test(type);
  response.writeHead(found ? 200 : 404, {
    'Content-Type': type,
    'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000' : 'max-age=600',
    ...(packed ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
  });
  response.end(packed ? gzipSync(body) : body);
}

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function bytes(result) {
  const kinds = {};
  for (const item of result.audits['network-requests'].details.items) {
    const kind = (item.resourceType ?? 'Other').toLowerCase();
    kinds[kind] = (kinds[kind] ?? 0) + item.transferSize;
  }
  return Object.entries(kinds).map(([kind, size]) => `${kind} ${(size / 1000).toFixed(1)} kB`).join(', ');
}

const server = createServer(answer).listen(0, '127.0.0.1');
await once(server, 'listening');
const root = `http://127.0.0.1:${server.address().port}/`;
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: [
    '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});
let low = 0;
for (const language of ['', 'en/']) {
  if (!existsSync(join(site, language, 'index.html'))) {
    continue;
  }
  for (const [kind, address] of Object.entries(PAGES)) {
    const results = [];
    for (let run = 0; run < runs; run++) {
      const { lhr } = await lighthouse(root + language + address, { port: chrome.port, onlyCategories: CATEGORIES });
      results.push(lhr);
    }
    const scores = CATEGORIES.map(c => [c, median(results.map(r => Math.round(r.categories[c].score * 100)))]);
    const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']
      .map(a => `${a} ${results[0].audits[a].displayValue}`).join(', ');
    console.log(`${language}${kind}: ${scores.map(([c, s]) => `${c} ${s}`).join(', ')}`);
    console.log(`  ${times}`);
    console.log(`  ${bytes(results[0])}`);
    for (const [category, score] of scores.filter(([, s]) => s < 100)) {
      const failed = results[0].categories[category].auditRefs
        .filter(ref => ref.weight > 0 && results[0].audits[ref.id].score !== null && results[0].audits[ref.id].score < 0.9)
        .map(ref => ref.id);
      console.log(`  ${category} ${score}: ${failed.join(', ')}`);
      low += score < LEAST ? 1 : 0;
    }
  }
}
chrome.kill();
server.close();
console.log(low === 0 ? `every score is at least ${LEAST}` : `${low} scores are below ${LEAST}`);
process.exit(low === 0 ? 0 : 1);
