import { SaxesParser } from 'saxes';
import { z } from 'zod';

export type BnrRate = {
  /** The civil day of publication, `YYYY-MM-DD`. */
  date: string;
  /** ISO 4217, and XAU or XDR. */
  currency: string;
  /** Lei for `multiplier` units, times 10 000. */
  rate: bigint;
  /** 1, or 100 for small units such as HUF and JPY. */
  multiplier: number;
};

const Day = z.iso.date();
const Rate = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  multiplier: z.coerce.number().int().positive().default(1),
});

/** The rates of a file of the bank, or undefined for anything else: an error page, half a file, a file without rates. */
export const readRates = (xml: string): BnrRate[] | undefined => {
  try {
    const rates = parse(xml);
    return rates.length > 0 ? rates : undefined;
  } catch {
    return undefined;
  }
};

const parse = (xml: string): BnrRate[] => {
  const parser = new SaxesParser({ xmlns: false });
  const rates: BnrRate[] = [];
  let root = '';
  let date = '';
  let open: z.infer<typeof Rate> | undefined;
  let text = '';
  parser.on('doctype', () => {
    throw new Error('a DOCTYPE is never part of this file');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    root ||= name;
    text = '';
    if (name === 'Cube') date = Day.parse(attributes['date']);
    if (name === 'Rate') open = Rate.parse(attributes);
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'Rate' || open === undefined) return;
    const rate = tenThousandths(text.trim());
    if (rate !== undefined) rates.push({ date: Day.parse(date), rate, ...open }); // a currency not quoted that day is «-»
    open = undefined;
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  if (root !== 'DataSet') throw new Error(`root ${root}`);
  return rates;
};

/** Up to four decimals exactly; more would be a change of the bank's format and must not be rounded silently. */
const tenThousandths = (text: string): bigint | undefined => {
  if (text === '-' || text === '') return undefined;
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  if (whole === '') throw new Error(`not a rate: ${text}`);
  return BigInt(whole) * 10_000n + BigInt(fraction.padEnd(4, '0'));
};
