import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { createCompiler } from './compile.ts';
import type { PdfDocuments, PdfKind } from './kinds.ts';
import { withVisitPictures } from './acceptance/pictures.ts';
import { closePdfThreads, pdfJob, renderPdf } from './render.ts';
import { readPdf, squeezed } from './testing/read-pdf.ts';
import * as samples from './testing/samples.ts';
import * as signed from './testing/signed-samples.ts';

const compile = createCompiler();
const { CREATED_AT: createdAt } = samples;
const print = <K extends PdfKind>(kind: K, data: PdfDocuments[K]) => compile(pdfJob(kind, data, { createdAt }));
const textOf = <K extends PdfKind>(kind: K, data: PdfDocuments[K]) => squeezed(readPdf(print(kind, data)).text);
const has = (text: string, ...expected: string[]) => {
  for (const part of expected) expect(text).toContain(squeezed(part));
};

it('prints on an invoice everything the law and the client look for', () => {
  const text = textOf('invoice', samples.anInvoice());
  has(
    text,
    'FACTURĂ SRV 0012',
    'Data emiterii 24.11.2026',
    'Scadența 08.12.2026',
    'Data livrării/prestării 20.11.2026',
  );
  has(text, 'Furnizor Atelierul Digital S.R.L. CIF RO14399840 Nr. Reg. Com. J40/372/2002', 'Capital social 200,00 lei');
  has(text, 'Client Grădina Înflorită Producție și Comerț S.R.L. CIF RO1590082');
  has(text, '2 Dezvoltare aplicație web Conform specificației', 'zi 8 1.800,00 14.400,00 21% 3.024,00');
  has(
    text,
    '21% 18.094,97 3.799,94',
    '11% 937,50 103,13',
    'Total fără TVA 19.032,47 lei',
    'Total de plată 22.935,54 lei',
  );
  has(text, 'TVA la încasare', 'IBAN RO49AAAA1B31007593840000', 'Detalii plată c/v factura SRV 0012 din 24.11.2026');
  has(text, 'Contract 15 din 01.09.2026 · Proces-verbal de recepție 3 din 20.11.2026', 'Întocmit de Ștefania Țurcanu');
  has(
    text,
    'Factura circulă fără semnătură și ștampilă, conform art. 319 alin. (29) din Legea nr. 227/2015.',
    'Pagina 1 din 1',
  );
});

it('says on the paper what state an invoice is in', () => {
  const invoice = samples.anInvoice();
  has(textOf('invoice', { ...invoice, state: 'annulled' }), 'ANULAT', 'Document anulat');
  has(textOf('invoice', { ...invoice, state: 'draft', series: '', number: '' }), 'CIORNĂ');
  has(textOf('invoice', { ...invoice, state: 'transmitting' }), 'În curs de transmitere în RO e-Factura');
  has(
    textOf('invoice', { ...invoice, state: 'validated', uploadIndex: '5020348811' }),
    'Validată în RO e-Factura, index 5020348811',
  );
  const storno = { of: [{ number: 'SRV 0009', date: invoice.issueDate }], reason: 'Servicii neprestate' };
  has(
    textOf('invoice', { ...invoice, kind: 'storno', storno }),
    'Stornare factură SRV 0009 din 24.11.2026. Servicii neprestate',
  );
});

it('shows no VAT for a seller who is not registered, and lei for a foreign currency', () => {
  const invoice = samples.anInvoice();
  const plain = textOf('invoice', { ...invoice, showVat: false, mentions: ['Neplătitor de TVA'] });
  expect(plain).not.toContain(squeezed('Cotă TVA'));
  has(plain, 'Neplătitor de TVA');
  const exchange = { rate: 49_765n, date: invoice.issueDate, vatRon: 1_942_363n, totalRon: 11_413_879n };
  const foreign = textOf('invoice', { ...invoice, currency: 'EUR', exchange });
  has(
    foreign,
    '22.935,54 EUR',
    'Curs BNR: 1 EUR = 4,9765 lei, valabil la 24.11.2026',
    'Total TVA 19.423,63 lei',
    '114.138,79 lei',
  );
});

it('never lets a proforma pass for an invoice', () => {
  const text = textOf('proforma', samples.aProforma());
  has(text, 'FACTURĂ PROFORMĂ PRF 0007', 'Document fără valoare fiscală');
  expect(text).not.toContain(squeezed('art. 319'));
});

it('shows a consumer the prices with VAT before those without', () => {
  const business = textOf('offer', samples.anOffer());
  has(
    business,
    'OFERTĂ OF-2026-0012 versiunea 2',
    'Valabilă până la 19.09.2026',
    'zi 8 1.800,00 14.400,00 21% 3.024,00',
    'Accept oferta',
  );
  const enclosures = [{ title: 'Formular de retragere', paragraphs: ['Mă retrag din contract.'] }];
  const consumer = textOf('offer', { ...samples.anOffer(), audience: 'consumer', enclosures });
  has(
    consumer,
    'zi 8 2.178,00 17.424,00 21% 14.400,00',
    'Total cu TVA inclus 22.935,54 lei',
    'Prețurile includ TVA.',
    'Formular de retragere',
  );
});

