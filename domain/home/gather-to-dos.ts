import type { Ownership } from '#domain/clients/model/who-acts.ts';
import type { TeamConcern } from '#domain/clients/steps-team.ts';
import type { Waiting } from '#domain/invoicing/steps-billable.ts';
import { addDays, type CivilDate, civilDateOf, earliest } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { addWorkingDays, type Holidays } from '#domain/law/model/working-days.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import type { ToDo } from './model/to-do.ts';
import * as money from './repo-money.ts';
import * as sales from './repo-sales.ts';

const AHEAD_DAYS = 7;
const CONTRACT_DAYS = 30;
const ANSWER_DAYS = 14;
/** In working days: a first answer, a next step, an answer to a report. */
const FIRST_ANSWER = 1;
const NEXT_STEP = 2;
const SILENCE = 7;

/** Whose work each kind of thing is, where nobody in particular has the client. */
const SELLING = ['sales'] as const;
const INVOICING = ['accounting'] as const;
const BOTH = ['sales', 'accounting'] as const;

/** Whether something of a client is to be done by whoever looks, given whose work it is and by which day. */
export type IsTheirs = (owner: Ownership, concern: TeamConcern) => boolean;

const amountIn = (amount: bigint, currency: string) => (currency === 'RON' ? amount : null);

/** A client's business that waits for the viewer: tasks, leads, answered offers, reports, contracts. */
export async function salesToDos(tx: Tx, isTheirs: IsTheirs): Promise<ToDo[]> {
  const today = civilDateOf(tx.asOf);
  const holidays = await holidaysBetween(tx, addDays(today, -40), addDays(today, 40));
  const kinds = await Promise.all([
    leadToDos(tx, isTheirs, today, holidays),
    offerToDos(tx, isTheirs, today, holidays),
    contractToDos(tx, isTheirs, today),
  ]);
  return kinds.flat();
}

/** Open tasks: of their person, or of whoever has the client. */
export async function taskToDos(tx: Tx, isTheirs: IsTheirs): Promise<ToDo[]> {
  const rows = await sales.tasks(tx, addDays(civilDateOf(tx.asOf), AHEAD_DAYS));
  return rows.flatMap(({ id, clientId, clientName, text, date, assigneeId, responsibleId, deputyId }): ToDo[] => {
    const owner = { responsibleId: assigneeId ?? responsibleId, deputyId };
    if (date === null || !isTheirs(owner, { roles: BOTH, due: date })) return [];
    return [{ kind: 'task', id, clientId, clientName, text, amount: null, date }];
  });
}

async function leadToDos(tx: Tx, isTheirs: IsTheirs, today: CivilDate, holidays: Holidays): Promise<ToDo[]> {
  const rows = await sales.idleLeads(tx);
  return rows.flatMap((row): ToDo[] => {
    const owner = { responsibleId: row.assigneeId ?? row.responsibleId, deputyId: row.deputyId };
    const isUnanswered = row.state === 'new';
    const date = isUnanswered
      ? addWorkingDays(civilDateOf(row.createdAt), FIRST_ANSWER, holidays)
      : addWorkingDays(civilDateOf(row.lastAt), NEXT_STEP, holidays);
    if (date > today || !isTheirs(owner, { roles: SELLING, due: date })) return [];
    const { id, clientId, clientName, text } = row;
    const kind = isUnanswered ? 'leadUnanswered' : 'leadWithoutStep';
    return [{ kind, id, clientId, clientName, text, amount: null, date }];
  });
}

async function offerToDos(tx: Tx, isTheirs: IsTheirs, today: CivilDate, holidays: Holidays): Promise<ToDo[]> {
  const since = new Date(tx.asOf.getTime() - ANSWER_DAYS * 86_400_000);
  const rows = await sales.answeredOffers(tx, since);
  return rows.flatMap((row): ToDo[] => {
    if (row.at === null) return [];
    const date = addWorkingDays(civilDateOf(row.at), 1, holidays);
    if (!isTheirs(row, { roles: SELLING, due: date })) return [];
    const isAccepted = row.state === 'accepted';
    if (!isAccepted && date < addDays(today, -3)) return [];
    const { id, clientId, clientName, number, gross, currency } = row;
    const kind = isAccepted ? 'offerAccepted' : 'offerDeclined';
    return [{ kind, id, clientId, clientName, text: number ?? '', amount: amountIn(gross, currency), date }];
  });
}

