import { createLead } from '#domain/leads/create-lead.ts';
import { loseLead } from '#domain/leads/lose-lead.ts';
import { changeLead } from '#domain/leads/change-lead.ts';
import { receiveMessage } from '#domain/mail/receive-message.ts';
import { addTask } from '#domain/timeline/add-task.ts';
import { addDays } from '#domain/kernel/pure/civil-date.ts';
import { draftOffer } from '#domain/offers/draft-offer.ts';
import { hoursAfter, moment, workday, workdaysBefore } from './calendar.ts';
import { MAIL_DOMAIN } from './people.ts';
import { as, itself, serviceOf, type World } from './world.ts';

/** Four possible clients, each one step further or lost, and two e-mails that nobody has read. */
export function planLeads(world: World): void {
  const { agenda, today, now } = world;
  const days = (count: number, time: string): Date => moment(workdaysBefore(today, count), time);
  for (const { ago, ...lead } of LOST) agenda.plan(days(ago, '10:05'), (at) => lost(world, lead, at));
  agenda.plan(days(6, '09:20'), (at) => qualified(world, at));
  agenda.plan(days(3, '13:15'), (at) => contacted(world, at));
  agenda.plan(hoursAfter(now, -3), (at) => fresh(world, at));
  agenda.plan(hoursAfter(now, -2.2), (at) => receiveMessage(itself(world, at), message(at, HOTEL_MAIL)));
  agenda.plan(hoursAfter(now, -0.6), (at) => receiveMessage(itself(world, at), message(at, SCHOOL_MAIL)));
}

const enter = (world: World, seller: 'ioana' | 'vlad', at: Date, lead: Parameters<typeof createLead>[1]) =>
  createLead(as(world, seller, at), { assigneeId: as(world, seller, at).personId, ...lead });

function fresh(world: World, at: Date) {
  return enter(world, 'vlad', at, {
    name: 'Cubic Proiect S.R.L.',
    phone: '0371 402 118',
    email: 'santier@cubic-proiect.example',
    source: 'phone',
    wants: 'Curățenie după constructor pentru un spațiu de birouri, aproximativ 480 m², predare la sfârșitul lunii.',
  });
}

async function contacted(world: World, at: Date): Promise<void> {
  const { id: leadId, clientId } = await enter(world, 'ioana', at, {
    name: 'Pensiunea Râul Alb S.R.L.',
    phone: '0369 110 274',
    email: 'rezervari@raul-alb.example',
    source: 'web',
    wants: 'Spălare geamuri și mochete, 22 de camere, între sezoane.',
  });
  const called = as(world, 'ioana', hoursAfter(at, 2));
  await addTask(called, {
    clientId,
    kind: 'call',
    text: 'Vor o dată după 10 ale lunii viitoare; trimit schița camerelor.',
  });
  await changeLead(called, { leadId, state: 'contacted' });
  const dueDate = workday(addDays(world.today, 1));
  await addTask(called, {
    clientId,
    kind: 'task',
    text: 'Sun pentru schița camerelor și suprafața geamurilor',
    dueDate,
  });
}

async function qualified(world: World, at: Date): Promise<void> {
  const {
    id: leadId,
    clientId,
    dealId,
  } = await enter(world, 'vlad', at, {
    name: 'Condor Parc Industrial S.R.L.',
    phone: '0356 401 990',
    email: 'administrare@condor-parc.example',
    source: 'referral',
    wants: 'Spălare mecanizată parcare și deszăpezire pe timpul iernii, 2.600 m².',
  });
  const visit = as(world, 'vlad', hoursAfter(at, 26));
  await addTask(visit, {
    clientId,
    kind: 'visit',
    text: 'Măsurat parcarea: 2.580 m², două accese.',
    place: 'Calea Torontalului km 6',
  });
  await changeLead(visit, { leadId, state: 'qualified' });
  await draftOffer(as(world, 'vlad', hoursAfter(at, 28)), {
    clientId,
    dealId,
    subject: 'Spălare parcare și deszăpezire, iarna aceasta',
    lines: [
      { serviceId: serviceOf(world, 'parking'), quantity: '2580' },
      { serviceId: serviceOf(world, 'snow'), quantity: '12', discount: '5' },
    ],
  });
}

type Lost = Omit<(typeof LOST)[number], 'ago'>;

async function lost(world: World, { reason, ...lead }: Lost, at: Date): Promise<void> {
  const { id: leadId } = await enter(world, 'ioana', at, lead);
  await changeLead(as(world, 'ioana', hoursAfter(at, 3)), { leadId, state: 'contacted' });
  await loseLead(as(world, 'ioana', hoursAfter(at, 52)), { leadId, reason });
}

const CHEAPER = 'Preț: au ales o ofertă mai mică.';

/** Who came to nothing, and why; working days ago. */
const LOST = [
  { ago: 14, name: 'Galeria Nord S.R.L.', phone: '0374 228 651', source: 'phone', wants: 'Curățenie zilnică pentru două spații comerciale.', reason: CHEAPER },
  { ago: 31, name: 'Stomatologie Zâmbet S.R.L.', phone: '0364 118 402', source: 'web', wants: 'Dezinfecție săptămânală, trei cabinete.', reason: CHEAPER },
  { ago: 47, name: 'Depozit Feleac S.R.L.', phone: '0371 640 115', source: 'referral', wants: 'Spălare pardoseală industrială, 1.800 m².', reason: 'Termen: aveau nevoie în aceeași săptămână.' },
  { ago: 66, name: 'Librăria Carpați S.R.L.', phone: '0361 204 877', source: 'phone', wants: 'Curățenie după renovare, 140 m².', reason: 'Au renunțat la lucrare.' },
] as const; // prettier-ignore

const HOTEL_MAIL = {
  from: 'Raluca Iftimie <raluca.iftimie@vila-salcamilor.example>',
  subject: 'Cerere de ofertă curățenie și dezinsecție',
  text: [
    'Bună ziua,',
    '',
    'Suntem o vilă cu 14 camere la marginea orașului și căutăm o firmă pentru curățenie generală o dată pe lună și o',
    'dezinsecție înainte de sezon. Ne puteți trimite o ofertă până vineri?',
    '',
    'Mulțumesc,',
    'Raluca Iftimie',
    'VILA SALCÂMILOR S.R.L., CUI RO 61084313',
    'tel. 0744 318 902',
  ].join('\n'),
};

const SCHOOL_MAIL = {
  from: 'Petre Olaru <petre.olaru@posta.example>',
  subject: 'Spălat canapea și două covoare',
  text: 'Bună seara, aș vrea să știu cât costă spălarea unei canapele extensibile și a două covoare de 2 x 3 m, în Florești. Se poate sâmbătă? Petre Olaru, 0756 204 477',
};

const message = (at: Date, { from, subject, text }: typeof HOTEL_MAIL) => ({
  providerId: `demo-${at.getTime()}`,
  messageId: `<${at.getTime()}@posta.example>`,
  headers: {},
  from,
  to: [`curat-bine@${MAIL_DOMAIN}`],
  subject,
  text,
  at: at.toISOString(),
  attachments: [],
});
