import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHash, createPublicKey, verify, X509Certificate } from 'node:crypto';
import { XmlC14NMode, XmlDocument } from 'libxml2-wasm';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { aSandbox, consentAtAnaf, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { readArchive } from './archive.ts';
import { type Anaf, anafClient } from './client.ts';

const SELLER = '61000002';
const BUYER = '61861118';
const MINUTE = 60_000;

let sandbox: TestSandbox;
let anaf: Anaf;
let token: string;
let number = 0;

const client = (more: object = {}): Anaf =>
  anafClient({
    apiUrl: sandbox.addresses.anafApiUrl,
    oauthUrl: sandbox.addresses.anafOauthUrl,
    clientId: SANDBOX_SECRETS.anafClientId,
    clientSecret: SANDBOX_SECRETS.anafClientSecret,
    redirectUri: 'https://crm.example/anaf',
    ...more,
  });

const tokenFor = async (...cifs: string[]): Promise<string> => {
  const answer = await anaf.exchange(await consentAtAnaf(anaf.authorizeUrl('s'), cifs));
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.accessToken;
};

type Invoice = { number?: string; seller?: string; buyer?: string };
const invoiceXml = ({ number: id = `AMC-${(number += 1)}`, seller = SELLER, buyer = BUYER }: Invoice = {}): Buffer =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:ID>${id}</cbc:ID><cbc:IssueDate>2026-11-20</cbc:IssueDate>
<cac:AccountingSupplierParty><cac:Party><cac:PartyTaxScheme><cbc:CompanyID>RO${seller}</cbc:CompanyID></cac:PartyTaxScheme></cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party><cac:PartyLegalEntity><cbc:CompanyID>${buyer}</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>
</Invoice>`);

const upload = (xml: Buffer = invoiceXml(), more: object = {}) =>
  anaf.upload({ cif: SELLER, xml, standard: 'UBL', token, ...more });

const uploaded = async (xml?: Buffer): Promise<string> => {
  const answer = await upload(xml);
  if (answer.kind !== 'accepted') throw new Error(JSON.stringify(answer));
  return answer.uploadIndex;
};

const listed = (filter: 'E' | 'T' | 'P', cif = SELLER) =>
  anaf.listPage({ cif, start: new Date(Date.now() - 30 * MINUTE), end: new Date(), page: 1, filter, token });

beforeAll(async () => {
  sandbox = await aSandbox({ judge: (xml) => (xml.includes('RULE-BROKEN-1') ? ['[BR-RO-010]-nu', '[BR-02]-nu'] : []) });
  anaf = client();
  token = await tokenFor();
});
afterAll(() => sandbox.close());

const archiveOf = async (index: string) => {
  const state = await anaf.status(token, index);
  if (state.kind !== 'validated' && state.kind !== 'rejected') throw new Error(JSON.stringify(state));
  const file = await anaf.download(token, state.downloadId);
  if (file.kind !== 'ok') throw new Error(JSON.stringify(file));
  return readArchive(file.bytes);
};

describe('an invoice sent to ANAF', () => {
  it('is accepted, validated, listed for seller and buyer, and comes back as the same bytes under a seal that verifies', async () => {
    const xml = invoiceXml();
    const index = await uploaded(xml);
    const archive = await archiveOf(index);
    if (archive.kind !== 'invoice') throw new Error(archive.kind);
    expect(Buffer.from(archive.xmlBytes).equals(xml)).toBe(true);
    expectSealed(archive.xmlBytes, archive.signatureBytes);
    for (const [filter, cif, type] of [
      ['T', SELLER, 'sent'],
      ['P', BUYER, 'received'],
    ] as const) {
      const list = await listed(filter, cif);
      expect(list.kind === 'ok' && list.messages.find((each) => each.uploadIndex === index)).toMatchObject({
        type,
        sellerCif: SELLER,
        buyerCif: BUYER,
      });
    }
  });

  it('that breaks rules is rejected with all findings, under a seal too', async () => {
    const archive = await archiveOf(await uploaded(invoiceXml({ number: 'RULE-BROKEN-1' })));
    if (archive.kind !== 'errors') throw new Error(archive.kind);
    expect(archive.errors).toEqual(['[BR-RO-010]-nu', '[BR-02]-nu']);
    expectSealed(archive.xmlBytes, archive.signatureBytes);
    expect(await listed('E')).toMatchObject({ kind: 'ok', messages: [{ type: 'errors' }] });
  });

  it('a second time is rejected as a duplicate of the first', async () => {
    const xml = invoiceXml();
    const first = await uploaded(xml);
    expect(await archiveOf(await uploaded(xml))).toMatchObject({ kind: 'errors', duplicateOf: first });
  });

  it.each([
    ['61000003', BUYER, 'CUI vanzator incorect'],
    [SELLER, '61861119', 'CUI cumparator incorect'],
    [SELLER, '1960101410018', 'CNP sau NIF cumparator incorect'],
    [SELLER, 'J12/1/2020', 'nu a fost identificat cui cumparator'],
  ])('from %s to %s is rejected: %s', async (seller, buyer, textEroare) => {
    const archive = await archiveOf(await uploaded(invoiceXml({ seller, buyer })));
    expect(archive).toMatchObject({ kind: 'errors', errors: [`codEroare=ERRIdentif; textEroare=${textEroare}`] });
  });

  it('to a person without a known code passes as B2C, and to a foreigner as «extern»', async () => {
    const person = await upload(invoiceXml({ buyer: '0000000000000' }), { b2c: true });
    const foreigner = await upload(invoiceXml({ buyer: 'DE123' }), { extern: true });
    for (const answer of [person, foreigner])
      expect(answer.kind === 'accepted' && (await archiveOf(answer.uploadIndex)).kind).toBe('invoice');
  });

  it('that is not XML, or not of the stated kind, is refused at once', async () => {
    expect(await upload(Buffer.from('<Invoice'))).toMatchObject({ kind: 'refused', reason: 'document' });
    expect(await upload(invoiceXml(), { standard: 'CN' })).toMatchObject({ kind: 'refused', reason: 'document' });
  });
});

describe('when ANAF misbehaves', () => {
  it.each([
    ['drop-after-accept', 'connectionLost'],
    ['http-500-after-accept', 'serverError'],
    ['nonsense-after-accept', 'notAnAnswer'],
  ] as const)('%s: the outcome is uncertain and the invoice is found in the list, once', async (kind, reason) => {
    await sandbox.fault({ service: 'anaf', operation: 'upload', kind });
    const before = await listed('T');
    expect(await upload()).toMatchObject({ kind: 'uncertain', reason });
    const after = await listed('T');
    if (before.kind !== 'ok' || after.kind !== 'ok') throw new Error('no list');
    expect(after.totalMessages).toBe(before.totalMessages + 1);
  });

  it.each([
    ['technical-error', 'technicalError'],
    ['nonsense', 'notAnAnswer'],
    ['empty', 'notAnAnswer'],
    ['http-500', 'serverError'],
    ['drop', 'connectionLost'],
  ] as const)('%s: the outcome is uncertain although nothing arrived', async (kind, reason) => {
    await sandbox.fault({ service: 'anaf', operation: 'upload', kind });
    expect(await upload()).toMatchObject({ kind: 'uncertain', reason });
  });

  it('slowness beyond the limit is uncertain', async () => {
    await sandbox.fault({ service: 'anaf', operation: 'upload', kind: 'delay', ms: 400 });
    const hasty = client({ uploadTimeoutMs: 50 });
    expect(await hasty.upload({ cif: SELLER, xml: invoiceXml(), standard: 'UBL', token })).toMatchObject({
      kind: 'uncertain',
      reason: 'timeout',
    });
  });

  it('a closed port is unavailability: nothing was sent', async () => {
    const nowhere = client({ apiUrl: 'http://127.0.0.1:1111/FCTEL/rest' });
    expect(await nowhere.upload({ cif: SELLER, xml: invoiceXml(), standard: 'UBL', token })).toMatchObject({
      kind: 'unavailable',
      reason: 'notReached',
    });
  });

  it('a cut archive is unreadable, and whole the next time', async () => {
    const state = await anaf.status(token, await uploaded());
    if (state.kind !== 'validated') throw new Error(state.kind);
    await sandbox.fault({ service: 'anaf', operation: 'descarcare', kind: 'cut' });
    const kinds: string[] = [];
    for (let i = 0; i < 2; i += 1) {
      const file = await anaf.download(token, state.downloadId);
      kinds.push(file.kind === 'ok' ? readArchive(file.bytes).kind : file.kind);
    }
    expect(kinds).toEqual(['unreadable', 'invoice']);
  });

  it('a message can be downloaded ten times a day', async () => {
    const state = await anaf.status(token, await uploaded());
    if (state.kind !== 'validated') throw new Error(state.kind);
    for (let i = 0; i < 10; i += 1) expect((await anaf.download(token, state.downloadId)).kind).toBe('ok');
    expect(await anaf.download(token, state.downloadId)).toMatchObject({ kind: 'unavailable', reason: 'dailyLimit' });
  });
});

describe('the authorisation', () => {
  it('is refreshed into a new pair, and the old refresh token is used up', async () => {
    const pair = await anaf.exchange(await consentAtAnaf(anaf.authorizeUrl('state-1')));
    if (pair.kind !== 'ok') throw new Error(pair.kind);
    const next = await anaf.refresh(pair.refreshToken);
    expect(next.kind).toBe('ok');
    expect(await anaf.refresh(pair.refreshToken)).toEqual({ kind: 'refused', text: 'invalid_grant' });
    const days = (pair.accessExpiresAt.getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(89);
    expect(days).toBeLessThan(91);
  });

  it('takes a code once and only with the right secret', async () => {
    const code = await consentAtAnaf(anaf.authorizeUrl('s'));
    expect(await client({ clientSecret: 'wrong' }).exchange(code)).toEqual({ kind: 'refused', text: 'invalid_client' });
    expect((await anaf.exchange(code)).kind).toBe('ok');
    expect(await anaf.exchange(code)).toEqual({ kind: 'refused', text: 'invalid_grant' });
  });

  it('takes a code asked for with a challenge only with the secret behind it', async () => {
    const challenge = createHash('sha256').update('secretul').digest('base64url');
    const code = () => consentAtAnaf(anaf.authorizeUrl('s', challenge));
    expect(await anaf.exchange(await code(), 'altul')).toEqual({ kind: 'refused', text: 'invalid_grant' });
    expect((await anaf.exchange(await code(), 'secretul')).kind).toBe('ok');
  });

  it('without rights for a company, or without a token, is refused', async () => {
    const other = await tokenFor(BUYER);
    expect(await upload(invoiceXml(), { token: other })).toMatchObject({ kind: 'refused', reason: 'noRights' });
    expect(await upload(invoiceXml(), { token: 'x.y.z' })).toMatchObject({ kind: 'refused', reason: 'unauthorized' });
  });

  it('whose answer is lost is uncertain: the token may be used up', async () => {
    await sandbox.fault({ service: 'anaf', operation: 'token', kind: 'drop-after-accept' });
    expect(await anaf.refresh('a.b.c')).toMatchObject({ kind: 'uncertain' });
  });
});

describe('the questions', () => {
  it('about an unknown index are refused', async () => {
    expect(await anaf.status(token, '999')).toMatchObject({ kind: 'refused', reason: 'notFound' });
    expect(await anaf.download(token, '21')).toMatchObject({ kind: 'refused', reason: 'notFound' });
  });

  it('about the future or more than 60 days ago are refused', async () => {
    const day = 86_400_000;
    const ask = (start: number, end: number) =>
      anaf.listPage({ cif: SELLER, start: new Date(start), end: new Date(end), page: 1, token });
    expect(await ask(Date.now() - day, Date.now() + MINUTE)).toMatchObject({ kind: 'refused', reason: 'request' });
    expect(await ask(Date.now() - 61 * day, Date.now() - MINUTE)).toMatchObject({ kind: 'refused', reason: 'request' });
  });

  it('during processing are told so', async () => {
    const slow = await aSandbox({ processingMs: 60_000 });
    const fast = sandbox;
    try {
      sandbox = slow;
      anaf = client();
      const slowToken = await tokenFor();
      const answer = await anaf.upload({ cif: SELLER, xml: invoiceXml(), standard: 'UBL', token: slowToken });
      if (answer.kind !== 'accepted') throw new Error(answer.kind);
      expect(await anaf.status(slowToken, answer.uploadIndex)).toEqual({ kind: 'processing' });
    } finally {
      sandbox = fast;
      anaf = client();
      await slow.close();
    }
  });
});

it('the sandbox remembers consents, uploads and its seal over a restart', async () => {
  const index = await uploaded();
  await sandbox.restart();
  const archive = await archiveOf(index);
  if (archive.kind !== 'invoice') throw new Error(archive.kind);
  expectSealed(archive.xmlBytes, archive.signatureBytes);
});

const expectSealed = (xmlBytes: Uint8Array, signatureBytes: Uint8Array | undefined): void => {
  const text = Buffer.from(signatureBytes ?? []).toString('utf8');
  const inner = (tag: string): string => new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(text)?.[1] ?? '';
  expect(inner('DigestValue')).toBe(createHash('sha256').update(xmlBytes).digest('base64'));
  using document = XmlDocument.fromString(text);
  const signedInfo = document.get('/d:Signature/d:SignedInfo', { d: 'http://www.w3.org/2000/09/xmldsig#' });
  if (signedInfo === null) throw new Error('no SignedInfo');
  const canonical = signedInfo.canonicalizeToString({ mode: XmlC14NMode.XML_C14N_1_0, withComments: false });
  const certificate = new X509Certificate(Buffer.from(inner('X509Certificate'), 'base64'));
  const key = createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' }));
  expect(certificate.verify(key)).toBe(true);
  expect(verify('sha256', Buffer.from(canonical), key, Buffer.from(inner('SignatureValue'), 'base64'))).toBe(true);
};
