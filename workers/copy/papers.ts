import { renderPdf } from '#documents/pdf/render.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { ATTACHMENT_KINDS } from '#domain/deliveries/model/template.ts';
import { xmlFiles } from '#domain/portability/read-company.ts';
import type { Objects } from '../objects.ts';
import { systemVerb } from '../system-verb.ts';
import { safe } from './file-name.ts';

const print = systemVerb(printPaper, 'company export');

const FOLDERS = {
  invoice: 'facturi',
  offer: 'oferte',
  contract: 'contracte',
  addendum: 'acte-aditionale',
  acceptance: 'procese-verbale',
  receipt: 'chitante',
  penalty: 'note-penalitati',
  statement: 'confirmari-sold',
  compensation: 'compensari',
} as const;

interface Source {
  tenantId: TenantId;
  asOf: Date;
  objects: Objects;
}

/** Papers as they were printed, or printed now where they never were, each under a name of its own; an invoice's XML beside it. */
export async function* papersOf(
  { tenantId, asOf, objects }: Source,
  papers: readonly { kind: string; id: string }[],
): AsyncGenerator<{ path: string; bytes: Uint8Array | undefined }> {
  const taken = new Set<string>();
  for (const { kind: name, id } of papers) {
    const kind = ATTACHMENT_KINDS.find((one) => one === name);
    if (kind === undefined) continue;
    const paper = await print({ tenantId, asOf: asOf.getTime() }, { kind, id }).catch(goneMeanwhile);
    if (paper === undefined) yield { path: '.pdf', bytes: undefined };
    else {
      const { fileName, printed, document, createdAt } = paper;
      const path = free(taken, `pdf/${FOLDERS[kind]}/${fileName}`, id);
      const kept = printed === null ? undefined : await objects.read(printed.key);
      yield {
        path,
        bytes: kept ?? (await renderPdf(document.kind, document.data, { createdAt, readPicture: objects.read })),
      };
    }
    if (kind !== 'invoice') continue;
    for (const { number, xml, printed } of await xmlFiles(tenantId, asOf, id))
      yield { path: `e-factura/${safe(printed)}-${number}.xml`, bytes: Buffer.from(xml) };
  }
}

const goneMeanwhile = (error: unknown): undefined => {
  if (!(error instanceof NotFound)) throw error;
};

/** Two documents may bear the same file name: the second also bears its id. */
function free(taken: Set<string>, path: string, id: string): string {
  const name = taken.has(path) ? path.replace(/\.pdf$/, `-${id}.pdf`) : path;
  taken.add(name);
  return name;
}
