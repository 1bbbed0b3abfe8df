import { ATTACHMENT_KINDS, type AttachmentKind } from '#domain/deliveries/model/template.ts';
import type { TokenActor } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { isId } from '#domain/kernel/pure/ids.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { paperResponse } from '../paper-response.server.ts';

const PLACE = /^\/papers\/([a-z]+)\/([0-9a-f-]{36})\.(pdf|xml)$/;

export interface PaperPlace {
  kind: AttachmentKind;
  id: string;
  form: 'pdf' | 'xml';
}

/** `/papers/offer/<id>.pdf` taken apart; undefined for any other place. */
export function paperAt(path: string): PaperPlace | undefined {
  const [, kind = '', id = '', form] = PLACE.exec(path) ?? [];
  const known = ATTACHMENT_KINDS.find((one) => one === kind);
  return known && isId(id) && (form === 'pdf' || form === 'xml') ? { kind: known, id, form } : undefined;
}

/** A document as PDF, or the XML of an issued invoice. @throws DomainError */
export async function paperAnswer(actor: TokenActor, { kind, id, form }: PaperPlace): Promise<Response> {
  if (form === 'pdf') return paperResponse(actor, { kind, id });
  const { xml } = await printPaper(actor, { kind, id });
  if (!xml) throw new NotFound();
  return new Response(xml.content, {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="${xml.name.replace(/["\\\r\n]/g, '')}"`,
      'cache-control': 'private, no-store',
    },
  });
}
