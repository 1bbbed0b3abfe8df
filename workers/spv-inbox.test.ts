import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSupplier } from '#domain/efactura/answer-supplier.ts';
import { listReceived } from '#domain/efactura/list-received.ts';
import { showReceived } from '#domain/efactura/show-received.ts';
import { aSpvStage, type SpvStage, SUPPLIER } from '#tests/builders/sandbox-company.ts';

/* The supplier inbox against the sandbox's SPV: what suppliers upload there must be on our pages, whatever goes wrong on the way. */
let stage: SpvStage;
beforeAll(async () => {
  stage = await aSpvStage();
});
afterAll(() => stage.close());

const rowsOf = async () => (await listReceived(stage.company.accounting, { view: 'all' })).rows;
const rowOf = async (number: string) => (await rowsOf()).find((row) => row.number === number);

/** Reads the list and fetches everything that waits, as the workflow does. */
async function readAll(times = 1) {
  await stage.spv.list(stage.ref, Date.now());
  for (let round = 0; round < times; round += 1)
    for (const row of await rowsOf())
      if (row.reading === 'listed') await stage.spv.fetchReceived(stage.ref, row.id, Date.now() + round * 3_600_000);
}

describe('the supplier inbox', () => {
  it('brings an invoice with its sealed original, verified, and reads it', async () => {
    await stage.supplierSends({ number: 'AC 1', item: 'Detergent universal' });
    await readAll();
    const row = await rowOf('AC 1');
    expect(row).toMatchObject({ reading: 'read', seal: 'valid', supplierCui: SUPPLIER, payable: 121_000n });
    const { document, archiveFileId, xmlFileId } = await showReceived(stage.company.accounting, {
      receivedInvoiceId: row?.id ?? '',
    });
    expect(document?.lines).toMatchObject([{ name: 'Detergent universal' }]);
    expect([archiveFileId, xmlFileId]).not.toContain(null);
  });

  it('keeps a file in another syntax, and goes on with the next', async () => {
    await stage.supplierSends({ number: 'CII 1', standard: 'CII' });
    await stage.supplierSends({ number: 'AC 2' });
    await readAll();
    expect((await rowsOf()).filter((row) => row.reading === 'unreadable')).toMatchObject([{ seal: 'valid' }]);
    expect(await rowOf('AC 2')).toMatchObject({ reading: 'read' });
  });

  it.each(['http-500', 'nonsense', 'empty', 'cut', 'drop', 'rate-limit'] as const)(
    'gets an invoice although one download ends in %s',
    async (kind) => {
      await stage.supplierSends({ number: `F-${kind}` });
      await stage.sandbox.fault({ service: 'anaf', operation: 'descarcare', kind });
      await readAll(2);
      expect(await rowOf(`F-${kind}`)).toMatchObject({ reading: 'read' });
    },
  );

  it('asks for the list again after SPV did not give it', async () => {
    await stage.supplierSends({ number: 'AC 3' });
    await stage.sandbox.fault({ service: 'anaf', operation: 'listaMesajePaginatieFactura', kind: 'http-500' });
    await readAll();
    expect(await rowOf('AC 3')).toBeUndefined();
    await readAll();
    expect(await rowOf('AC 3')).toMatchObject({ reading: 'read' });
  });
});

describe('a message to the supplier', () => {
  const stateOf = async (receivedInvoiceId: string) =>
    (await showReceived(stage.company.accounting, { receivedInvoiceId })).messages.at(-1)?.state;

  async function written(number: string) {
    await stage.supplierSends({ number });
    await readAll();
    const receivedInvoiceId = (await rowOf(number))?.id ?? '';
    const { buyerMessageId } = await answerSupplier(stage.company.accounting, {
      receivedInvoiceId,
      text: `Lipsă la ${number}`,
    });
    return {
      receivedInvoiceId,
      carry: (later: number) => stage.spv.message(stage.ref, buyerMessageId, Date.now() + later),
    };
  }

  it('reaches SPV and is told as delivered', async () => {
    const { receivedInvoiceId, carry } = await written('M 1');
    expect(await carry(1_000)).toBe('accepted');
    expect(await carry(60_000)).toBe('delivered');
    expect(await stateOf(receivedInvoiceId)).toBe('delivered');
  });

  it('whose answer was lost is found in the lists and not sent a second time', async () => {
    const before = await stage.listed('R');
    const { carry } = await written('M 2');
    await stage.sandbox.fault({ service: 'anaf', operation: 'upload', kind: 'drop-after-accept' });
    expect(await carry(1_000)).toBe('uncertain');
    expect(await carry(30 * 60_000)).toBe('accepted');
    expect(await carry(60 * 60_000)).toBe('delivered');
    expect((await stage.listed('R')) - before).toBe(1);
  });

  it('that ANAF refuses is told with its words', async () => {
    const { receivedInvoiceId, carry } = await written('M 3');
    await stage.sandbox.fault({ service: 'anaf', operation: 'upload', kind: 'nok', text: 'Mesaj neacceptat' });
    await carry(1_000);
    expect(await carry(60_000)).toBe('refused');
    const { messages } = await showReceived(stage.company.accounting, { receivedInvoiceId });
    expect(messages).toMatchObject([{ state: 'refused', answerText: 'Mesaj neacceptat' }]);
  });
});