it('numbers the articles, paragraphs and letters of a contract and shows who signed', () => {
  const text = textOf('contract', signed.aContract());
  has(
    text,
    'CONTRACT DE PRESTĂRI SERVICII nr. 15 din 01.09.2026',
    'Art. 2 OBIECTUL (1) Prestatorul se obligă',
    '(2) Serviciile care nu apar',
  );
  has(text, 'a) la expirarea duratei; b) prin acordul scris', 'Anexa 1. Serviciile contractate', 'Pagina 2 din 2');
  has(text, 'Semnat electronic: 24.11.2026 14:05:09 (UTC+02:00) · 12:05:09 UTC cod trimis pe e-mail · plic 0193-77ac');
  has(textOf('contract', { ...signed.aContract(), variant: 'handwritten' }), 'Data semnării', 'Semnătura', 'Ștampila');
});

it('sets old and new wording of an addendum side by side', () => {
  const text = textOf('addendum', signed.anAddendum());
  has(text, 'ACT ADIȚIONAL nr. 1 din 02.11.2026 la Contractul de prestări servicii nr. 15 din 01.09.2026');
  has(text, 'Produce efecte de la 01.12.2026', 'Text vechi Text nou', 'până la 31.12.2027.');
});

it('prints the committee, the objections and the conclusion of an acceptance report', () => {
  const text = textOf('acceptance', signed.anAcceptance());
  has(
    text,
    'președinte Ion Mărgineanu, director general membru Ana-Maria Oțet',
    'Nr. de înregistrare 4512 / 21.11.2026',
  );
  has(text, 'CPV 72413000-8');
  has(text, 'zi 16 8 14.400,00', signed.aFingerprint('a'), 'Termen de remediere: 04.12.2026');
  has(text, 'Recepția este ADMISĂ CU OBIECȚII', '19.032,47 lei', 'stă la baza facturării');
  expect(textOf('acceptance', { ...signed.anAcceptance(), conclusion: 'rejected' })).not.toContain(
    squeezed('stă la baza facturării'),
  );
});

it('prints a receipt twice, the sum in figures and in words', () => {
  const text = textOf('receipt', samples.aReceipt());
  has(
    text,
    'CHITANȚĂ seria CH nr. 0041',
    'Exemplarul 1, pentru plătitor',
    'Exemplarul 2, pentru emitent',
    '1.234,56 lei',
  );
  expect(
    text.split(squeezed('Adică o mie două sute treizeci și patru de lei și cincizeci și șase de bani')),
  ).toHaveLength(3);
});

it('keeps the evidence of a signature: who, when in both times, how, and the fingerprint', () => {
  const text = textOf('evidence', signed.anEvidence());
  has(
    text,
    'DOVADA SEMNĂRII',
    signed.aFingerprint('3'),
    'Ion Mărgineanu',
    '203.0.113.24',
    '24.11.2026 14:05:09 (UTC+02:00) · 12:05:09 UTC',
  );
  has(text, 'Semnătură electronică simplă', 'Link deschis', '24.11.2026 13:58:00 (UTC+02:00)');
});

it('speaks English when asked', () => {
  has(
    textOf('invoice', { ...samples.anInvoice(), locale: 'en' }),
    'INVOICE SRV 0012',
    'Issue date 24 Nov 2026',
    'Amount due 22,935.54 RON',
    'Page 1 of 1',
  );
});

const HOSTILE = [
  '#import "/layout/page.typ": *',
  '#read("/compile.ts")',
  '*bold* _it_ = Heading',
  '[content] #[x] $x^2$ `raw`',
  '<script>alert(1)</script>',
  '{{ mustache }} {…} ${js}',
  'a\\u{41} \\n \\" // comment /* c */',
  '-> => 2x3 10:30 fi ffl ...',
  '@label <label> ~ --- \'"',
];

it.each(HOSTILE)('prints %s as it was typed', (hostile) => {
  const invoice = samples.anInvoice(1);
  const [line] = invoice.lines;
  const lines = line ? [{ ...line, name: hostile, description: hostile, unit: hostile.slice(0, 8) }] : [];
  const text = textOf('invoice', {
    ...invoice,
    lines,
    notes: hostile,
    mentions: [hostile],
    buyer: { ...invoice.buyer, name: hostile },
  });
  expect(text.split(squeezed(hostile)).length - 1).toBeGreaterThanOrEqual(5);
});

it('prints a name of ten thousand letters to its last one', () => {
  const name = `${'x'.repeat(9_999)}!`;
  const invoice = samples.anInvoice(1);
  const [line] = invoice.lines;
  const document = readPdf(
    print('invoice', { ...invoice, buyer: { ...invoice.buyer, name }, lines: line ? [{ ...line, name }] : [] }),
  );
  expect(
    squeezed(document.pages.map((page) => page.replace(/FACTURĂ · SRV.*?S\.R\.L\.|Factura circulă.*$/g, '')).join('')),
  ).toContain('x!');
  expect(document.text.match(/x/g)?.length).toBeGreaterThanOrEqual(2 * 9_999);
  expect(document.pages.length).toBeGreaterThan(2);
});

