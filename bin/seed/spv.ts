import { archiveAnswer } from '#domain/efactura/archive-answer.ts';
import { beginAttempt } from '#domain/efactura/begin-attempt.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { settleAttempt } from '#domain/efactura/settle-attempt.ts';
import { submissionOf } from '#domain/efactura/steps.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { hoursAfter } from './calendar.ts';
import { peek } from './holders.ts';
import { as, itself, type World } from './world.ts';

/** Below what the sandbox gives out from now on. */
const numbers = { index: 4_310_224_508, download: 2_604_118_730 };
const STEP = { index: 2_914_367, download: 1_805_113 };

const next = (which: keyof typeof numbers): string => String((numbers[which] += STEP[which]));

/** The accountant's click and the upload's begin; nothing for an invoice that has no way to SPV. */
export async function begin(world: World, invoiceId: Id<'invoice'>, at: Date) {
  const row = await peek(world, at, (tx) => submissionOf(tx, invoiceId));
  if (!row || row.state === 'not_applicable') return undefined;
  await requestSubmission(as(world, 'elena', at), { invoiceId });
  const { order } = await beginAttempt(itself(world, at), { submissionId: row.id });
  if (!order) throw new Error('the upload did not begin');
  return { submissionId: row.id, ...order };
}

async function taken(world: World, invoiceId: Id<'invoice'>, at: Date) {
  const begun = await begin(world, invoiceId, at);
  if (!begun) return undefined;
  const uploadIndex = next('index');
  const { attemptId } = begun;
  await settleAttempt(itself(world, at), { attemptId, outcome: { kind: 'accepted', uploadIndex } });
  return { ...begun, uploadIndex };
}

/** Sent, taken in and found right a few minutes later, with the sealed archive. */
export async function validate(world: World, invoiceId: Id<'invoice'>, at: Date): Promise<void> {
  const upload = await taken(world, invoiceId, at);
  if (!upload) return;
  const { submissionId, uploadIndex, xml, cif } = upload;
  const answeredAt = hoursAfter(at, 0.1);
  const archive = await kept(world, uploadIndex, Buffer.from(xml), answeredAt);
  const downloadId = next('download');
  if (isInSpv(world, answeredAt))
    await world.standIns.remember({ cif, index: uploadIndex, downloadId, xml, at: answeredAt, errors: [] });
  const answer = { kind: 'validated' as const, downloadId, archive, seal: 'valid' as const };
  await archiveAnswer(itself(world, answeredAt), { submissionId, answer });
}

/** Sent, taken in and refused for what it says. */
export async function reject(world: World, invoiceId: Id<'invoice'>, error: string, at: Date): Promise<void> {
  const upload = await taken(world, invoiceId, at);
  if (!upload) return;
  const { submissionId, uploadIndex, cif, xml } = upload;
  const answeredAt = hoursAfter(at, 0.1);
  const document = Buffer.from(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<header xmlns="mfp:anaf:dgti:efactura:mesajEroriFactuta:v1" Index_incarcare="${uploadIndex}" Cif_emitent="${cif}">\n` +
      `    <Error errorMessage="${error}"/>\n</header>`,
  );
  const archive = await kept(world, uploadIndex, document, answeredAt);
  const downloadId = next('download');
  await world.standIns.remember({ cif, index: uploadIndex, downloadId, xml, at: answeredAt, errors: [error] });
  const answer = {
    kind: 'rejected' as const,
    downloadId,
    archive,
    seal: 'valid' as const,
    errors: [error],
  };
  await archiveAnswer(itself(world, answeredAt), { submissionId, answer });
}

/** The connection broke while the bytes were on their way. */
export async function lose(world: World, invoiceId: Id<'invoice'>, at: Date): Promise<void> {
  const begun = await begin(world, invoiceId, at);
  if (!begun) return;
  const outcome = { kind: 'uncertain' as const, text: 'timeout: no answer within 60 seconds' };
  await settleAttempt(itself(world, hoursAfter(at, 0.02)), { attemptId: begun.attemptId, outcome });
}

const SPV_KEEPS_DAYS = 60;

/** SPV forgets what is older. */
const isInSpv = ({ now }: World, at: Date): boolean => at.getTime() > now.getTime() - SPV_KEEPS_DAYS * 86_400_000;

async function kept(world: World, index: string, document: Uint8Array, at: Date) {
  const zip = world.standIns.answer(index, document, at);
  return world.standIns.store(world.tenantId, zip, `${index}.zip`, 'application/zip');
}
