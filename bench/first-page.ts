import { request } from 'node:http';
import { type Figure, median, round, timed } from './lib/figure.ts';
import { startSession } from '#domain/identity/session.ts';
import { aSeller } from './lib/seller.ts';
import { web } from './lib/web.ts';

interface Answer {
  /** As they travel: compressed. */
  bytes: number;
  text: string;
}

/** What a browser fetches to show the first page after the log-in, as it travels, and how long the page itself takes. */
export async function firstPage(): Promise<Figure[]> {
  const { url } = await web();
  const { tenantId, administrator } = (await aSeller()).company;
  const cookie = `session=${await startSession(administrator.personId, tenantId, { at: new Date() })}`;
  const plain = await ask(`${url}/`, { cookie, 'accept-encoding': 'identity' });
  const page = await ask(`${url}/`, { cookie, 'accept-encoding': 'br, gzip' });
  const seen = new Set<string>();
  const sums = { js: 0, css: 0, font: 0 };
  const take = async (path: string): Promise<void> => {
    const kind = /\.js$/.test(path) ? 'js' : /\.css$/.test(path) ? 'css' : /\.woff2$/.test(path) ? 'font' : undefined;
    if (kind === undefined || seen.has(path)) return;
    seen.add(path);
    sums[kind] += (await ask(url + path, { 'accept-encoding': 'br, gzip' })).bytes;
  };
  // what the head preloads and links: fonts named only in the style sheet wait for a letter that needs them
  for (const [, path = ''] of plain.text.matchAll(/(?:href|src)="(\/[^"?]+\.(?:js|css|woff2))"/g)) await take(path);
  const times = await timed(30, () => ask(`${url}/`, { cookie, 'accept-encoding': 'br, gzip' }));
  const kilobytes = (metric: string, bytes: number): Figure => ({
    subject: 'first-page',
    metric,
    value: round(bytes / 1_000),
    unit: 'kB',
  });
  return [
    kilobytes('HTML', page.bytes),
    kilobytes('JavaScript', sums.js),
    kilobytes('CSS', sums.css),
    kilobytes('fonts', sums.font),
    kilobytes('all', page.bytes + sums.js + sums.css + sums.font),
    { subject: 'first-page', metric: 'HTML, time', value: round(median(times)), unit: 'ms' },
  ];
}

const ask = (url: string, headers: Record<string, string>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        if (response.statusCode !== 200) reject(new Error(`GET ${url}: HTTP ${response.statusCode}`));
        else resolve({ bytes: body.byteLength, text: body.toString('utf8') });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
