import { sha256 } from '#domain/kernel/json.ts';
import { readUbl } from '#documents/ubl/reader.ts';
import { readArchive } from '#integrations/anaf/archive.ts';
import type { Anaf } from '#integrations/anaf/client.ts';

interface Wanted {
  xmlSha256: string;
  number: string;
  issueDate: string;
  candidates: readonly { downloadId: string | null; uploadIndex: string }[];
}

/** `absent` only when every message was opened: what could not be read may be the one that is looked for. */
export type Search = { kind: 'found'; uploadIndex: string } | { kind: 'absent' } | { kind: 'unreadable' };

/**
 * Looks one upload up among the company's sent messages: by its bytes, or by number and day, as ANAF itself knows an
 * invoice again, should the service not give back the bytes it was sent.
 */
export async function searchUpload(anaf: Anaf, token: string, wanted: Wanted): Promise<Search> {
  let isComplete = true;
  for (const { downloadId, uploadIndex } of wanted.candidates) {
    const zip = downloadId === null ? undefined : await anaf.download(token, downloadId);
    const opened = zip?.kind === 'ok' ? readArchive(zip.bytes) : undefined;
    if (opened === undefined || opened.kind === 'unreadable') isComplete = false;
    else if (opened.kind === 'invoice' && isWanted(opened.xmlBytes, wanted)) return { kind: 'found', uploadIndex };
  }
  return { kind: isComplete ? 'absent' : 'unreadable' };
}

const isWanted = (xml: Uint8Array, { xmlSha256, number, issueDate }: Wanted): boolean =>
  sha256(xml) === xmlSha256 || isSameInvoice(xml, number, issueDate);

/** What other programs of the company sent may be beyond our reader; such a file is not ours. */
function isSameInvoice(xml: Uint8Array, number: string, issueDate: string): boolean {
  try {
    const { document } = readUbl(xml);
    return document.number === number && document.issueDate === issueDate;
  } catch {
    return false;
  }
}
