import { expect, it } from 'vitest';
import { readStatement } from '../read-statement.ts';
import { UnreadableStatement } from '../unreadable.ts';

const read = (...lines: string[]) => readStatement(new TextEncoder().encode(lines.join('\n')));
const HEAD = [':20:REF', ':25:RO49AAAA1B31007593840000', ':28C:1/1', ':60F:C251231RON100,00'];
const entries = (...lines: string[]) => read(...HEAD, ...lines).statements[0]?.entries ?? [];
const entry = (...lines: string[]) => entries(...lines)[0];

it('takes the year of the entry date that lies nearest to the value date', () => {
  expect(entry(':61:2512310102C1,00NTRFNONREF')).toMatchObject({ valueDay: '2025-12-31', bookedDay: '2026-01-02' });
  expect(entry(':61:2601021231C1,00NTRFNONREF')).toMatchObject({ valueDay: '2026-01-02', bookedDay: '2025-12-31' });
  expect(entry(':61:2602280301C1,00NTRFNONREF')).toMatchObject({ valueDay: '2026-02-28', bookedDay: '2026-03-01' });
});

it.each([
  ['C', '+', false],
  ['D', '-', false],
  ['RC', '-', true],
  ['RD', '+', true],
  ['EC', '+', false],
  ['ED', '-', false],
  ['CR', '+', false],
  ['DN', '-', false],
  ['RCR', '-', true],
])('reads the mark %s as %s', (mark, sign, reversal) => {
  expect(entry(`:61:260102${mark}12,5NTRFNONREF//B1`)).toMatchObject({
    sign,
    reversal,
    amount: 1250n,
    bankCode: 'NTRF',
  });
});

it.each([
  ['800,', 80000n],
  ['11,8', 1180n],
  [',50', 50n],
  ['7', 700n],
  ['12.34', 1234n],
  ['1,23000', 123n],
])('reads the amount %s', (text, amount) => {
  expect(entry(`:61:260102C${text}NTRFNONREF`)?.amount).toBe(amount);
});

it.each([
  ['a month that does not exist', ':61:261302C1,00NTRFX'],
  ['an amount with a letter', ':61:260102C1O,00NTRFX'],
  ['a letter O for a zero', ':61:260102C12,5ONTRFX'],
  ['thousandths of a ban', ':61:260102C1,005NTRFX'],
  ['no mark', ':61:2601021,00NTRFX'],
  ['nothing', ':61:'],
])('refuses the whole file for %s, with the line', (_name, line) => {
  const garbled = () => read(...HEAD, ':61:260102C1,00NTRFNONREF', line);
  expect(garbled).toThrow(UnreadableStatement);
  expect(garbled).toThrow(/garbledEntry at line 6/);
});

it('counts a day that does not exist as the last of its month, and says so', () => {
  const [statement] = read(...HEAD, ':61:260230C1,00NTRFNONREF').statements;
  expect(statement?.entries[0]?.valueDay).toBe('2026-02-28');
  expect(statement?.notes).toMatchObject([{ code: 'noSuchDay', line: 5 }]);
});

it('reads messages in SWIFT blocks, one behind the other on one line', () => {
  const block = '{1:F01BTRLRO22AXXX0000000000}{2:I940BTRLRO22XXXXN}{4:';
  const text = [
    `\u0001${block}`,
    ...HEAD,
    ':62F:C251231RON100,00',
    `-}{5:{MAC:0}}${block}`,
    ...HEAD,
    ':62F:C251231RON100,',
    '-}\u0003',
  ];
  expect(read(...text).statements).toMatchObject([{ ties: true }, { ties: true }]);
});

it('says that a statement without a closing balance is not checked, and that one with a wrong balance differs', () => {
  expect(read(...HEAD, ':61:260102C1,00NTRFX').statements[0]).toMatchObject({ closing: null, ties: null, sum: 100n });
  expect(read(...HEAD, ':61:260102C1,00NTRFX', ':62F:C260102RON99,00').statements[0]).toMatchObject({
    ties: false,
    difference: 200n,
  });
});

it('ties the parts of a statement that is split over messages, each by its own balances', () => {
  const parts = [
    ...HEAD,
    ':61:260102C1,00NTRFX',
    ':62M:C260102RON101,00',
    '-',
    ':20:REF',
    ':25:RO49AAAA1B31007593840000',
    ':28C:1/2',
    ':60M:C260102RON101,00',
    ':61:260102D2,00NTRFX',
    ':62F:C260102RON99,00',
    '-',
  ];
  expect(read(...parts).statements).toMatchObject([{ ties: true }, { ties: true }]);
});

it('keeps entries whose balance cannot be read', () => {
  const [statement] = read(
    ':20:R',
    ':25:RO49AAAA1B31007593840000',
    ':60F:CXXXXXXRONX,XX',
    ':61:260102C1,00NTRFX',
    ':62F:C260102RON1,00',
  ).statements;
  expect(statement).toMatchObject({ opening: null, ties: null, entryCount: 1 });
  expect(statement?.notes).toMatchObject([{ code: 'balanceUnreadable', line: 3 }]);
});

it('takes the text after the closing balance for the statement, not for the last entry', () => {
  expect(
    entry(':61:260102C1,00NTRFX', ':86:plata', ':62F:C260102RON101,00', ':86:Sume blocate: 0,00')?.remittance,
  ).toBe('plata');
});

it('reads subfields after any sign, cut anywhere, and leaves a phone number alone', () => {
  const text = [
    ':86:020?00VIRAMENT?20c/v fact',
    'ura 42 tel +40?21722000000?31RO49AAAA1B3100759384',
    '0000?32FIRMA DE?33 PROBA',
  ];
  expect(entry(':61:260102C1,00NTRFNONREF', ...text)).toMatchObject({
    remittance: 'c/v factura 42 tel +40 722000000',
    iban: 'RO49AAAA1B31007593840000',
    counterparty: 'FIRMA DE PROBA',
  });
});

it('reads the words between slashes', () => {
  const text = ':86:/TRTP/SEPA/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/Jansen BV/REMI/Factuur 12/EREF/E-77';
  expect(entry(':61:260102C1,00NTRFNONREF', text)).toMatchObject({
    iban: 'NL91ABNA0417164300',
    counterparty: 'Jansen BV',
    endToEnd: 'E-77',
  });
});
