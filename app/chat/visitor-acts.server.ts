import { z } from 'zod';
import { now } from '#app/http/clock.server.ts';
import { originOf } from '#app/http/origin.server.ts';
import { inboundDomain, storeFile } from '#app/http/wiring.server.ts';
import { findTalk } from '#domain/chat/find-talk.ts';
import { networkKey, type Talk, talkKey, talkOf, verifiedIdentity } from '#domain/chat/keys.ts';
import { MOST_TEXT } from '#domain/chat/model/conversation.ts';
import type { OwnIdentity } from '#domain/chat/model/identity.ts';
import { receiveChatMessage } from '#domain/chat/receive-chat-message.ts';
import { seeAsVisitor } from '#domain/chat/see-as-visitor.ts';
import { showChatSettings } from '#domain/chat/show-settings.ts';
import { tellTyping } from '#domain/chat/tell-typing.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { takeTries } from '#domain/identity/attempts.ts';
import { networkOf } from '#domain/identity/model/attempt-limits.ts';
import { inboundNameOf } from '#domain/inbox/tenant-of.ts';
import { type SystemActor, systemActor } from '#domain/kernel/actor.ts';
import { Forbidden, Invalid } from '#domain/kernel/errors.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { receiveMessage } from '#domain/mail/receive-message.ts';
import { visitorView } from './visitor-view.server.ts';

/** What the widget says with every act. */
const Said = z.object({
  token: z.string().max(200).optional(),
  identity: z.string().max(2_000).optional(),
  signature: z.string().max(100).optional(),
  name: z.string().trim().max(120).optional(),
  email: z.union([z.literal(''), z.email().max(254)]).optional(),
  text: z.string().trim().max(MOST_TEXT).optional(),
  key: z
    .string()
    .regex(/^[\w-]{8,80}$/)
    .optional(),
  page: z.string().max(500).optional(),
  language: z.enum(['ro', 'en']).catch('ro'),
  seq: z.coerce.number().int().min(0).optional(),
});
type Said = z.output<typeof Said>;

/** Who asks, of which company, and what stands in the settings. */
interface Visit {
  request: Request;
  tenantId: TenantId;
  actor: SystemActor;
  settings: Awaited<ReturnType<typeof showChatSettings>>;
  said: Said;
  identity: OwnIdentity | undefined;
  file: File | undefined;
}

/** Reads what the widget sent. @throws Invalid · Forbidden `chat.errors.identityWrong` */
export async function visitOf(request: Request, tenantId: TenantId): Promise<Visit> {
  const at = now();
  const actor: SystemActor = { ...systemActor(tenantId, 'chat widget', at), origin: originOf(request) };
  const form = await request.formData();
  const file = form.get('file');
  const texts = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const said = Said.safeParse(Object.fromEntries(texts));
  if (!said.success)
    throw new Invalid('errors.invalidInput', { fields: said.error.issues.map((one) => String(one.path[0])) });
  const settings = await showChatSettings(actor, {});
  const { identity: text, signature } = said.data;
  const identity =
    text === undefined || signature === undefined
      ? undefined
      : verifiedIdentity(tenantId, settings.secretNumber, { text, signature }, at);
  if (text !== undefined && identity === undefined) throw new Forbidden('chat.errors.identityWrong');
  const isFile = file instanceof File && file.size > 0;
  return { request, tenantId, actor, settings, said: said.data, identity, file: isFile ? file : undefined };
}

/** Our own pages vouch for who is there; what the company decides for its site does not close them. */
const isOurs = ({ identity }: Visit): boolean => identity?.channel === 'app' || identity?.channel === 'portal';
const isOn = (visit: Visit): boolean => isOurs(visit) || visit.settings.state === 'on';

/** The talk that goes on: the visitor's by its key, or the signed person's. */
async function talkOfVisit({ tenantId, actor, said, identity }: Visit): Promise<Talk | undefined> {
  if (identity !== undefined) {
    const { conversationId } = await findTalk(actor, { channel: identity.channel, externalRef: identity.id });
    return conversationId === null ? undefined : { tenantId, conversationId };
  }
  const talk = said.token === undefined ? undefined : talkOf('write', said.token);
  return talk?.tenantId === tenantId ? talk : undefined;
}

const keysOf = (talk: Talk) => ({ token: talkKey('write', talk), stream: talkKey('read', talk) });

