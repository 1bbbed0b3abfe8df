import { answerConversation } from '#domain/chat/answer-conversation.ts';
import { changeChatSettings } from '#domain/chat/change-settings.ts';
import { USUAL_HOURS } from '#domain/chat/model/hours.ts';
import { receiveChatMessage } from '#domain/chat/receive-chat-message.ts';
import { saveCannedAnswer } from '#domain/chat/save-canned.ts';
import { seeAsVisitor } from '#domain/chat/see-as-visitor.ts';
import { hoursAfter, moment, workdaysBefore } from './calendar.ts';
import { as, clientOf, itself, type World } from './world.ts';

const SITE = 'https://www.curat-si-bine.example';
const TEODORA = {
  visitorName: 'Teodora Manea',
  visitorEmail: 'office@kogalnic.example',
  visitorCompany: 'Kogălnic Consult S.R.L.',
};

/** Since Premium the company has its chat on its site: one visitor waits for an answer, with a client of theirs all is said. */
export function planChats(world: World): void {
  const { agenda, today, now } = world;
  const day = workdaysBefore(today, 2);
  agenda.plan(moment(day, '08:30'), (at) => openChat(world, at));
  agenda.plan(moment(day, '10:12'), (at) => answered(world, at));
  agenda.plan(hoursAfter(now, -0.4), (at) => waiting(world, at));
}

async function openChat(world: World, at: Date): Promise<void> {
  const ana = as(world, 'ana', at);
  const settings = { state: 'on', strangers: 'welcome', origins: [SITE], hours: USUAL_HOURS } as const;
  const greetingRo = 'Bună ziua! Spuneți-ne ce aveți de curățat și câți metri pătrați sunt.';
  await changeChatSettings(ana, { ...settings, origins: [SITE], greetingRo }, { expectedVersion: 0 });
  const text = 'Bună ziua! Ca să vă facem oferta, spuneți-ne vă rog suprafața, adresa și când aveți nevoie de noi.';
  await saveCannedAnswer(ana, { kind: 'answer', title: 'Cer detalii pentru ofertă', language: 'ro', text });
}

async function answered(world: World, at: Date): Promise<void> {
  const { clientId } = clientOf(world, 'kogalnic');
  const { conversationId } = await receiveChatMessage(itself(world, at), {
    channel: 'site',
    externalRef: 'teodora',
    ...TEODORA,
    clientId,
    pageUrl: `${SITE}/program`,
    text: 'Bună ziua, vineri avem o întâlnire până la 18:00. Puteți veni la curățenie după aceea?',
  });
  const note = 'Au cheie la recepție, deci echipa poate veni și după program.';
  await answerConversation(as(world, 'ioana', hoursAfter(at, 0.05)), { conversationId, kind: 'note', text: note });
  const answer = 'Bună ziua! Da, echipa vine vineri la 18:30. Cheia o luăm de la recepție, ca de obicei.';
  const { seq } = await answerConversation(as(world, 'ioana', hoursAfter(at, 0.1)), { conversationId, text: answer });
  await seeAsVisitor(itself(world, hoursAfter(at, 0.2)), { conversationId, seq });
}

const waiting = (world: World, at: Date) =>
  receiveChatMessage(itself(world, at), {
    channel: 'site',
    visitorName: 'Sabina Tudose',
    visitorEmail: 'sabina.tudose@posta.example',
    pageUrl: `${SITE}/preturi`,
    text: 'Bună ziua! Cât ar costa curățenia după renovare la un apartament cu trei camere, cam 75 m²? Ne mutăm peste zece zile.',
  });
