import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { type Bnr, bnrClient } from './client.ts';
import { readRates } from './rates.ts';

let sandbox: TestSandbox;
let bnr: Bnr;
beforeAll(async () => {
  sandbox = await aSandbox();
  bnr = bnrClient({ baseUrl: sandbox.addresses.bnrUrl });
});
afterAll(() => sandbox.close());

const file = (cubes: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><DataSet xmlns="http://www.bnr.ro/xsd"><Header><MessageType>DR</MessageType></Header><Body><OrigCurrency>RON</OrigCurrency>${cubes}</Body></DataSet>`;

describe('the rates of the day', () => {
  it('have the euro once, with four decimals kept exactly', async () => {
    const answer = await bnr.latest();
    if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));
    const euro = answer.rates.filter(({ currency }) => currency === 'EUR');
    expect(euro).toHaveLength(1);
    expect(euro[0]).toMatchObject({ multiplier: 1 });
    expect(euro[0]?.rate).toBeGreaterThan(49_000n);
    expect(euro[0]?.rate).toBeLessThan(53_000n);
  });

  it('of ten days are of ten banking days, the same each time they are asked for', async () => {
    const answer = await bnr.lastTenDays();
    if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));
    const days = [...new Set(answer.rates.map(({ date }) => date))];
    expect(days).toHaveLength(10);
    for (const day of days) expect([0, 6]).not.toContain(new Date(`${day}T12:00:00Z`).getUTCDay());
    expect(await bnr.lastTenDays()).toEqual(answer);
  });

  it('of a past year are there, of a coming one are not', async () => {
    const year = new Date().getUTCFullYear();
    const past = await bnr.year(year - 1);
    expect(past.kind === 'ok' && past.rates.every(({ date }) => date.startsWith(String(year - 1)))).toBe(true);
    expect((await bnr.year(year + 1)).kind).toBe('unavailable');
  });

  it.each([
    ['http-500', 'serverError'],
    ['nonsense', 'notAnAnswer'],
    ['empty', 'notAnAnswer'],
    ['cut', 'notAnAnswer'],
    ['drop', 'noAnswer'],
  ] as const)('under %s are unavailable: %s', async (kind, reason) => {
    await sandbox.fault({ service: 'bnr', operation: 'rates', kind });
    expect(await bnr.latest()).toMatchObject({ kind: 'unavailable', reason });
  });

  it('behind a closed port are unavailable', async () => {
    expect(await bnrClient({ baseUrl: 'http://127.0.0.1:1111' }).latest()).toMatchObject({ reason: 'notReached' });
  });
});

describe('a file of the bank', () => {
  it('is read with multipliers, dates, and without currencies not quoted that day', () => {
    const xml = file(
      '<Cube date="2026-11-23"><Rate currency="EUR">5.0912</Rate><Rate currency="HUF" multiplier="100">1.3215</Rate><Rate currency="RUB">-</Rate></Cube><Cube date="2026-11-24"><Rate currency="USD">4.4</Rate><Rate currency="XAU">571</Rate></Cube>',
    );
    expect(readRates(xml)).toEqual([
      { date: '2026-11-23', currency: 'EUR', rate: 50912n, multiplier: 1 },
      { date: '2026-11-23', currency: 'HUF', rate: 13215n, multiplier: 100 },
      { date: '2026-11-24', currency: 'USD', rate: 44000n, multiplier: 1 },
      { date: '2026-11-24', currency: 'XAU', rate: 5710000n, multiplier: 1 },
    ]);
  });

  it.each([
    ['more decimals than we keep', file('<Cube date="2026-11-23"><Rate currency="EUR">5.09121</Rate></Cube>')],
    ['a comma', file('<Cube date="2026-11-23"><Rate currency="EUR">5,0912</Rate></Cube>')],
    ['no day', file('<Cube><Rate currency="EUR">5.0912</Rate></Cube>')],
    ['no rates', file('')],
    ['another root', '<html><body/></html>'],
    ['a DOCTYPE', `<!DOCTYPE x>${file('<Cube date="2026-11-23"><Rate currency="EUR">5.0912</Rate></Cube>').slice(38)}`],
  ])('with %s is not taken', (_, xml) => expect(readRates(xml)).toBeUndefined());
});
