import type { TokenActor } from '#domain/kernel/actor.ts';
import { requireRight } from '#domain/kernel/access.ts';
import type { RoleTable } from '#domain/kernel/roles.ts';
import { requireApi } from '#domain/identity/open-token.ts';
import { BANK_FILE_LIMIT, FILE_LIMIT, fileTypeOf } from '../upload.server.ts';
import { isBankFile, storeBankFile, storeFile } from '../wiring.server.ts';
import { mediaType, readBytes } from './body.server.ts';
import { ApiRefusal } from './problem.server.ts';

export const STORE_FILE = 'files.storeFile';
const FORM_MARGIN = 65_536;

const MEMBERS: RoleTable = {
  administrator: true,
  sales: true,
  execution: true,
  accounting: true,
  accountant: false,
  client: false,
  operator: false,
  system: false,
};

/** Stores a PDF, PNG, JPEG or WebP of at most 10 MB or a bank statement of at most 64 MB and answers the four values by which a verb is told of it. @throws ApiRefusal · Forbidden · PlanLocked */
export async function uploadFile(request: Request, actor: TokenActor) {
  requireRight(actor, STORE_FILE, MEMBERS, false);
  await requireApi(actor);
  if (mediaType(request) !== 'multipart/form-data') throw new ApiRefusal(415, 'api.errors.notForm');
  const file = await fileOf(request);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (fileTypeOf(bytes) === undefined) {
    if (isBankFile(bytes)) return storeBankFile(file, actor.tenantId);
    throw file.size > FILE_LIMIT ? new ApiRefusal(413, 'errors.fileTooBig') : new ApiRefusal(422, 'errors.fileKind');
  }
  if (file.size > FILE_LIMIT) throw new ApiRefusal(413, 'errors.fileTooBig');
  return storeFile(new File([bytes], file.name), actor.tenantId);
}

async function fileOf(request: Request): Promise<File> {
  const body = await readBytes(request, BANK_FILE_LIMIT + FORM_MARGIN);
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const form = await new Response(body, { headers }).formData().catch(() => undefined);
  const file = form?.get('file');
  if (!(file instanceof File) || file.size === 0) throw new ApiRefusal(422, 'api.errors.noFile');
  return file;
}
