import { z } from 'zod';
import { announced } from './messages.ts';
import type { Anaf, Upload } from './state.ts';
import { partiesOf } from './upload.ts';
import { readXmlFacts } from './xml-facts.ts';

/** An upload of the past with the answer that it got then, so that a demo company's history is in SPV too. */
export const PastUpload = z.object({
  cif: z.string(),
  index: z.string(),
  downloadId: z.string(),
  xml: z.string(),
  at: z.iso.datetime(),
  errors: z.array(z.string()),
});

export const remember = (anaf: Anaf, { cif, index, downloadId, xml, at, errors }: z.infer<typeof PastUpload>): void => {
  const facts = readXmlFacts(xml);
  if ('message' in facts) throw new Error(facts.message);
  const order = {
    cif,
    standard: facts.root === 'CreditNote' ? 'CN' : 'UBL',
    isB2c: false,
    isForeign: false,
    isSelfBilled: false,
  };
  const time = Date.parse(at);
  const upload: Upload = {
    ...partiesOf(anaf, facts, order),
    ...order,
    index,
    downloadId,
    uploadedAt: at,
    readyAt: time,
    listedAt: time,
    state: errors.length > 0 ? 'nok' : 'ok',
    errors,
  };
  anaf.files.put(`${index}.xml`, Buffer.from(xml));
  anaf.state.take({ upload, messages: announced(upload, anaf.state.data.nextId) });
};
