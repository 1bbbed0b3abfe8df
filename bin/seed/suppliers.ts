import { answerSupplier } from '#domain/efactura/answer-supplier.ts';
import { approveReceived } from '#domain/efactura/approve-received.ts';
import { listReceived } from '#domain/efactura/list-received.ts';
import { noteSilence } from '#domain/efactura/note-silence.ts';
import { postponeCheck } from '#domain/efactura/postpone-check.ts';
import { rejectReceived } from '#domain/efactura/reject-received.ts';
import { hoursAfter, moment, workdaysBefore } from './calendar.ts';
import { as, itself, type World } from './world.ts';

interface Supply {
  supplier: string;
  number: string;
  item: string;
  net: string;
  /** Working days ago. */
  ago: number;
  standard?: 'UBL' | 'CII';
}

/** What suppliers of a cleaning company send; the companies are of the sandbox's register. */
const SUPPLIES: readonly Supply[] = [
  { supplier: '61000002', number: 'ALB 20417', item: 'Detergent universal 5 l', net: '1240.50', ago: 24 },
  { supplier: '93722185', number: 'NR-118204', item: 'Saci menajeri 120 l, 40 role', net: '386.00', ago: 17 },
  { supplier: '94583298', number: 'DE 7741902', item: 'Energie electrică', net: '912.37', ago: 12 },
  { supplier: '74777761', number: 'RT 114', item: 'Reparație rafturi și uși', net: '420.00', ago: 7 },
  { supplier: '67888880', number: 'IZT 0331', item: 'Service aspirator industrial', net: '640.00', ago: 8 },
  {
    supplier: '75638877',
    number: 'SL-5520',
    item: 'Transport materiale Cluj – Florești',
    net: '275.00',
    ago: 6,
    standard: 'CII',
  },
  { supplier: '73916659', number: 'PS 2026-88', item: 'Abonament aplicație pontaj', net: '149.00', ago: 2 },
  { supplier: '61000002', number: 'ALB 20559', item: 'Mopuri microfibră, 60 bucăți', net: '1890.00', ago: 1 },
];

/** The suppliers' invoices as SPV lists them, read since Premium began; some decided, one answered. */
export function planSuppliers(world: World): void {
  for (const { ago, ...supply } of SUPPLIES)
    world.agenda.plan(moment(workdaysBefore(world.today, ago), '11:20'), (at) =>
      world.standIns.supplierSends({ ...supply, buyer: world.cui, at }),
    );
  const begun = moment(workdaysBefore(world.today, 3), '08:20');
  world.agenda.plan(begun, (at) => world.standIns.readSpv(world.tenantId, at));
  world.agenda.plan(hoursAfter(begun, 1), (at) => decide(world, at));
}

async function decide(world: World, at: Date): Promise<void> {
  const elena = as(world, 'elena', at);
  const { rows } = await listReceived(elena, {});
  const idOf = (number: string) => rows.find((row) => row.number === number)?.id;
  for (const number of ['ALB 20417', 'NR-118204']) {
    const receivedInvoiceId = idOf(number);
    if (receivedInvoiceId) await approveReceived(elena, { receivedInvoiceId });
  }
  const wrong = idOf('IZT 0331');
  if (!wrong) return;
  await rejectReceived(elena, { receivedInvoiceId: wrong, reason: 'Lucrarea a fost făcută în garanție.' });
  const text = 'Service-ul din această factură a fost în garanție. Vă rugăm să o stornați.';
  await answerSupplier(elena, { receivedInvoiceId: wrong, text });
}

const SILENT = 'serverError: HTTP 503 Service Unavailable';

/** An hour and a half in which SPV gave no answer, with what was tried. */
export function planOutage(world: World): void {
  const day = workdaysBefore(world.today, 9);
  for (const [time, operation] of [
    ['10:05', 'upload'],
    ['10:06', 'list'],
    ['10:08', 'upload'],
    ['10:24', 'upload'],
    ['10:55', 'list'],
  ] as const)
    world.agenda.plan(moment(day, time), (at) => noteSilence(itself(world, at), { operation, answer: SILENT }));
  world.agenda.plan(moment(day, '11:34'), (at) => postponeCheck(itself(world, at), { submissionIds: [] }));
}
