import { zipSync } from 'fflate';
import { escapeXml } from './answers.ts';
import type { MinistryKey } from './keys.ts';
import { seal } from './seal.ts';
import type { Anaf, Upload } from './state.ts';

/** The ZIP of an upload's answer: the document as uploaded, or the list of errors, with the ministry's signature over it. */
export const answerArchive = (anaf: Anaf, key: MinistryKey, upload: Upload): Uint8Array => {
  const name = `${upload.index}.xml`;
  const document = upload.state === 'ok' ? anaf.files.get(name) : undefined;
  const bytes = document ?? errorFile(upload);
  const mtime = new Date(upload.uploadedAt);
  return zipSync({ [name]: bytes, [`semnatura_${name}`]: seal(name, bytes, key) }, { mtime });
};

const errorFile = (upload: Upload): Buffer => {
  const errors = upload.errors.map((error) => `<Error errorMessage="${escapeXml(error)}"/>`).join('\n    ');
  return Buffer.from(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<header xmlns="mfp:anaf:dgti:efactura:mesajEroriFactuta:v1" Index_incarcare="${upload.index}" Cif_emitent="${upload.cif}">\n    ${errors}\n</header>`,
  );
};
