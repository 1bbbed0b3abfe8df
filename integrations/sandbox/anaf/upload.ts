import type { Context } from 'hono';
import type { SandboxEnv } from '../core/env.ts';
import { badRequest, uploadAccepted, uploadRefused } from './answers.ts';
import { buyerCif, sellerCif } from './identity.ts';
import { LIMITS } from './limits.ts';
import { announce } from './messages.ts';
import type { Anaf, Grant, Upload } from './state.ts';
import { verdict } from './verdict.ts';
import { readXmlFacts, type XmlFacts } from './xml-facts.ts';

const ROOTS: Record<string, { root: string; uri: string }> = {
  UBL: { root: 'Invoice', uri: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2' },
  CN: { root: 'CreditNote', uri: 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2' },
};

/** `upload` and `uploadb2c`: refuses what cannot be taken in, else gives an index and decides the answer to come. */
export const takeUpload = async (
  anaf: Anaf,
  c: Context<SandboxEnv>,
  grant: Grant,
  isB2c: boolean,
): Promise<Response> => {
  const { standard, cif, extern, autofactura, executare } = c.req.query();
  if (standard === undefined || cif === undefined) return badRequest(c, 'Parametrii standard si cif sunt obligatorii');
  const body = Buffer.from(await c.req.arrayBuffer());
  if (body.length === 0) return badRequest(c, 'Trebuie sa aveti atasat in request un fisier de tip xml');
  const root = ROOTS[standard];
  if (root === undefined)
    return uploadRefused(c, 'Valorile acceptate pentru parametrul standard sunt UBL, CN, CII sau RASP');
  if (body.length > LIMITS.uploadBytes) return uploadRefused(c, 'Marime fisier transmis mai mare de 10 MB.');
  if (!/^\d+$/.test(cif)) return uploadRefused(c, `CIF introdus= ${cif} nu este un numar`);
  if (grant.cifs.length > 0 && !grant.cifs.includes(cif))
    return uploadRefused(c, `Nu aveti drept in SPV pentru CIF=${cif}`);
  for (const [name, value] of Object.entries({ extern, autofacturare: autofactura, executare }))
    if (value !== undefined && value !== 'DA')
      return uploadRefused(c, `Daca parametrul ${name} trebuie completat, valoarea acceptata este DA`);
  const facts = readXmlFacts(body.toString('utf8'));
  if ('message' in facts) return uploadRefused(c, notValid(facts.line, facts.column, facts.message));
  if (facts.root !== root.root || facts.uri !== root.uri)
    return uploadRefused(c, notValid(1, 1, `cvc-elt.1.a: Cannot find the declaration of element '${facts.root}'.`));
  const flags = { isB2c, isForeign: extern === 'DA', isSelfBilled: autofactura === 'DA' };
  return uploadAccepted(
    c,
    register(anaf, { cif, standard, ...flags }, body, facts, c.get('fault')?.text, c.get('fault')?.kind === 'nok')
      .index,
  );
};

const notValid = (line: number, column: number, message: string): string =>
  `Fisierul transmis nu este valid. org.xml.sax.SAXParseException; lineNumber: ${line}; columnNumber: ${column}; ${message} `;

type Order = Pick<Upload, 'cif' | 'standard' | 'isB2c' | 'isForeign' | 'isSelfBilled'>;

/** Writes the upload down with the answer it will get; `forcedNok` comes from the control page. */
export const register = (
  anaf: Anaf,
  order: Order,
  body: Buffer,
  facts: XmlFacts,
  forcedText?: string,
  forcedNok = false,
): Upload => {
  const { state, sandbox, files } = anaf;
  const now = Date.now();
  const issue = { ...partiesOf(facts), ...order };
  const errors = forcedNok
    ? [forcedText ?? '[BR-RO-999]-Eroare cerută din pagina de control.']
    : verdict(anaf, body.toString('utf8'), facts, issue);
  const isNotTaken = errors[0] === 'XML cu erori nepreluat de sistem';
  const upload: Upload = {
    ...issue,
    index: String(state.data.nextIndex++),
    uploadedAt: new Date(now).toISOString(),
    readyAt: now + sandbox.processingMs,
    state: isNotTaken ? 'notTaken' : errors.length > 0 ? 'nok' : 'ok',
    errors,
    downloadId: String(state.data.nextId++),
  };
  files.put(`${upload.index}.xml`, body);
  state.data.uploads.push(upload);
  announce(state.data, upload);
  state.save();
  return upload;
};

const partiesOf = (facts: XmlFacts) => ({
  number: facts.first('ID'),
  issueDate: facts.first('IssueDate'),
  sellerCif: sellerCif(facts),
  sellerName: facts.first('AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName'),
  buyerCif: buyerCif(facts),
  buyerName: facts.first('AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName'),
  payable: `${facts.first('LegalMonetaryTotal/PayableAmount')} ${facts.first('DocumentCurrencyCode')}`,
});
