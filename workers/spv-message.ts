import { beginBuyerMessage } from '#domain/efactura/begin-buyer-message.ts';
import { settleBuyerMessage } from '#domain/efactura/settle-buyer-message.ts';
import { spvTokens } from '#domain/efactura/spv-tokens.ts';
import { takeTurn } from '#domain/efactura/take-turn.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { readArchive } from '#integrations/anaf/archive.ts';
import type { Anaf } from '#integrations/anaf/client.ts';
import { raspXml } from '#integrations/anaf/rasp.ts';
import { type Failure, failureOf, faultOf } from './spv-call.ts';
import { listMessages } from './spv-lists.ts';
import { type SystemCall, systemVerb } from './system-verb.ts';

const REASON = 'e-Factura';
const tokens = systemVerb(spvTokens, REASON);
const begin = systemVerb(beginBuyerMessage, REASON);
const settle = systemVerb(settleBuyerMessage, REASON);
const turn = systemVerb(takeTurn, REASON);

type Order = Awaited<ReturnType<typeof begin>>['order'];
type Of<Do extends Order['do']> = Extract<Order, { do: Do }>;
type Outcome = Parameters<typeof settle>[1]['outcome'];

const LIST_MARGIN_MS = 5 * 60_000;

/** One step with a message of ours to a supplier: sent, followed or looked up, as its row says. Never sent in doubt. */
export async function carryMessage(anaf: Anaf, call: SystemCall, buyerMessageId: Id<'buyerMessage'>): Promise<string> {
  const { accessToken: token } = await tokens(call, {});
  const { order } = await begin(call, { buyerMessageId });
  if (order.do === 'nothing') return 'nothing';
  const outcome = await outcomeOf(anaf, call, token, order);
  return (await settle(call, { buyerMessageId, outcome })).state;
}

function outcomeOf(
  anaf: Anaf,
  call: SystemCall,
  token: string,
  order: Exclude<Order, Of<'nothing'>>,
): Promise<Outcome> {
  if (order.do === 'send') return send(anaf, call, token, order);
  return order.do === 'follow' ? follow(anaf, call, token, order) : find(anaf, call, token, order);
}

async function send(
  anaf: Anaf,
  call: SystemCall,
  token: string,
  { cif, invoiceIndex, text }: Of<'send'>,
): Promise<Outcome> {
  if (!(await turn(call, { kind: 'answer' })).isFree) return { kind: 'later', isTomorrow: true };
  crashAt('message:before-upload');
  const xml = raspXml({ uploadIndex: invoiceIndex, text });
  const answer = await anaf.upload({ cif, xml, standard: 'RASP', token });
  crashAt('message:after-upload');
  if (answer.kind === 'accepted') return { kind: 'accepted', uploadIndex: answer.uploadIndex };
  if (answer.kind === 'uncertain') return { kind: 'uncertain', failure: failed('answer', answer) };
  if (answer.kind === 'refused' && faultOf(answer) === undefined) return { kind: 'refused', text: answer.text };
  return postponed(call, 'answer', answer);
}

async function follow(anaf: Anaf, call: SystemCall, token: string, { uploadIndex }: Of<'follow'>): Promise<Outcome> {
  if (!(await turn(call, { kind: 'status', about: uploadIndex })).isFree) return { kind: 'later', isTomorrow: true };
  const state = await anaf.status(token, uploadIndex);
  if (state.kind === 'validated') return { kind: 'delivered' };
  if (state.kind === 'notTaken') return { kind: 'refused', text: 'XML cu erori nepreluat de sistem' };
  if (state.kind === 'processing') return { kind: 'later' };
  if (state.kind !== 'rejected') return postponed(call, 'status', state);
  const zip = await anaf.download(token, state.downloadId);
  if (zip.kind !== 'ok') return postponed(call, 'download', zip);
  const opened = readArchive(zip.bytes);
  return { kind: 'refused', text: opened.kind === 'errors' ? opened.errors.join('\n') : 'nok' };
}

/** Looks the message up among the buyers' messages by the invoice that it is about and its words. */
async function find(anaf: Anaf, call: SystemCall, token: string, order: Of<'find'>): Promise<Outcome> {
  const start = new Date(order.startedAt.getTime() - LIST_MARGIN_MS);
  const list = await listMessages(anaf, { cif: order.cif, start, filter: 'R', token });
  if (list.kind !== 'ok') return postponed(call, 'list', list.answer);
  for (const { downloadId, uploadIndex } of list.messages) {
    if (downloadId === undefined || order.knownIndexes.includes(uploadIndex)) continue;
    const zip = await anaf.download(token, downloadId);
    if (zip.kind !== 'ok') return postponed(call, 'download', zip); // it may be this one
    const opened = readArchive(zip.bytes);
    if (opened.kind === 'unreadable') return { kind: 'later' };
    if (opened.kind === 'message' && opened.uploadIndex === order.invoiceIndex && opened.text === order.text)
      return { kind: 'accepted', uploadIndex };
  }
  return { kind: 'absent', searchedUntil: list.until.toISOString() };
}

/** Asked again later; what it says of the access is kept, and silence as evidence. */
async function postponed(
  call: SystemCall,
  operation: 'answer' | 'status' | 'download' | 'list',
  answer: Failure,
): Promise<Outcome> {
  const isTomorrow = answer.kind === 'unavailable' && answer.reason === 'dailyLimit';
  return { kind: 'later', isTomorrow, ...(await failureOf(call, operation, answer)) };
}

const failed = (operation: 'answer', { reason, detail }: Extract<Failure, { kind: 'uncertain' }>) => ({
  operation,
  answer: `${reason}: ${detail}`,
});
