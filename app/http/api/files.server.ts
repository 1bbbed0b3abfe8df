import type { TokenActor } from '#domain/kernel/actor.ts';
import { requireRight } from '#domain/kernel/access.ts';
import type { RoleTable } from '#domain/kernel/roles.ts';
import { requireApi } from '#domain/identity/open-token.ts';
import { storeFile } from '../wiring.server.ts';
import { mediaType, readBytes } from './body.server.ts';
import { ApiRefusal } from './problem.server.ts';

export const FILE_LIMIT = 10 * 1_048_576;
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

/** What a file is by its first bytes; its name and declared type are only claims. */
const SIGNATURES: readonly (readonly [type: string, bytes: readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** Stores a PDF, PNG or JPEG of at most 10 MB and answers the four values by which a verb is told of it. @throws ApiRefusal · Forbidden · PlanLocked */
export async function uploadFile(request: Request, actor: TokenActor) {
  requireRight(actor, STORE_FILE, MEMBERS, false);
  await requireApi(actor);
  if (mediaType(request) !== 'multipart/form-data') throw new ApiRefusal(415, 'api.errors.notForm');
  const file = await fileOf(request);
  if (file.size > FILE_LIMIT) throw new ApiRefusal(413, 'errors.fileTooBig');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const known = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (!known) throw new ApiRefusal(422, 'errors.fileKind');
  return storeFile(new File([bytes], file.name, { type: known[0] }), actor.tenantId);
}

async function fileOf(request: Request): Promise<File> {
  const body = await readBytes(request, FILE_LIMIT + FORM_MARGIN);
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const form = await new Response(body, { headers }).formData().catch(() => undefined);
  const file = form?.get('file');
  if (!(file instanceof File) || file.size === 0) throw new ApiRefusal(422, 'api.errors.noFile');
  return file;
}