/** What the widget needs to stand on a page: the company's look, whether somebody is there, the talk so far. */
export async function start(visit: Visit) {
  const { actor, settings, said } = visit;
  if (!isOn(visit)) return { isOn: false };
  const { name, colour } = await showCompany(actor, {});
  const talk = await talkOfVisit(visit);
  const { isOpen, opensNext, whatsappPhone, greetingRo, greetingEn, strangers } = settings;
  return {
    isOn: true,
    company: name,
    colour,
    isOpen,
    opensNext,
    whatsapp: whatsappPhone,
    greeting: said.language === 'ro' ? greetingRo : greetingEn,
    isKnown: visit.identity !== undefined,
    mayWrite: visit.identity !== undefined || talk !== undefined || strangers === 'welcome',
    talk: talk === undefined ? null : { ...keysOf(talk), ...(await visitorView(talk, undefined, actor.asOf)) },
  };
}

/** A message of the visitor's. A stranger's first one is counted against the network that it comes from, and brings no file. @throws DomainError */
export async function message(visit: Visit) {
  const { actor, tenantId, said, identity, file } = visit;
  const talk = await talkOfVisit(visit);
  if (file !== undefined && talk === undefined && identity === undefined)
    throw new Invalid('chat.errors.fileFirst', { fields: ['file'] });
  if (talk === undefined) await requireWelcome(visit);
  const stored = file === undefined ? undefined : await storeFile(file, tenantId);
  const { conversationId, seq } = await receiveChatMessage(
    actor,
    {
      channel: identity?.channel ?? 'site',
      ...(talk === undefined ? {} : { conversationId: talk.conversationId }),
      text: said.text ?? '',
      language: said.language,
      ...(stored === undefined ? {} : { file: stored }),
      ...given('pageUrl', said.page),
      ...(identity === undefined
        ? {
            ...given('visitorName', said.name),
            ...given('visitorEmail', said.email),
            networkKey: networkKey(tenantId, networkOf(actor.origin?.address ?? '')),
          }
        : {
            externalRef: identity.id,
            ...given('visitorName', identity.name),
            ...given('visitorEmail', identity.email),
            ...given('visitorPhone', identity.phone),
            ...given('visitorCompany', identity.company),
            ...given('visitorCui', identity.cui),
            ...given('visitorPlan', identity.plan),
            ...given('clientId', identity.clientId),
          }),
    },
    said.key === undefined ? {} : { key: `widget/${said.key}` },
  );
  return { ...keysOf({ tenantId, conversationId }), seq };
}

/** @throws Forbidden `chat.errors.isOff`, `chat.errors.strangersRefused`, `identity.errors.tooManyTries` */
async function requireWelcome(visit: Visit): Promise<void> {
  const { settings, identity, actor } = visit;
  if (!isOn(visit)) throw new Forbidden('chat.errors.isOff');
  if (identity !== undefined) return;
  if (settings.strangers === 'refused') throw new Forbidden('chat.errors.strangersRefused');
  await takeTries([{ tried: 'chat', by: 'address', value: actor.origin?.address ?? '' }], actor.asOf);
}

/** Nobody is there: the message becomes an e-mail conversation in «Mesaje», to be answered at the address. @throws DomainError */
export async function leave(visit: Visit) {
  const { actor, tenantId, said } = visit;
  if (!said.email) throw new Invalid('errors.notAnEmail', { fields: ['email'] });
  if (!said.text) throw new Invalid('errors.required', { fields: ['text'] });
  await requireWelcome(visit);
  const local = await inboundNameOf(tenantId);
  const name = (said.name ?? '').replace(/["\\<>]/g, '');
  const { subject, fromPage } = messagesFor(said.language).chatWidget.mail;
  await receiveMessage(actor, {
    providerId: `chat/${said.key ?? crypto.randomUUID()}`,
    headers: {},
    from: name === '' ? said.email : `"${name}" <${said.email}>`,
    to: [`${local ?? ''}@${inboundDomain()}`],
    subject,
    text: said.page === undefined ? said.text : `${said.text}\n\n${fromPage} ${said.page}`,
    at: actor.asOf.toISOString(),
    attachments: [],
  });
  return { isLeft: true };
}

export async function seen(visit: Visit) {
  const talk = await talkOfVisit(visit);
  if (talk) await seeAsVisitor(visit.actor, { conversationId: talk.conversationId, seq: visit.said.seq ?? 0 });
  return {};
}

export async function typing(visit: Visit) {
  const talk = await talkOfVisit(visit);
  if (talk) tellTyping(talk, 'visitor');
  return {};
}

const given = <Name extends string>(name: Name, value: string | undefined) =>
  value === undefined || value === '' ? {} : { [name]: value };
