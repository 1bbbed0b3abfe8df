import { z } from 'zod';
import { movingImport } from '#domain/imports/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as closings from './repo-closing.ts';
import * as erasures from './repo-erasure.ts';
import * as copies from './repo-export.ts';

/** What a company's account has to do next: go on with a table that is taken over, make a copy, end one, take erased files away, close; else how long until something falls due. */
export const nextAccountStep = defineQuery({
  name: 'portability.nextAccountStep',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({}),
  output: z.discriminatedUnion('do', [
    z.object({ do: z.enum(['make', 'expire']), exportId: id<'companyExport'>() }),
    z.object({ do: z.literal('sweep'), erasureId: id<'erasure'>() }),
    z.object({ do: z.literal('move'), dataImportId: id<'dataImport'>() }),
    z.object({ do: z.literal('close') }),
    z.object({ do: z.literal('wait'), waitMs: z.number(), closingId: z.string().nullable() }),
    z.object({ do: z.literal('rest') }),
  ]),
  async run(tx) {
    const moving = await movingImport(tx);
    if (moving) return { do: 'move' as const, dataImportId: moving.id };
    const living = await copies.listExports(tx);
    const asked = living.find(({ state }) => state === 'asked');
    if (asked) return { do: 'make' as const, exportId: asked.id };
    const ready = living.filter(({ state }) => state === 'ready');
    const over = ready.find(({ expiresAt }) => expiresAt !== null && expiresAt <= tx.asOf);
    if (over) return { do: 'expire' as const, exportId: over.id };
    const unswept = await erasures.unsweptErasure(tx);
    if (unswept) return { do: 'sweep' as const, erasureId: unswept.id };
    const closing = await closings.openClosing(tx);
    if (closing && closing.closesAt <= tx.asOf) return { do: 'close' as const };
    const due = [...ready.map(({ expiresAt }) => expiresAt), closing?.closesAt].flatMap((at) =>
      at ? [at.getTime()] : [],
    );
    if (due.length === 0) return { do: 'rest' as const };
    return { do: 'wait' as const, waitMs: Math.min(...due) - tx.asOf.getTime(), closingId: closing?.id ?? null };
  },
});
