import { Hono } from 'hono';
import { createHash } from 'node:crypto';
import type { SandboxEnv } from '../core/env.ts';
import type { Sandbox } from '../core/sandbox.ts';
import { withFaults } from '../core/with-faults.ts';

/** Around which the invented rates move, in lei for the multiplier. */
const MIDDLES: [currency: string, middle: number, multiplier: number][] = [
  ['AUD', 2.86, 1],
  ['CAD', 3.12, 1],
  ['CHF', 5.43, 1],
  ['CZK', 0.2089, 1],
  ['DKK', 0.6816, 1],
  ['EUR', 5.0912, 1],
  ['GBP', 5.79, 1],
  ['HUF', 1.3215, 100],
  ['JPY', 2.86, 100],
  ['MDL', 0.2589, 1],
  ['PLN', 1.2014, 1],
  ['SEK', 0.4634, 1],
  ['TRY', 0.1042, 1],
  ['UAH', 0.1049, 1],
  ['USD', 4.3921, 1],
  ['XAU', 571.4418, 1],
];

const DAY_MS = 86_400_000;
const XML = { 'content-type': 'text/xml; charset=utf-8' };

/** Reference rates, invented but always the same for a day; none on Saturdays and Sundays, and today's after 13:00. */
export const bnrRoutes = (sandbox: Sandbox): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const faults = withFaults(sandbox.faults, 'bnr', 'rates', { refuse: (c) => c.text('Not Found', 404) });
  routes.get('/nbrfxrates.xml', faults, (c) => c.body(dataSet(lastDays(1)), 200, XML));
  routes.get('/nbrfxrates10days.xml', faults, (c) => c.body(dataSet(lastDays(10)), 200, XML));
  routes.get('/files/xml/years/:file', faults, (c) => {
    const year = /^nbrfxrates(20\d\d)\.xml$/.exec(c.req.param('file'))?.[1];
    const days = year === undefined ? [] : lastDays(3_000).filter((day) => day.startsWith(year));
    return days.length === 0 ? c.text('Not Found', 404) : c.body(dataSet(days), 200, XML);
  });
  return routes;
};

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Bucharest',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The last banking days that have rates by now, oldest first. */
const lastDays = (count: number): string[] => {
  const [today = '', time = ''] = CLOCK.format(Date.now()).split(' ');
  const days: string[] = [];
  for (let at = Date.parse(`${today}T12:00:00Z`); days.length < count; at -= DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    const isPublished = day < today || time >= '13:00';
    if (isPublished && ![0, 6].includes(new Date(at).getUTCDay())) days.push(day);
  }
  return days.reverse();
};

/** Within one percent of the middle, by the day and the currency alone. */
const rateOn = (day: string, currency: string, middle: number): string => {
  const die = createHash('sha256').update(`rate ${day} ${currency}`).digest().readUInt16BE(0) / 65_535;
  return (middle * (0.99 + die * 0.02)).toFixed(4);
};

const dataSet = (days: string[]): string => {
  const cubes = days.map((day) => {
    const rates = MIDDLES.map(([currency, middle, multiplier]) => {
      const times = multiplier === 1 ? '' : ` multiplier="${multiplier}"`;
      return `<Rate currency="${currency}"${times}>${rateOn(day, currency, middle)}</Rate>`;
    });
    return `<Cube date="${day}">${rates.join('')}</Cube>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<DataSet xmlns="http://www.bnr.ro/xsd"><Header><Publisher>National Bank of Romania</Publisher><PublishingDate>${days.at(-1) ?? ''}</PublishingDate><MessageType>DR</MessageType></Header><Body><Subject>Reference rates</Subject><OrigCurrency>RON</OrigCurrency>${cubes.join('')}</Body></DataSet>`;
};
