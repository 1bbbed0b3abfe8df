import type { Context } from 'hono';
import type { SandboxEnv } from '../core/env.ts';
import type { Fault } from '../core/faults.ts';
import { badRequest, uploadAccepted, uploadRefused } from './answers.ts';
import { buyerCif, sellerCif } from './identity.ts';
import { LIMITS, type Limits } from './limits.ts';
import { announced } from './messages.ts';
import { type Anaf, type Grant, romanianTime, type Upload } from './state.ts';
import { verdict } from './verdict.ts';
import { readXmlFacts, type XmlFacts } from './xml-facts.ts';

const ROOTS: Record<string, { root: string; uri: string }> = {
  UBL: { root: 'Invoice', uri: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2' },
  CN: { root: 'CreditNote', uri: 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2' },
  CII: { root: 'CrossIndustryInvoice', uri: 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100' },
  RASP: { root: 'header', uri: 'mfp:anaf:dgti:spv:reqMesaj:v1' },
};

/** `upload` and `uploadb2c`: refuses what cannot be taken in, else gives an index and decides the answer to come. */
export const takeUpload = async (
  anaf: Anaf,
  c: Context<SandboxEnv>,
  grant: Grant,
  isB2c: boolean,
  limits: Limits,
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
  const today = romanianTime(Date.now()).day;
  if (standard === 'RASP' && !limits.admit(`rasp ${cif}`, today, LIMITS.messagesPerCifPerDay))
    return uploadRefused(c, `S-au incarcat deja 1000 de mesaje de tip RASP pentru cui=${cif} in cursul zilei`);
  const flags = { isB2c, isForeign: extern === 'DA', isSelfBilled: autofactura === 'DA' };
  return uploadAccepted(c, register(anaf, { cif, standard, ...flags }, body, facts, { fault: c.get('fault') }).index);
};

const notValid = (line: number, column: number, message: string): string =>
  `Fisierul transmis nu este valid. org.xml.sax.SAXParseException; lineNumber: ${line}; columnNumber: ${column}; ${message} `;

type Order = Pick<Upload, 'cif' | 'standard' | 'isB2c' | 'isForeign' | 'isSelfBilled'>;

const NOT_TAKEN = 'XML cu erori nepreluat de sistem';

/** Writes the upload down with the answer it will get; a fault comes from the control page, a time of the past from a demo. */
export const register = (
  anaf: Anaf,
  order: Order,
  body: Buffer,
  facts: XmlFacts,
  { fault, now = Date.now() }: { fault?: Fault | undefined; now?: number } = {},
): Upload => {
  const { state, sandbox, files } = anaf;
  const issue = { ...partiesOf(anaf, facts, order), ...order };
  const errors = forced(fault) ?? verdict(anaf, body.toString('utf8'), facts, issue);
  const readyAt = now + sandbox.processingMs;
  const { nextIndex, nextId } = state.data;
  const upload: Upload = {
    ...issue,
    index: String(nextIndex),
    uploadedAt: new Date(now).toISOString(),
    readyAt,
    listedAt: readyAt + (fault?.kind === 'late-list' ? fault.ms : 0),
    ...(fault?.kind === 'no-id' ? { hasNoId: true } : {}),
    state: errors[0] === NOT_TAKEN ? 'notTaken' : errors.length > 0 ? 'nok' : 'ok',
    errors,
    downloadId: String(nextId),
  };
  files.put(`${upload.index}.xml`, body);
  state.take({ upload, messages: announced(upload, nextId + 1) });
  return upload;
};

const forced = (fault: Fault | undefined): string[] | undefined => {
  if (fault?.kind === 'not-taken') return [NOT_TAKEN];
  return fault?.kind === 'nok' ? [fault.text ?? '[BR-RO-999]-Eroare cerută din pagina de control.'] : undefined;
};

/** Who and what an upload names. A buyer's message goes from the buyer of the invoice that it is about to its seller. */
export const partiesOf = ({ state }: Anaf, facts: XmlFacts, { standard, cif }: Order) => {
  if (standard === 'CII') return ciiParties(facts);
  if (standard !== 'RASP') return invoiceParties(facts);
  const about = facts.attributes['index_incarcare'] ?? '';
  const invoice = state.data.uploads.find((each) => each.index === about);
  const parties = { sellerCif: invoice?.sellerCif ?? '', sellerName: invoice?.sellerName ?? '' };
  const message = { number: facts.attributes['message'] ?? '', issueDate: '', payable: '' };
  return { ...message, ...parties, buyerCif: cif, buyerName: invoice?.buyerName ?? '', about };
};

/** The other syntax that ANAF takes; the product reads UBL alone. */
const ciiParties = (facts: XmlFacts) => {
  const trade = 'SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement';
  const digits = (text: string): string => text.replace(/\D/g, '');
  return {
    number: facts.first('ExchangedDocument/ID'),
    issueDate: facts.first('ExchangedDocument/IssueDateTime/DateTimeString'),
    sellerCif: digits(facts.first(`${trade}/SellerTradeParty/SpecifiedTaxRegistration/ID`)),
    sellerName: facts.first(`${trade}/SellerTradeParty/Name`),
    buyerCif: digits(facts.first(`${trade}/BuyerTradeParty/SpecifiedTaxRegistration/ID`)),
    buyerName: facts.first(`${trade}/BuyerTradeParty/Name`),
    payable: '',
  };
};

const invoiceParties = (facts: XmlFacts) => ({
  number: facts.first('ID'),
  issueDate: facts.first('IssueDate'),
  sellerCif: sellerCif(facts),
  sellerName: facts.first('AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName'),
  buyerCif: buyerCif(facts),
  buyerName: facts.first('AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName'),
  payable: `${facts.first('LegalMonetaryTotal/PayableAmount')} ${facts.first('DocumentCurrencyCode')}`,
});
