import type { Context } from 'hono';
import type { Refusals } from '../core/with-faults.ts';
import { romanianTime } from './state.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const UPLOAD = 'mfp:anaf:dgti:spv:respUploadFisier:v1';
const STATUS = 'mfp:anaf:dgti:efactura:stareMesajFactura:v1';
const TECHNICAL = 'A aparut o eroare tehnica. Cod: 1814';

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\n]/g, (char) => `&#${char.codePointAt(0) ?? 63};`);

const xml = (c: Context, body: string): Response =>
  c.body(DECLARATION + body, 200, { 'content-type': 'application/xml' });

export const uploadAccepted = (c: Context, index: string): Response => {
  const at = romanianTime(Date.now()).compact;
  return xml(c, `<header xmlns="${UPLOAD}" dateResponse="${at}" ExecutionStatus="0" index_incarcare="${index}"/>`);
};

export const uploadRefused = (c: Context, text: string): Response => {
  const at = romanianTime(Date.now()).compact;
  const errors = `<Errors errorMessage="${escapeXml(text)}"/>`;
  return xml(c, `<header xmlns="${UPLOAD}" dateResponse="${at}" ExecutionStatus="1">\n    ${errors}\n</header>`);
};

export const statusIs = (c: Context, stare: string, downloadId?: string): Response => {
  const id = downloadId === undefined ? '' : ` id_descarcare="${downloadId}"`;
  return xml(c, `<header xmlns="${STATUS}" stare="${stare}"${id}/>`);
};

export const statusRefused = (c: Context, text: string): Response =>
  xml(c, `<header xmlns="${STATUS}">\n    <Errors errorMessage="${escapeXml(text)}"/>\n</header>`);

export const listRefused = (c: Context, eroare: string): Response => c.json({ eroare, titlu: 'Lista Mesaje' });
export const downloadRefused = (c: Context, eroare: string): Response => c.json({ eroare, titlu: 'Descarcare mesaj' });

export const badRequest = (c: Context, message: string): Response =>
  c.json({ timestamp: romanianTime(Date.now()).long, status: 400, error: 'Bad Request', message }, 400);

/** How each endpoint words the refusals that the control page can ask for. */
const worded = (refuse: (c: Context, text: string) => Response, refusal: string, technical: string): Refusals => ({
  refuse: (c, fault) => refuse(c, fault.text ?? refusal),
  'technical-error': (c, fault) => refuse(c, fault.text ?? technical),
});

export const uploadRefusals = worded(
  uploadRefused,
  "Fisierul transmis nu este valid. org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 1; cvc-elt.1.a: Cannot find the declaration of element 'X'. ",
  TECHNICAL,
);
export const statusRefusals = worded(
  statusRefused,
  'S-au facut deja 20 descarcari de mesaj in cursul zilei',
  'A aparut o eroare tehnica. Cod: 4003',
);
export const listRefusals = worded(
  listRefused,
  'S-au facut deja 1000 interogari de lista mesaje de catre utilizator in cursul zilei',
  TECHNICAL,
);
export const downloadRefusals = worded(
  downloadRefused,
  'S-au facut deja 10 descarcari de mesaj in cursul zilei',
  TECHNICAL,
);
