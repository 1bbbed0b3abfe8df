/** What a seal says of the paper it closes; it stands inside what is sealed, so it cannot be changed apart from it. */
export interface SealFacts {
  /** «Contract CTR-15 din 24.11.2026». */
  document: string;
  /** SHA-256 of the file that the parties had before them, which is attached. */
  originalSha256: string;
  signers: readonly { name: string; party: string; at: string }[];
}

const KEY = '/AMC_Seal';
/** By this a file that once bore a seal of ours is told from one that never did. */
export const SEAL_MARK = Buffer.from(KEY);

export const writeFacts = (facts: SealFacts): string =>
  `${KEY} <${Buffer.from(JSON.stringify(facts)).toString('hex')}>`;

/** The facts of a signature's dictionary; undefined when it has none. Guaranteed by the seal: only `writeFacts` wrote them. */
export function readFacts(dictionary: string): SealFacts | undefined {
  const hex = /\/AMC_Seal <([0-9a-f]+)>/.exec(dictionary)?.[1];
  return hex === undefined ? undefined : (JSON.parse(Buffer.from(hex, 'hex').toString()) as SealFacts);
}

/** A text of a PDF's own, in any letters. */
export const pdfText = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** A moment as PDF writes it. */
export const pdfTime = (at: Date): string => `(D:${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;