/** Reports that nobody sent, and those on which the client is silent. They concern who sells and who invoices alike. */
export async function reportToDos(tx: Tx, isTheirs: IsTheirs): Promise<ToDo[]> {
  const today = civilDateOf(tx.asOf);
  const holidays = await holidaysBetween(tx, addDays(today, -200), addDays(today, 40));
  const rows = await sales.openReports(tx);
  return rows.flatMap((row): ToDo[] => {
    const { id, clientId, clientName, number, sentAt, createdAt } = row;
    const date =
      sentAt === null
        ? addWorkingDays(civilDateOf(createdAt), 1, holidays)
        : addWorkingDays(civilDateOf(sentAt), SILENCE, holidays);
    if ((sentAt !== null && date > today) || !isTheirs(row, { roles: BOTH, due: date })) return [];
    const kind = sentAt === null ? 'reportToSend' : 'reportSilent';
    return [{ kind, id, clientId, clientName, text: number ?? '', amount: null, date }];
  });
}

async function contractToDos(tx: Tx, isTheirs: IsTheirs, today: CivilDate): Promise<ToDo[]> {
  const rows = await sales.endingContracts(tx, addDays(today, CONTRACT_DAYS));
  return rows.flatMap((row): ToDo[] => {
    const { id, clientId, clientName, number, date } = row;
    if (date === null || !isTheirs(row, { roles: SELLING, due: date })) return [];
    return [{ kind: 'contractEnds', id, clientId, clientName, text: number ?? '', amount: null, date }];
  });
}

/** Money and the law's terms: what waits for an invoice, is at ANAF, is overdue. */
export async function moneyToDos(tx: Tx, isTheirs: IsTheirs, waiting: readonly Waiting[]): Promise<ToDo[]> {
  const today = civilDateOf(tx.asOf);
  const isOurs = (owner: Ownership, due: CivilDate) => isTheirs(owner, { roles: INVOICING, due });
  const [owners, submissions, written, overdue] = await Promise.all([
    money.ownersOf(tx, [...new Set(waiting.map(({ clientId }) => clientId))]),
    money.waitingSubmissions(tx),
    money.openBuyerMessages(tx),
    money.overdueInvoices(tx, today),
  ]);
  return [
    ...toInvoice(waiting).filter(({ clientId, date }) => isOurs(owners.get(clientId) ?? NOBODYS, date)),
    ...submissions.flatMap((row): ToDo[] => {
      const { id, clientId, clientName, number, state, date } = row;
      const kind = state === 'rejected' ? 'spvRejected' : state === 'uncertain' ? 'spvUncertain' : 'spvWaiting';
      const due = kind === 'spvWaiting' ? date : earliest(date, today); // an answer of ANAF is for today
      return isOurs(row, due) ? [{ kind, id, clientId, clientName, text: number ?? '', amount: null, date: due }] : [];
    }),
    ...written.flatMap((row): ToDo[] => {
      const { id, clientId, clientName, number, at } = row;
      const date = civilDateOf(at);
      const text = number ?? '';
      return isOurs(row, date) ? [{ kind: 'buyerWrote', id, clientId, clientName, text, amount: null, date }] : [];
    }),
    ...overdue.flatMap((row): ToDo[] => {
      const { id, clientId, clientName, number, open, currency, date } = row;
      if (date === null || !isOurs(row, date)) return [];
      const amount = amountIn(open, currency);
      return [{ kind: 'overdue', id, clientId, clientName, text: number ?? '', amount, date }];
    }),
  ];
}

const NOBODYS: Ownership = { responsibleId: null, deputyId: null };

/** One line a deal, by its nearest last legal day; an advance has a draft of its own, which waits to be issued. */
function toInvoice(waiting: readonly Waiting[]): ToDo[] {
  const lines = new Map<string, ToDo>();
  for (const { dealId, advanceId, clientId, clientName, name, net, currency, lastDay } of waiting) {
    const [kind, id] = advanceId === null ? (['toInvoice', dealId] as const) : (['advanceToIssue', advanceId] as const);
    const known = lines.get(id);
    const amount = (known?.amount ?? 0n) + (amountIn(net, currency) ?? 0n);
    if (known) lines.set(id, { ...known, amount, date: earliest(known.date, lastDay) });
    else lines.set(id, { kind, id, clientId, clientName, text: name, amount, date: lastDay });
  }
  return [...lines.values()];
}
