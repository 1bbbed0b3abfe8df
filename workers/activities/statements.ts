import type { TableMapping } from '#documents/bank/csv/mapping.ts';
import type { StatementHead } from '#documents/bank/schema.ts';
import { UnreadableStatement } from '#documents/bank/unreadable.ts';
import { applyRule } from '#domain/banking/apply-rule.ts';
import { findMapping } from '#domain/banking/find-mapping.ts';
import { finishReading } from '#domain/banking/finish-reading.ts';
import { nextImportStep } from '#domain/banking/next-import-step.ts';
import { refuseFile } from '#domain/banking/refuse-file.ts';
import { stageEntries } from '#domain/banking/stage-entries.ts';
import { stageStatement } from '#domain/banking/stage-statement.ts';
import { startReading } from '#domain/banking/start-reading.ts';
import { Conflict, NotFound } from '#domain/kernel/errors.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import type { Objects } from '../objects.ts';
import { openWith, readInto } from '../statement-reader.ts';
import { type SystemCall, systemVerb } from '../system-verb.ts';

export interface ImportRef {
  tenantId: TenantId;
  importId: Id<'bankImport'>;
}

const REASON = 'bank statement';
const next = systemVerb(nextImportStep, REASON);
const rule = systemVerb(applyRule, REASON);
const start = systemVerb(startReading, REASON);
const known = systemVerb(findMapping, REASON);
const stage = systemVerb(stageEntries, REASON);
const stageHead = systemVerb(stageStatement, REASON);
const finish = systemVerb(finishReading, REASON);
const refuse = systemVerb(refuseFile, REASON);

type Said = Awaited<ReturnType<typeof known>>['mapping'];

const asMapping = (said: Said): TableMapping | undefined =>
  said === null ? undefined : { headings: said.headings, ...said.table };

const money = (amount: bigint | undefined | null) =>
  amount === undefined || amount === null ? null : formatDecimal(amount, 2);

const headOf = ({ opening, closing, sum, difference, ties: _ties, notes, ...head }: StatementHead) => ({
  ...head,
  opening: money(opening?.amount),
  closing: money(closing?.amount),
  openingDay: opening?.day ?? null,
  closingDay: closing?.day ?? null,
  sum: formatDecimal(sum, 2),
  difference: money(difference),
  notes: [...notes],
});

async function read(objects: Objects, call: SystemCall, importId: Id<'bankImport'>): Promise<void> {
  const { proceed, key, mapping } = await start(call, { importId });
  if (!proceed) return;
  const bytes = await objects.read(key);
  if (bytes === undefined) {
    await refuse(call, { importId, fault: { reason: 'lost' } });
    return;
  }
  try {
    const opened = await openWith(bytes, asMapping(mapping), async (headings) =>
      asMapping((await known(call, { headings })).mapping),
    );
    await readInto(opened, {
      entries: (statement, rows, count) =>
        stage(call, { importId, statement, rows: JSON.stringify(rows), read: count }),
      head: (statement, head) => stageHead(call, { importId, statement, head: headOf(head) }),
    });
    await finish(call, { importId, format: opened.format });
  } catch (error) {
    if (error instanceof UnreadableStatement) {
      const { reason, line, said } = error;
      await refuse(call, { importId, fault: { reason, line: String(line), said } });
      return;
    }
    if (error instanceof Conflict && error.code === 'banking.errors.notReading') return; // cancelled by a person meanwhile
    throw error;
  }
}

export const statementActivities = ({ objects }: { objects: Objects }) => ({
  nextImportStep: ({ tenantId, importId }: ImportRef, asOf: number) => next({ tenantId, asOf }, { importId }),
  /** Reads a file from its start. Repeated after a crash it begins again, and what was half there is gone. */
  readStatementFile: ({ tenantId, importId }: ImportRef, asOf: number) => read(objects, { tenantId, asOf }, importId),
  /** The company's rule looks at the next entries of a statement. An import undone meanwhile has none. */
  postSureEntries: async ({ tenantId }: ImportRef, statementId: Id<'bankStatement'>, asOf: number): Promise<void> => {
    await rule({ tenantId, asOf }, { statementId }).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
    });
  },
});
export type StatementActivities = ReturnType<typeof statementActivities>;
