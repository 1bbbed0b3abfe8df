import type { z } from 'zod';
import type { Evidence } from '#documents/pdf/evidence/schema.ts';
import { renderPdf } from '#documents/pdf/render.ts';
import type { StoredFile } from '#domain/files/model/stored-file.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { keepPrint } from '#domain/papers/keep-print.ts';
import type { paperToSeal } from '#domain/papers/paper-to-seal.ts';
import { printedOnce } from '#domain/papers/printed-once.ts';
import { quoting } from '#domain/papers/sealing.ts';
import type { SealLevel } from '#domain/signing/model/seal.ts';
import type { Signer } from '#integrations/seal/cms-writer.ts';
import { sealPdf } from '#integrations/seal/seal-pdf.ts';
import type { Objects } from './objects.ts';
import { type SystemCall, systemVerb } from './system-verb.ts';

type PaperToSeal = NonNullable<z.output<(typeof paperToSeal)['definition']['output']>>;

/** What the worker seals with. */
export interface Closing {
  objects: Objects;
  signer: Signer;
  /** Whose seal it is. */
  by: string;
  /** Asks the time-stamp authority, where one is configured. */
  stamp?: ((signature: Buffer) => Promise<Buffer>) | undefined;
}

const PDF = 'application/pdf';
const ORIGINAL = { ro: 'Documentul semnat, așa cum l-au văzut părțile', en: 'The document as the parties signed it' };
const nameOf = ({ document: { title, number, date } }: Evidence): string =>
  `${title} ${number}, ${formatCivilDate(date)}`;
const keepOriginal = systemVerb(keepPrint, 'paper that was signed');

/**
 * The signed paper as one file that is never made again: its text with the signatures, the evidence that quotes the file which
 * the parties had before them, that file itself, and over all of it the seal. @returns both files, stored
 */
export async function closePaper(
  { objects, signer, by, stamp }: Closing,
  call: SystemCall,
  { kind, id, fileName, original, signed, completedAt, signers }: PaperToSeal,
): Promise<{ original: StoredFile; sealed: StoredFile; level: SealLevel }> {
  const named = { name: fileName, contentType: PDF };
  const readPicture = (key: string) => objects.read(key);
  const before = await printedOnce(
    { fileName, ...original },
    {
      render: () =>
        renderPdf(original.document.kind, original.document.data, { createdAt: original.createdAt, readPicture }),
      read: readPicture,
      store: (pdf) => objects.store(call.tenantId, pdf, named),
      keep: (edition, file) => keepOriginal(call, { kind, id, edition, file }),
    },
  );
  const hash = sha256(before);
  const { kind: printed, data } = quoting(signed, { name: fileName, sha256: hash, sizeBytes: before.length });
  const attachment = {
    name: fileName,
    bytes: before,
    mimeType: PDF,
    description: ORIGINAL[data.locale],
    relationship: 'source' as const,
  };
  const closed = await renderPdf(printed, data, { createdAt: completedAt, readPicture, attachment });
  const facts = {
    document: data.evidence ? nameOf(data.evidence) : fileName,
    originalSha256: hash,
    signers: signers.map(({ at, ...who }) => ({ ...who, at: at.toISOString() })),
  };
  const reason = signers.map(({ name, party }) => `${name} (${party})`).join('; ');
  const sealed = await sealPdf(closed, signer, { facts, by, reason, at: new Date(call.asOf), stamp });
  return {
    original: { ...named, sha256: hash, size: before.length },
    sealed: await objects.store(call.tenantId, sealed, named),
    level: stamp ? 'B-T' : 'B-B',
  };
}
