import type { Actor } from '#domain/kernel/actor.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { LOGO_BYTES } from '#domain/companies/model/company.ts';
import { showLogo } from '#domain/companies/show-logo.ts';
import type { StoredFile } from '#domain/files/model/stored-file.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { pictureSizeOf } from './picture-size.ts';
import { pictureTypeOf } from './picture-type.ts';
import { readObject, storeBytes } from './wiring.server.ts';

/** A picture of a few kilobytes can stand for millions of pixels, which every paper would have to unfold. */
const MOST_PIXELS = 4_000;

/** Stores an uploaded logo, which is what its bytes say. @throws Invalid `companies.errors.logoKind`, `companies.errors.logoTooBig` */
export async function storeLogo(file: File, { tenantId }: Actor): Promise<StoredFile> {
  if (file.size > LOGO_BYTES) throw new Invalid('companies.errors.logoTooBig', { fields: ['logo'] });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [contentType, size] = [pictureTypeOf(bytes), pictureSizeOf(bytes)];
  if (contentType === undefined || !size) throw new Invalid('companies.errors.logoKind', { fields: ['logo'] });
  if (Math.max(size.width, size.height) > MOST_PIXELS)
    throw new Invalid('companies.errors.logoTooBig', { fields: ['logo'] });
  return storeBytes(bytes, tenantId, { name: file.name.slice(0, 200) || 'logo', contentType });
}

/** The company's logo for a browser. @throws NotFound when there is none */
export async function logoResponse(actor: Actor, headers: Record<string, string> = {}): Promise<Response> {
  const { key, mimeType } = await showLogo(actor, {});
  const bytes = await readObject(key);
  if (bytes === undefined) throw new NotFound();
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': mimeType,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=300',
      ...headers,
    },
  });
}
