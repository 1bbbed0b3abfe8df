import { z } from 'zod';
import { contactsOf } from '#domain/clients/steps-contacts.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { id, line, optional, prose } from '#domain/kernel/schemas.ts';
import { enterFromPortal } from '#domain/mail/steps-portal.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { clientOf } from '#domain/clients/steps.ts';
import { ROOM } from './model/room.ts';
import { holderOf } from './own-portal.ts';
import { requireRoom } from './room.ts';

/**
 * What a client's person writes or sends on the portal: a message of the inbox, in their conversation with us, with its files.
 * @throws Invalid `portal.errors.empty` · Conflict `portal.errors.noRoom`, `tooMany`
 */
export const writeMessage = defineVerb({
  name: 'portal.writeMessage',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  feature: 'client_portal',
  input: z.object({
    text: optional(prose()),
    /** What it is about: «Factura F-12». */
    about: optional(line(120)),
    files: z.array(StoredFile).max(ROOM.filesAtOnce).default([]),
  }),
  output: z.object({ threadId: id<'thread'>() }),
  async run(tx, actor, { text, about, files }) {
    const { holder, address } = await holderOf(tx, actor);
    const { clientId } = holder;
    if (text === undefined && files.length === 0) throw new Invalid('portal.errors.empty', { fields: ['text'] });
    await requireRoom(tx, clientId, Number(sum(files.map(({ size }) => BigInt(size)))));
    const [company, { language }] = [await companyOf(tx), await clientOf(tx, clientId)];
    const person = (await contactsOf(tx, clientId)).find(({ email }) => email === address);
    const recorded = [];
    for (const stored of files) recorded.push(await recordFile(tx, stored));
    const threadId = await enterFromPortal(tx, {
      clientId,
      address,
      name: person?.name ?? null,
      company: company.email,
      subject: about ?? messagesFor(language).portal.subject,
      text: text ?? '',
      files: recorded,
    });
    tx.emit({ type: 'MessageReceived', subject: threadId, clientId });
    if (files.length > 0)
      tx.emit({ type: 'MessageFileReceived', subject: threadId, clientId, facts: { count: String(files.length) } });
    return { threadId };
  },
});
