import type { Context } from 'hono';
import { badRequest, listRefused } from './answers.ts';
import { LIMITS } from './limits.ts';
import { type Anaf, type Grant, type Message, romanianTime, type Upload } from './state.ts';

const DAY_MS = 86_400_000;

/** Entries of an upload's answer in the lists of those it concerns; they show once processing is over. */
export const announced = (upload: Upload, nextId: number): Message[] => {
  const messages: Message[] = [];
  const { index, listedAt: at, sellerCif, buyerCif, cif } = upload;
  const another = (): string => String(nextId++);
  const put = (id: string, to: string, letter: Message['letter'], tip: string, detalii: string): void => {
    const hidden = upload.hasNoId === true ? { hasNoId: true } : {};
    messages.push({ id, index, cif: to, tip, letter, detalii, at, ...hidden });
  };
  if (upload.state === 'notTaken') return [];
  if (upload.state === 'nok') {
    const detalii = `Erori de validare identificate la factura transmisa cu id_incarcare=${index}`;
    put(upload.downloadId, cif, 'E', 'ERORI FACTURA', detalii);
    return messages;
  }
  if (upload.standard === 'RASP') {
    announceMessage(upload, another, put);
    return messages;
  }
  const detalii = upload.isSelfBilled
    ? `Factura cu id_incarcare=${index} transmisa de cif=${cif} ca autofactura in numele cif=${sellerCif}`
    : `Factura cu id_incarcare=${index} emisa de cif_emitent=${sellerCif} pentru cif_beneficiar=${buyerCif}`;
  put(upload.downloadId, sellerCif, 'T', 'FACTURA TRIMISA', detalii);
  const reachesBuyer = /^[1-9]\d{1,9}$/.test(buyerCif);
  if (reachesBuyer) put(another(), buyerCif, 'P', 'FACTURA PRIMITA', detalii);
  return messages;
};

/** The buyer's message shows with both: as sent with the buyer, as received with the seller. */
const announceMessage = (
  { index, about, downloadId, buyerCif, sellerCif }: Upload,
  another: () => string,
  put: (id: string, to: string, letter: Message['letter'], tip: string, detalii: string) => void,
): void => {
  const detalii = `Mesaj cumparator cu id_incarcare=${index} pentru factura cu id_incarcare=${about ?? ''}`;
  put(downloadId, buyerCif, 'R', 'MESAJ CUMPARATOR TRANSMIS', detalii);
  put(another(), sellerCif, 'R', 'MESAJ CUMPARATOR PRIMIT', detalii);
};

const isNumber = (text: string): boolean => /^\d{1,15}$/.test(text);

/** `listaMesajePaginatieFactura`. */
export const pagedList = (anaf: Anaf, c: Context, grant: Grant): Response => {
  const { startTime, endTime, cif, pagina, filtru } = c.req.query();
  if (startTime === undefined || endTime === undefined || cif === undefined || pagina === undefined)
    return badRequest(c, 'Parametrii startTime, endTime, cif si pagina sunt obligatorii');
  for (const [name, value] of Object.entries({ startTime, endTime, pagina }))
    if (!isNumber(value))
      return listRefused(c, `${name} = ${value} nu este un numar sau nu are o valoare acceptata de sistem`);
  if (!isNumber(cif))
    return listRefused(c, `CIF introdus= ${cif} nu este un numar sau nu are o valoare acceptata de sistem`);
  const now = Date.now();
  const [start, end, page] = [Number(startTime), Number(endTime), Number(pagina)];
  const wall = (instant: number): string => romanianTime(instant).long;
  if (start < now - LIMITS.keptDays * DAY_MS)
    return listRefused(
      c,
      `startTime = ${wall(start)} nu poate fi mai vechi de 60 de zile fata de momentul requestului`,
    );
  if (end <= start) return listRefused(c, `endTime = ${wall(end)} nu poate fi <= startTime = ${wall(start)}`);
  if (end > now)
    return listRefused(c, `endTime = ${wall(end)} nu poate in viitor fata de momentul requestului = ${wall(now)}`);
  const denied = rightsError(grant, cif, filtru);
  if (denied !== undefined) return listRefused(c, denied);
  const found = select(anaf, cif, filtru, start, end);
  if (found.length === 0) return listRefused(c, 'Nu exista mesaje in intervalul selectat');
  const pages = Math.ceil(found.length / LIMITS.listMessages);
  if (page < 1 || page > pages)
    return listRefused(c, `Pagina solicitata ${page} este mai mare decat numarul toatal de pagini ${pages}`);
  const shown = found.slice((page - 1) * LIMITS.listMessages, page * LIMITS.listMessages);
  return c.json({
    mesaje: shown.map(toJson),
    numar_inregistrari_in_pagina: shown.length,
    numar_total_inregistrari_per_pagina: LIMITS.listMessages,
    numar_total_inregistrari: found.length,
    numar_total_pagini: pages,
    index_pagina_curenta: page,
    serial: grant.serial,
    cui: cif,
    titlu: `Lista Mesaje disponibile din intervalul ${wall(start)} - ${wall(end)}`,
  });
};

/** `listaMesajeFactura`. */
export const simpleList = (anaf: Anaf, c: Context, grant: Grant): Response => {
  const { zile, cif, filtru } = c.req.query();
  if (zile === undefined || cif === undefined) return badRequest(c, 'Parametrii zile si cif sunt obligatorii');
  if (!isNumber(cif)) return listRefused(c, `CIF introdus= ${cif} nu este un numar`);
  if (!isNumber(zile)) return listRefused(c, `Numarul de zile introdus= ${zile} nu este un numar intreg`);
  const days = Number(zile);
  if (days < 1 || days > LIMITS.keptDays) return listRefused(c, 'Numarul de zile trebuie sa fie intre 1 si 60');
  const denied = rightsError(grant, cif, filtru);
  if (denied !== undefined) return listRefused(c, denied);
  const now = Date.now();
  const found = select(anaf, cif, filtru, now - days * DAY_MS, now);
  if (found.length === 0) return listRefused(c, `Nu exista mesaje in ultimele ${days} zile`);
  if (found.length > LIMITS.listMessages)
    return listRefused(
      c,
      'Lista de mesaje este mai mare decat numarul de 500 elemente permise in pagina. Folositi endpoint-ul cu paginatie.',
    );
  const titlu = `Lista Mesaje disponibile din ultimele ${days} zile`;
  return c.json({ mesaje: found.map(toJson), serial: grant.serial, cui: cif, titlu });
};

const rightsError = (grant: Grant, cif: string, filter: string | undefined): string | undefined => {
  if (filter !== undefined && !/^[ETPR]$/.test(filter))
    return 'Valorile acceptate pentru parametrul filtru sunt E, T, P sau R';
  return grant.cifs.length > 0 && !grant.cifs.includes(cif) ? `Nu aveti drept in SPV pentru CIF=${cif}` : undefined;
};

/** Newest first, as ANAF lists them: pages shift while new messages come. */
const select = (anaf: Anaf, cif: string, filter: string | undefined, start: number, end: number): Message[] =>
  anaf.state.data.messages
    .filter((each) => each.cif === cif && each.at >= start && each.at <= end)
    .filter((each) => filter === undefined || each.letter === filter)
    .toReversed();

const toJson = ({ at, cif, index, detalii, tip, id, hasNoId }: Message) => ({
  data_creare: romanianTime(at).compact,
  cif,
  id_solicitare: index,
  detalii,
  tip,
  ...(hasNoId === true ? {} : { id }),
});
