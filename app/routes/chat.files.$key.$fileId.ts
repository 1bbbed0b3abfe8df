import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/http/clock.server.ts';
import { refusalsAsPages } from '#app/http/form-verb.server.ts';
import { readObject } from '#app/http/wiring.server.ts';
import { fileOfTalk } from '#domain/chat/file-of-talk.ts';
import { talkOf } from '#domain/chat/keys.ts';
import { showFile } from '#domain/files/show-file.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';

const FileId = id<'file'>();

/** A file of a talk, for whoever may read the talk; always saved, never shown. */
export const loader = ({ request, params }: LoaderFunctionArgs) =>
  refusalsAsPages(request, async () => {
    const talk = talkOf('read', params['key'] ?? '');
    const asked = FileId.safeParse(params['fileId']);
    if (talk === undefined || !asked.success) throw new NotFound();
    const actor = systemActor(talk.tenantId, 'chat widget', now());
    const { fileId } = await fileOfTalk(actor, { conversationId: talk.conversationId, fileId: asked.data });
    const { key, name } = await showFile(actor, { fileId });
    const bytes = await readObject(key);
    if (bytes === undefined) throw new NotFound();
    return new Response(Uint8Array.from(bytes), {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex',
      },
    });
  });
