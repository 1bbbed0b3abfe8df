import { createHash } from 'node:crypto';
import { type Signer, signDigest, writeSignedData } from './cms-writer.ts';
import { dictionaryOf, lastPage, NotOurPdf, readTrailer, updatePdf } from './pdf-update.ts';
import { pdfText, pdfTime, type SealFacts, writeFacts } from './seal-facts.ts';

export interface Sealing {
  facts: SealFacts;
  /** Whose seal it is, as readers of PDF show it. */
  by: string;
  reason: string;
  at: Date;
  /** Asks a time-stamp authority for a token of the signature; left out, the seal is PAdES B-B. */
  stamp?: ((signature: Buffer) => Promise<Buffer>) | undefined;
}

/** Room for a token with the certificates of its authority. */
const TOKEN_ROOM = 12_000;
const RANGE_WIDTH = 48;

/**
 * Seals a PDF that we printed: one PAdES signature (ETSI EN 319 142-1, baseline B, or T with a time-stamp) over all of its
 * bytes, which stay as they are; the signature stands after them. @throws NotOurPdf · whatever `stamp` throws
 */
export async function sealPdf(printed: Uint8Array, signer: Signer, sealing: Sealing): Promise<Uint8Array> {
  const { stamp } = sealing;
  const size = writeSignedData(signDigest(signer, Buffer.alloc(32))).length + (stamp ? TOKEN_ROOM : 0);
  const pdf = Buffer.from(withPlace(Buffer.from(printed).toString('latin1'), sealing, size), 'latin1');
  const [start, end] = placeIn(pdf, size);
  const range = `/ByteRange [0 ${start} ${end} ${pdf.length - end}]`.padEnd(RANGE_WIDTH);
  pdf.write(range, pdf.lastIndexOf('/ByteRange'), 'latin1');
  const digest = createHash('sha256').update(pdf.subarray(0, start)).update(pdf.subarray(end)).digest();
  const signed = signDigest(signer, digest);
  const cms = writeSignedData({ ...signed, timeStamp: stamp && (await stamp(signed.signature)) });
  if (cms.length > size) throw new Error('the time-stamp is larger than the room for it');
  pdf.write(cms.toString('hex'), start + 1, 'latin1');
  return pdf;
}

/** The file with the signature's field on its last page, invisible, and zeros where the signature will stand. */
function withPlace(pdf: string, { facts, by, reason, at }: Sealing, size: number): string {
  const { size: next, root } = readTrailer(pdf);
  const page = lastPage(pdf, root);
  const [signature, field] = [next, next + 1];
  const catalog = dictionaryOf(pdf, root);
  if (catalog.includes('/AcroForm')) throw new NotOurPdf('it has a form already');
  const objects = new Map([
    [root, `${catalog}\n  /AcroForm << /SigFlags 3 /Fields [${field} 0 R] >>`],
    [page, withField(dictionaryOf(pdf, page), field)],
    [signature, signatureOf(`${pdfTime(at)}\n/Name ${pdfText(by)}\n/Reason ${pdfText(reason)}`, facts, size)],
    [
      field,
      [
        ` /Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 0 0] /F 132 /T (seal) /TU ${pdfText(by)}`,
        `/P ${page} 0 R /V ${signature} 0 R`,
      ].join(' '),
    ],
  ]);
  return updatePdf(pdf, objects, createHash('sha256').update(pdf, 'latin1').digest('hex').slice(0, 32));
}

const signatureOf = (said: string, facts: SealFacts, size: number): string =>
  [
    '\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached',
    `/M ${said}`,
    writeFacts(facts),
    `/ByteRange [`.padEnd(RANGE_WIDTH),
    `/Contents <${'0'.repeat(size * 2)}>`,
  ].join('\n');

function withField(page: string, field: number): string {
  if (!page.includes('/Annots')) return `${page}\n  /Annots [${field} 0 R]`;
  if (!/\/Annots \[/.test(page)) throw new NotOurPdf('the annotations of the last page are elsewhere');
  return page.replace('/Annots [', `/Annots [${field} 0 R `);
}

/** Where the signature's text begins and ends, with its brackets. */
function placeIn(pdf: Buffer, size: number): [number, number] {
  const start = pdf.lastIndexOf('/Contents <') + '/Contents '.length;
  return [start, start + 2 * size + 2];
}
