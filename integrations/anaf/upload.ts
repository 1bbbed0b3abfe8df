import { type Call, call } from './http.ts';
import { notAnAnswer, reduce, type Refused, type Unavailable, type Uncertain } from './outcome.ts';

export type Upload = {
  /** Who uploads, digits only, without `RO`. */
  cif: string;
  xml: Uint8Array;
  /** `UBL` for the Invoice root, `CN` for the CreditNote root, `RASP` for a buyer's message. */
  standard: 'UBL' | 'CN' | 'RASP';
  /** The buyer is a natural person: another address, the same answers. */
  b2c?: boolean;
  /** The buyer is foreign and has no Romanian code. */
  extern?: boolean;
  /** The buyer issues in the seller's name. */
  autofactura?: boolean;
  token: string;
};

export type UploadAnswer = { kind: 'accepted'; uploadIndex: string } | Refused | Unavailable | Uncertain;

/** Sends the bytes as they are; a second call with the same bytes is a second upload. */
export const upload = async (apiUrl: string, timeoutMs: number, order: Upload): Promise<UploadAnswer> => {
  const query = new URLSearchParams({ standard: order.standard, cif: order.cif });
  if (order.extern === true) query.set('extern', 'DA');
  if (order.autofactura === true) query.set('autofactura', 'DA');
  const path = order.b2c === true ? 'uploadb2c' : 'upload';
  const headers = { authorization: `Bearer ${order.token}`, 'content-type': 'text/plain' };
  const body = new Uint8Array(order.xml);
  return readUpload(await call(`${apiUrl}/${path}?${query}`, { method: 'POST', headers, body }, timeoutMs));
};

/** Only an index is an acceptance; what is neither index nor refusal leaves the outcome unknown. */
export const readUpload = (made: Call): UploadAnswer => {
  const reduced = reduce(made);
  if (reduced.kind !== 'answer') return reduced;
  const { answer } = reduced;
  if (answer.shape !== 'xml') return notAnAnswer(reduced.bytes);
  const index = answer.attributes['index_incarcare'];
  const done = answer.attributes['ExecutionStatus'] === '0' && index !== undefined && /^\d+$/.test(index);
  return done ? { kind: 'accepted', uploadIndex: index } : notAnAnswer(reduced.bytes);
};
