import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type ArtefactKind = 'offer' | 'contract' | 'pv' | 'invoice' | 'receipt' | 'xml' | 'anaf-zip';
export type Artefact = { kind: ArtefactKind; path: string };

/** What each kind of file begins with: a page of an error is no PDF. */
const BEGINNINGS: Record<ArtefactKind, string> = {
  offer: '%PDF',
  contract: '%PDF',
  pv: '%PDF',
  invoice: '%PDF',
  receipt: '%PDF',
  xml: '<?xml',
  'anaf-zip': 'PK',
};

/** Keeps files in a folder. */
export function openArtefacts(folder: string) {
  mkdirSync(folder, { recursive: true });
  return (kind: ArtefactKind, name: string, bytes: Uint8Array): Artefact => {
    const path = join(folder, name);
    if (!Buffer.from(bytes).toString('latin1').startsWith(BEGINNINGS[kind]))
      throw new Error(`${name} is not what it should be`);
    writeFileSync(path, bytes);
    return { kind, path };
  };
}
export type Keep = ReturnType<typeof openArtefacts>;
