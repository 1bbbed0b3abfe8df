import { pageLoader } from '#app/http/form-verb.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { printPaper } from '#domain/papers/print-paper.ts';

/** A contract as PDF; `?hand=1` prints empty boxes for signing by hand. */
export const loader = pageLoader(async ({ actor, params, search }) => {
  const { document, createdAt, fileName } = await printPaper(actor, {
    kind: 'contract',
    id: params['contractId'] ?? '',
  });
  if (document.kind !== 'contract') throw new NotFound();
  const data = search['hand'] === undefined ? document.data : byHand(document.data);
  return pdfResponse(await pdfOf('contract', data, createdAt), fileName);
});

type Data = Parameters<typeof pdfOf<'contract'>>[1];
const byHand = (data: Data): Data => ({
  ...data,
  variant: 'handwritten',
  signatures: data.signatures.map(({ role, partyName, signerName, position }) => ({
    role,
    partyName,
    signerName,
    position,
  })),
});
