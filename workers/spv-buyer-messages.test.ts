import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listInvoiceMessages } from '#domain/efactura/list-invoice-messages.ts';
import { nextSpvStep } from '#domain/efactura/next-spv-step.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { anIssuedInvoice, submissionOfInvoice } from '#tests/builders/invoice.ts';
import { aSpvStage, type SpvStage } from '#tests/builders/sandbox-company.ts';

/* What buyers write through SPV, against the sandbox's: it must be beside our invoice, whatever goes wrong on the way. */
let stage: SpvStage;
beforeAll(async () => {
  stage = await aSpvStage();
});
afterAll(() => stage.close());

/** An invoice that SPV took. */
async function taken() {
  const { invoiceId } = await anIssuedInvoice(stage.company);
  await requestSubmission({ ...stage.company.accounting, asOf: new Date() }, { invoiceId });
  const { id } = await submissionOfInvoice(stage.company, invoiceId);
  await stage.spv.submit(stage.ref, id, Date.now());
  return { invoiceId, uploadIndex: (await submissionOfInvoice(stage.company, invoiceId)).uploadIndex ?? '' };
}

/** Reads the list, then what the rows ask for until nothing of a buyer waits. */
async function readAll() {
  await stage.spv.list(stage.ref, Date.now());
  for (let later = 0; later < 5; later += 1) {
    const asOf = Date.now() + later * 3_600_000;
    const next = await nextSpvStep({ ...stage.company.system, asOf: new Date(asOf) }, {});
    if (next.do === 'read') await stage.spv.fetchMessage(stage.ref, next.invoiceMessageId, asOf);
    else if (next.do === 'learn') await stage.spv.learn(stage.ref, asOf);
  }
}

const messagesOf = async (invoiceId: string) =>
  (await listInvoiceMessages(stage.company.accounting, { invoiceId })).messages;

describe('what a buyer writes through SPV', () => {
  it('comes with its seal, in his words, beside the invoice that it is about', async () => {
    const { invoiceId, uploadIndex } = await taken();
    await stage.buyerWrites(uploadIndex, 'Cantitatea este 3, nu 5: vă rugăm «storno» & reemitere.');
    await readAll();
    expect(await messagesOf(invoiceId)).toMatchObject([
      {
        reading: 'read',
        seal: 'valid',
        aboutIndex: uploadIndex,
        text: 'Cantitatea este 3, nu 5: vă rugăm «storno» & reemitere.',
      },
    ]);
  });

  it('comes once, however often the list is read', async () => {
    const { invoiceId, uploadIndex } = await taken();
    await stage.buyerWrites(uploadIndex, 'O dată');
    await readAll();
    await readAll();
    expect(await messagesOf(invoiceId)).toHaveLength(1);
  });

  it.each(['http-500', 'nonsense', 'empty', 'cut', 'drop', 'rate-limit'] as const)(
    'comes although one download ends in %s',
    async (kind) => {
      const { invoiceId, uploadIndex } = await taken();
      await stage.spv.learn(stage.ref, Date.now() + 10_000);
      await stage.buyerWrites(uploadIndex, `După ${kind}`);
      await stage.sandbox.fault({ service: 'anaf', operation: 'descarcare', kind });
      await readAll();
      expect(await messagesOf(invoiceId)).toMatchObject([{ reading: 'read', text: `După ${kind}` }]);
    },
  );
});