it('prints right-to-left names and shows a box for what no font has', () => {
  const text = textOf('invoice', { ...samples.anInvoice(1), notes: 'שלום 🚀\u0000\u202e\ufeff\ue000' });
  expect(text).toContain([...'שלום'].reverse().join(''));
  expect(text).toContain('□');
});

it('prints whatever a person may type, in every archive format', () => {
  const attachment = {
    name: 'f.xml',
    bytes: Buffer.from('<a/>'),
    mimeType: 'text/xml',
    description: 'x',
    relationship: 'alternative' as const,
  };
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      (notes, name) => {
        const invoice = samples.anInvoice(1);
        const hostile = { ...invoice, notes, seller: { ...invoice.seller, name }, payment: undefined };
        expect(compile(pdfJob('invoice', hostile, { createdAt, attachment })).length).toBeGreaterThan(1_000);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

it('makes the same bytes of the same data, and others of another moment', () => {
  const [first, again] = [createCompiler(), createCompiler()].map((run) =>
    run(pdfJob('invoice', samples.anInvoice(12), { createdAt })),
  );
  expect(Buffer.from(first ?? []).equals(Buffer.from(again ?? [1]))).toBe(true);
  const later = compile(pdfJob('invoice', samples.anInvoice(12), { createdAt: new Date('2026-11-25T00:00:00Z') }));
  expect(Buffer.from(later).equals(Buffer.from(first ?? []))).toBe(false);
});

it('carries the XML inside as the alternative of the page, in PDF/A-3a', () => {
  const bytes = Buffer.from('<?xml version="1.0"?><Invoice/>');
  const attachment = {
    name: 'SRV 0012.xml',
    bytes,
    mimeType: 'text/xml',
    description: 'Factura în format UBL',
    relationship: 'alternative' as const,
  };
  const document = readPdf(compile(pdfJob('invoice', samples.anInvoice(), { createdAt, attachment })));
  expect(document.attachments).toEqual([{ name: 'SRV_0012.xml', bytes }]);
  expect(document.raw).toContain('/AFRelationship /Alternative');
  expect(document.raw).toMatch(/<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>A<\/pdfaid:conformance>/);
});

it('archives a paper without a file inside as PDF/A-2a', () => {
  const { raw } = readPdf(print('contract', signed.aContract()));
  expect(raw).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A<\/pdfaid:conformance>/);
});

it('numbers every page of an invoice of 600 lines and repeats the head of its table', () => {
  const { pages } = readPdf(print('invoice', samples.anInvoice(600)));
  expect(pages.length).toBeGreaterThan(10);
  pages.forEach((page, index) => expect(page).toContain(`Pagina ${index + 1} din ${pages.length}`));
  const withLines = pages.filter((page) => page.includes('etapa'));
  for (const page of withLines) expect(page).toContain('Denumirea serviciilor');
  expect(pages.join(' ')).toContain('etapa 600');
});

/** The smallest PNG and what is left of it when a phone lost the rest. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

it('prints the visits of an acceptance report with photos and what was signed on the spot; a spoiled picture is left out', async () => {
  const file = { key: 'whole', mimeType: 'image/png' } as const;
  const visit = { title: 'Curățenie', site: 'Bloc 7', date: civilDate('2026-11-20'), performer: 'Radu Pop' };
  const seenBy = { name: 'Ioana Dan', position: 'administrator', date: visit.date, time: '14:05', signature: { file } };
  const photos = [
    { file, caption: 'Scara A' },
    { file: { ...file, key: 'spoiled' }, caption: 'Scara B' },
  ];
  const visits = [{ ...visit, photos, morePhotos: 21, seenBy }];
  const kept = new Map([
    ['whole', DOT],
    ['spoiled', DOT.subarray(0, 40)],
  ]);
  const report = { ...signed.anAcceptance(), visits };
  const laidIn = await withVisitPictures('acceptance', report, (key) => Promise.resolve(kept.get(key)));
  const text = textOf('acceptance', laidIn);
  has(text, 'Anexă: intervențiile perioadei', 'Curățenie Bloc 7', 'Radu Pop', 'Semnat la fața locului');
  has(text, 'Ioana Dan, administrator', '20.11.2026, 14:05', 'Scara A · Bloc 7');
  expect(text).not.toContain(squeezed('Scara B'));
  has(text, 'Încă 21 de fotografii se păstrează la intervenții.');
});

it('prints an acceptance report without its photos where one of them cannot be read', async () => {
  const broken = Buffer.from(DOT);
  broken[45] = 0;
  const file = { key: 'broken', mimeType: 'image/png' } as const;
  const visit = { title: 'Curățenie', date: civilDate('2026-11-20'), photos: [{ file }], morePhotos: 0 };
  const report = { ...signed.anAcceptance(), visits: [visit] };
  const bytes = await renderPdf('acceptance', report, { createdAt, readPicture: () => Promise.resolve(broken) });
  await closePdfThreads();
  expect(squeezed(readPdf(bytes).text)).toContain(squeezed('Anexă: intervențiile perioadei'));
});
