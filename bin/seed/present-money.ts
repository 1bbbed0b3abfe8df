import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { addDays } from '#domain/kernel/pure/civil-date.ts';
import { planAdvances } from './advances.ts';
import { hoursAfter, moment, workday, workdaysBefore } from './calendar.ts';
import { invoiced, invoicedJob, type Job, work } from './jobs.ts';
import { pay, payLater } from './money.ts';
import { planSettling } from './settling.ts';
import { lose, reject, validate } from './spv.ts';
import { as, type World } from './world.ts';

/** ANAF's words for a buyer whom it cannot find or take. */
const REFUSALS = {
  unknown: 'codEroare=ERRIdentif; textEroare=nu a fost identificat cui cumparator',
  wrong: 'codEroare=ERRIdentif; textEroare=CUI cumparator incorect',
};

/** Invoices of which each stands at another point today, at SPV and with its money. */
export function planPresentMoney(world: World): void {
  const { agenda, today, now } = world;
  const calendar = (days: number): Date => moment(workday(addDays(today, -days)), '08:50');
  const ago = (days: number): Date => moment(workdaysBefore(today, days), '08:50');
  const sent = async (job: Job, at: Date) => {
    const invoice = await invoicedJob(world, job, at);
    agenda.plan(hoursAfter(at, 7), (then) => validate(world, invoice.id, then));
    return invoice;
  };

  planAdvances(world);
  planSettling(world);
  // overdue, and nobody has paid
  agenda.plan(calendar(45), (at) => sent({ client: 'rarau', service: 'afterBuilders', quantity: 210 }, at));
  agenda.plan(calendar(38), (at) => sent({ client: 'vrancea', service: 'pests', quantity: 6 }, at));
  // half was paid
  agenda.plan(calendar(13), async (at) => {
    const invoice = await sent({ client: 'atelier', service: 'carpets', quantity: 260 }, at);
    agenda.plan(moment(workdaysBefore(today, 3), '15:30'), (then) =>
      pay(world, invoice, 'bank', invoice.payable / 2n, then),
    );
  });
  // reversed as a whole, then invoiced as it should have been
  agenda.plan(calendar(60), async (at) => {
    const job: Job = { client: 'mures', service: 'callOut', quantity: 3 };
    const done = await work(world, job, at);
    const { id: invoiceId } = await invoiced(world, job, done, hoursAfter(at, 6));
    agenda.plan(hoursAfter(at, 7), (then) => validate(world, invoiceId, then));
    agenda.plan(calendar(52), async (then) => {
      const reason = 'Facturată înainte de confirmarea intervențiilor de către client.';
      const storno = await reverseInvoice(as(world, 'elena', then), { invoiceId, reason });
      agenda.plan(hoursAfter(then, 1), (later) => validate(world, storno.id, later));
    });
    agenda.plan(calendar(50), async (then) => {
      const again = await invoiced(world, job, done, then);
      agenda.plan(hoursAfter(then, 1), (later) => validate(world, again.id, later));
      payLater(world, again, 'bank', 12);
    });
  });
  // refused by ANAF: one just now, one that has a single working day left to be mended
  const refused = async (job: Job, error: string, at: Date) => {
    const invoice = await invoicedJob(world, job, at);
    agenda.plan(hoursAfter(at, 7), (then) => reject(world, invoice.id, error, then));
  };
  agenda.plan(moment(workdaysBefore(workday(addDays(today, 1)), 5), '08:50'), (at) =>
    refused({ client: 'horia', service: 'parking', quantity: 380 }, REFUSALS.unknown, at),
  );
  agenda.plan(ago(2), (at) => refused({ client: 'delta', service: 'electrician', quantity: 14 }, REFUSALS.wrong, at));
  // issued on Standard, so that it waits for a click: the plan begun since sends it by itself
  agenda.plan(ago(4), (at) => invoicedJob(world, { client: 'faur', service: 'callOut', quantity: 2 }, at));
  // taken in, or not: nobody knows yet
  agenda.plan(hoursAfter(now, -8), async (at) => {
    const invoice = await invoicedJob(world, { client: 'brad', service: 'plumber', quantity: 9 }, at);
    agenda.plan(hoursAfter(now, -0.6), (then) => lose(world, invoice.id, then));
  });
  // prepared, not issued
  agenda.plan(ago(1), async (at) => {
    const { contractedServiceId, dealId } = await work(world, { client: 'bunica', service: 'pests', quantity: 2 }, at);
    const lines = [{ contractedServiceId, quantity: '2' }];
    await draftInvoice(as(world, 'elena', hoursAfter(at, 7)), { dealId, lines });
  });
}
