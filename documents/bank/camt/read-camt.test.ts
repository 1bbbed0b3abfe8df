import { expect, it } from 'vitest';
import { readStatement } from '../read-statement.ts';

const read = (xml: string) => readStatement(new TextEncoder().encode(xml)).statements;
const ACCOUNT = '<Acct><Id><IBAN>RO49AAAA1B31007593840000</IBAN></Id><Ccy>RON</Ccy></Acct>';
const balance = (code: string, amount: string, sign = 'CRDT') =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="RON">${amount}</Amt><CdtDbtInd>${sign}</CdtDbtInd><Dt><Dt>2026-01-31</Dt></Dt></Bal>`;
const entry = (more: string, { amount = '10.00', sign = 'CRDT', currency = 'RON' } = {}) =>
  `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${sign}</CdtDbtInd><BookgDt><Dt>2026-01-15</Dt></BookgDt>${more}</Ntry>`;
const file = (body: string) => `<Document><BkToCstmrStmt><Stmt>${ACCOUNT}${body}</Stmt></BkToCstmrStmt></Document>`;
const first = (body: string) => read(file(body))[0];

it('opens with OPBD, else with PRCD, closes with CLBD, and never with what is available', () => {
  const body = entry('');
  expect(first(balance('PRCD', '1') + balance('CLAV', '99') + balance('CLBD', '11') + body)).toMatchObject({
    ties: true,
  });
  expect(first(balance('PRCD', '5') + balance('OPBD', '1') + balance('CLBD', '11') + body)).toMatchObject({
    ties: true,
  });
  expect(first(balance('OPBD', '1') + balance('CLAV', '11') + body)).toMatchObject({ ties: null, closing: null });
  expect(first(balance('ITBD', '1') + balance('ITBD', '11') + body)).toMatchObject({ ties: true });
  expect(first(balance('OPBD', '9', 'DBIT') + balance('CLBD', '1') + body)).toMatchObject({ ties: true });
});

it('takes the sign from the indicator alone, and turns the roles of a reversal', () => {
  const parties = '<RltdPties><Dbtr><Nm>Client</Nm></Dbtr><Cdtr><Nm>Noi</Nm></Cdtr></RltdPties>';
  const details = `<RvslInd>true</RvslInd><NtryDtls><TxDtls>${parties}</TxDtls></NtryDtls>`;
  expect(first(entry(details, { sign: 'DBIT' }))?.entries[0]).toMatchObject({
    sign: '-',
    reversal: true,
    counterparty: 'Client',
  });
});

it('counts only what is booked, whether the state is text or an element', () => {
  const states = ['<Sts>PDNG</Sts>', '<Sts><Cd>PDNG</Cd></Sts>', '<Sts>BOOK</Sts>', '<Sts><Cd>BOOK</Cd></Sts>', ''];
  const statement = first(states.map((state) => entry(state)).join(''));
  expect(statement?.entryCount).toBe(3);
  expect(statement?.notes.map((it) => it.code)).toEqual(['notBooked', 'notBooked']);
});

const part = (amount: string, name: string) =>
  `<TxDtls><Refs><EndToEndId>${name}-1</EndToEndId></Refs>${amount}<RltdPties><Dbtr><Pty><Nm>${name}</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>F ${name}</Ustrd></RmtInf></TxDtls>`;

it('tells the payments of a batch one by one when they add up', () => {
  const two = `<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>${part('<Amt Ccy="RON">4.00</Amt>', 'A')}${part('<AmtDtls><TxAmt><Amt Ccy="RON">6.00</Amt></TxAmt></AmtDtls>', 'B')}</NtryDtls>`;
  expect(first(entry(two))?.entries[0]?.parts).toMatchObject([
    { amount: 400n, counterparty: 'A', endToEnd: 'A-1', remittance: 'F A' },
    { amount: 600n, counterparty: 'B' },
  ]);
});

it('keeps a batch whole when its payments have no amounts or do not add up, and loses none of their words', () => {
  const without = first(entry(`<NtryDtls>${part('', 'A')}${part('', 'B')}</NtryDtls>`));
  expect(without?.entries[0]).toMatchObject({ parts: [], info: 'A F A B F B' });
  const wrong = first(
    entry(`<NtryDtls>${part('<Amt Ccy="RON">1</Amt>', 'A')}${part('<Amt Ccy="RON">2</Amt>', 'B')}</NtryDtls>`),
  );
  expect(wrong).toMatchObject({ entries: [{ parts: [], amount: 1000n }], notes: [{ code: 'partsDiffer' }] });
});

it('joins the texts of the payer and keeps the structured reference and the invoice number apart', () => {
  const info =
    '<RmtInf><Ustrd>fact</Ustrd><Ustrd>42</Ustrd><Strd><RfrdDocInf><Nb>F-42</Nb></RfrdDocInf><CdtrRefInf><Ref>RF18 42</Ref></CdtrRefInf></Strd></RmtInf>';
  expect(first(entry(`<NtryDtls><TxDtls>${info}</TxDtls></NtryDtls>`))?.entries[0]).toMatchObject({
    remittance: 'fact 42',
    creditorReference: 'RF18 42',
    info: 'F-42',
  });
});

it('leaves an entry in another currency out of the sum, and says so', () => {
  const statement = first(balance('OPBD', '1') + balance('CLBD', '11') + entry('') + entry('', { currency: 'EUR' }));
  expect(statement).toMatchObject({ ties: true, entryCount: 2, notes: [{ code: 'otherCurrency', said: 'EUR' }] });
});

it('refuses an entry without an amount, a sign or a day, with its line', () => {
  expect(() => first(`\n${entry('', { amount: '1o' })}`)).toThrow(/garbledEntry at line 2/);
  expect(() => first(entry('', { sign: '?' }))).toThrow(/garbledEntry/);
  expect(() => first('<Ntry><Amt Ccy="RON">1</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry>')).toThrow(/garbledEntry/);
});

it.each([
  ['an outside entity', `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${file('&x;')}`, /doctype/],
  ['a billion laughs', `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${file('&b;')}`, /doctype/],
  ['an unknown entity', file('&nbsp;'), /notXml/],
  ['deep nesting', file('<a>'.repeat(60)), /tooDeep/],
  ['many attributes', file(`<a ${Array.from({ length: 60 }, (_, at) => `a${String(at)}="1"`).join(' ')}/>`), /tooMany/],
  ['an element without an end', file('<Ntry>').replace('</Stmt>', ''), /notXml/],
])('refuses %s', (_name, xml, why) => {
  expect(() => read(xml)).toThrow(why);
});
