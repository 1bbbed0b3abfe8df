import { describe, expect, it } from 'vitest';
import { readDownload } from './download.ts';
import type { Call } from './http.ts';
import { readList } from './list.ts';
import { readStatus } from './status.ts';
import { readUpload } from './upload.ts';

const answered = (body: string, status = 200): Call => ({ kind: 'answered', status, bytes: Buffer.from(body) });

const uploadSays = (text: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<header xmlns="mfp:anaf:dgti:spv:respUploadFisier:v1" dateResponse="202611240901" ExecutionStatus="1">\n    <Errors errorMessage="${text}"/>\n</header>`;
const statusSays = (inside: string, children = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<header xmlns="mfp:anaf:dgti:efactura:stareMesajFactura:v1"${inside}>${children}</header>`;
const statusRefuses = (text: string): string => statusSays('', `\r\n    <Errors errorMessage="${text}"/>\r\n`);
const eroare = (text: string): string => JSON.stringify({ eroare: text, titlu: 'Lista Mesaje' });
const badRequest = (message: string): string =>
  JSON.stringify({ timestamp: '24-11-2026 09:01:02', status: 400, error: 'Bad Request', message });
const FIREWALL =
  '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 42</body></html>';

describe('an answer to an upload', () => {
  it('with an index is an acceptance', () => {
    const body =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<header xmlns="mfp:anaf:dgti:spv:respUploadFisier:v1" dateResponse="202611240901" ExecutionStatus="0" index_incarcare="3828"/>';
    expect(readUpload(answered(body))).toEqual({ kind: 'accepted', uploadIndex: '3828' });
  });

  it.each([
    [
      "Fisierul transmis nu este valid. org.xml.sax.SAXParseException; lineNumber: 15; columnNumber: 155; cvc-elt.1.a: Cannot find the declaration of element 'Invoice1'. ",
      'document',
    ],
    ['Marime fisier transmis mai mare de 10 MB.', 'document'],
    ['Valorile acceptate pentru parametrul standard sunt UBL, CN, CII sau RASP', 'request'],
    ['CIF introdus= 123a nu este un numar', 'request'],
    ['Daca parametrul extern trebuie completat, valoarea acceptata este DA', 'request'],
    ['CIF introdus= 1234 nu este inregistrat in Registrul RO e-Factura executari silite', 'request'],
    ['Nu aveti drept in SPV pentru CIF=1234', 'noRights'],
    ['Nu exista niciun CIF pentru care sa aveti drept in SPV', 'noRights'],
  ])('«%s» is a refusal that stands', (text, reason) => {
    expect(readUpload(answered(uploadSays(text)))).toEqual({ kind: 'refused', reason, text: text.trim() });
  });

  it('400 without the parameters or the body is a refusal of our request', () => {
    const text = 'Parametrii standard si cif sunt obligatorii';
    expect(readUpload(answered(badRequest(text), 400))).toEqual({ kind: 'refused', reason: 'request', text });
  });

  it('that the day is used up may be asked again tomorrow', () => {
    const text = 'S-au incarcat deja 1000 de mesaje de tip RASP pentru cui=1234 in cursul zilei';
    expect(readUpload(answered(uploadSays(text)))).toMatchObject({ kind: 'unavailable', reason: 'dailyLimit' });
  });

  it.each([
    ['a technical error', answered(uploadSays('A aparut o eroare tehnica. Cod: 1814')), 'technicalError'],
    ['another technical error', answered(uploadSays('A aparut o eroare tehnica. Cod: 104')), 'technicalError'],
    ['the page of the firewall', answered(FIREWALL), 'notAnAnswer'],
    ['an empty body', answered(''), 'notAnAnswer'],
    ['a login page behind a redirect', answered('<!DOCTYPE html><html></html>', 302), 'notAnAnswer'],
    ['a bad gateway', answered('Bad Gateway', 502), 'serverError'],
    ['an acceptance without index', answered(statusSays(' ExecutionStatus="0"')), 'notAnAnswer'],
    ['half an answer', answered(uploadSays('x').slice(0, 90)), 'notAnAnswer'],
    ['a timeout', { kind: 'lost', reason: 'timeout', detail: '' }, 'timeout'],
    ['a broken connection', { kind: 'lost', reason: 'connectionLost', detail: '' }, 'connectionLost'],
  ] satisfies [string, Call, string][])('%s leaves the outcome uncertain', (_, call, reason) => {
    expect(readUpload(call)).toMatchObject({ kind: 'uncertain', reason });
  });

  it('that never came because nothing was sent is unavailability', () => {
    const call: Call = { kind: 'notSent', detail: 'ECONNREFUSED' };
    expect(readUpload(call)).toMatchObject({ kind: 'unavailable', reason: 'notReached' });
    expect(readUpload(answered('', 429))).toMatchObject({ kind: 'unavailable', reason: 'rateLimit' });
  });

  it.each([401, 403])('%i wants the authorisation renewed', (status) => {
    expect(readUpload(answered('{"message":"Unauthorized"}', status))).toMatchObject({
      kind: 'refused',
      reason: 'unauthorized',
    });
  });
});

describe('an answer about a state', () => {
  it.each([
    [' stare="ok" id_descarcare="1234"', { kind: 'validated', downloadId: '1234' }],
    [' stare="nok" id_descarcare="123"', { kind: 'rejected', downloadId: '123' }],
    [' stare="in prelucrare"', { kind: 'processing' }],
    [' stare="In prelucrare"', { kind: 'processing' }],
    [' stare="XML cu erori nepreluat de sistem"', { kind: 'notTaken' }],
  ])('%s is read', (inside, expected) => {
    expect(readStatus(answered(statusSays(inside)))).toEqual(expected);
  });

  it.each([
    ['Nu aveti dreptul de inteorgare pentru id_incarcare= 18', 'refused', 'noRights'],
    ['Nu exista niciun CIF petru care sa aveti drept', 'refused', 'noRights'],
    ['Id_incarcare introdus= aaa nu este un numar intreg', 'refused', 'request'],
    ['Nu exista factura cu id_incarcare= 15000', 'refused', 'notFound'],
    ['S-au facut deja 20 descarcari de mesaj in cursul zilei', 'unavailable', 'dailyLimit'],
    ['A aparut o eroare tehnica. Cod: 4003', 'unavailable', 'technicalError'],
  ])('«%s» is %s: %s', (text, kind, reason) => {
    expect(readStatus(answered(statusRefuses(text)))).toMatchObject({ kind, reason });
  });

  it('is never uncertain: asking changes nothing', () => {
    expect(readStatus(answered(FIREWALL))).toMatchObject({ kind: 'unavailable', reason: 'notAnAnswer' });
    expect(readStatus({ kind: 'lost', reason: 'timeout', detail: '' })).toMatchObject({ reason: 'noAnswer' });
    expect(readStatus(answered(badRequest('Parametrul id_incarcare este obligatoriu'), 400)).kind).toBe('refused');
  });
});

describe('a list of messages', () => {
  const entry = (detalii: string, tip: string, more: object = {}) => ({
    data_creare: '202611011336',
    cif: '8000000000',
    id_solicitare: '5001131297',
    detalii,
    tip,
    id: '3001503294',
    ...more,
  });
  const listed = (...mesaje: object[]): Call =>
    answered(JSON.stringify({ mesaje, numar_total_pagini: 29, numar_total_inregistrari: 14130, titlu: 'Lista' }));

  it('gives type, index and both parties out of the details', () => {
    const detalii = 'Factura cu id_incarcare=5001131297 emisa de cif_emitent=8000000000 pentru cif_beneficiar=3';
    const answer = readList(listed(entry(detalii, 'FACTURA TRIMISA')));
    expect(answer).toMatchObject({ kind: 'ok', totalPages: 29, totalMessages: 14130 });
    expect(answer.kind === 'ok' ? answer.messages : []).toEqual([
      {
        downloadId: '3001503294',
        uploadIndex: '5001131297',
        listedAt: '2026-11-01T13:36',
        cif: '8000000000',
        type: 'sent',
        sellerCif: '8000000000',
        buyerCif: '3',
        isSelfBilled: false,
        isFromBuyer: false,
        details: detalii,
      },
    ]);
  });

  it.each(['autofactura', 'autofactutra'])('knows a self-billed invoice in the spelling «%s»', (word) => {
    const detalii = `Factura cu id_incarcare=5 transmisa de cif=8000000000 ca ${word} in numele cif=8000000001`;
    const answer = readList(listed(entry(detalii, 'FACTURA PRIMITA')));
    expect(answer).toMatchObject({
      messages: [{ isSelfBilled: true, sellerCif: '8000000001', buyerCif: '8000000000', type: 'received' }],
    });
  });

  it('keeps an entry that has no download id, numbers written as numbers, and types it does not know', () => {
    const bare = entry('Erori la id_incarcare=77', 'ERORI FACTURA', { id: undefined, id_solicitare: null, cif: 8 });
    const answer = readList(listed(bare, entry('', 'CEVA NOU')));
    expect(answer).toMatchObject({
      messages: [{ type: 'errors', downloadId: undefined, uploadIndex: '77', cif: '8' }, { type: 'other' }],
    });
  });

  it.each(['Nu exista mesaje in intervalul selectat', 'Nu exista mesaje in ultimele 15 zile'])(
    '«%s» is an empty list',
    (text) => {
      expect(readList(answered(eroare(text)))).toEqual({ kind: 'ok', messages: [], totalPages: 0, totalMessages: 0 });
    },
  );

  it.each([
    ['CIF introdus= aaa nu este un numar sau nu are o valoare acceptata de sistem', 'refused', 'request'],
    [
      'startTime = 09-07-2026 10:41:11 nu poate fi mai vechi de 60 de zile fata de momentul requestului',
      'refused',
      'request',
    ],
    [
      'endTime = 30-07-2026 15:15:28 nu poate in viitor fata de momentul requestului = 30-07-2026 15:15:27',
      'refused',
      'request',
    ],
    ['Pagina solicitata 50 este mai mare decat numarul toatal de pagini 29', 'refused', 'request'],
    ['Nu aveti drept in SPV pentru CIF=8000000000', 'refused', 'noRights'],
    [
      'S-au facut deja 1000 interogari de lista mesaje de catre utilizator in cursul zilei',
      'unavailable',
      'dailyLimit',
    ],
  ])('«%s» is %s: %s', (text, kind, reason) => {
    expect(readList(answered(eroare(text)))).toMatchObject({ kind, reason });
  });

  it('of another shape is unavailability, not an empty list', () => {
    expect(readList(answered('{"messages":[]}')).kind).toBe('unavailable');
    expect(readList(answered(FIREWALL)).kind).toBe('unavailable');
  });
});

describe('a download', () => {
  it('is a file when it begins as a ZIP does, whatever the content type', () => {
    expect(readDownload(answered('PK\u0003\u0004rest')).kind).toBe('ok');
  });

  it.each([
    [
      '{"eroare":"S-au facut deja 10 descarcari de mesaj in cursul zilei","titlu":"Descarcare mesaj"}}',
      'unavailable',
      'dailyLimit',
    ],
    [
      eroare('S-au facut deja 10 descarcari la mesajul cu id_descarcare=123 in cursul zilei'),
      'unavailable',
      'dailyLimit',
    ],
    [
      eroare('Fisierul nu mai poate fi descarcat pentru ca a trecut perioada de 60 de zile in care este disponibil'),
      'refused',
      'expired',
    ],
    [eroare('Nu aveti dreptul sa descarcati acesta factura'), 'refused', 'noRights'],
    [eroare('Pentru id=21 nu exista inregistrata nici o factura'), 'refused', 'notFound'],
    [eroare('Id descarcare introdus= 123a nu este un numar intreg'), 'refused', 'request'],
    [FIREWALL, 'unavailable', 'notAnAnswer'],
    ['fisier', 'unavailable', 'notAnAnswer'],
  ])('answered %s is %s: %s', (body, kind, reason) => {
    expect(readDownload(answered(body))).toMatchObject({ kind, reason });
  });
});
