import { z } from 'zod';
import { objectKey } from '#domain/files/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { addDays, addMonths, civilDate, endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { optional } from '#domain/kernel/schemas.ts';
import { archivedBetween } from './repo-archive.ts';

/** The sealed answers of ANAF of one year or of a month of it, sent and received, by the place of each in the object store. */
export const listArchive = defineQuery({
  name: 'efactura.listArchive',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  input: z.object({
    year: z.coerce.number().int().min(2020).max(2100),
    month: optional(z.coerce.number().int().min(1).max(12)),
  }),
  output: z.object({ files: z.array(z.object({ path: z.string(), key: z.string(), sha256: z.string() })) }),
  async run(tx, _actor, { year, month }) {
    const first = civilDate(`${year}-${String(month ?? 1).padStart(2, '0')}-01`);
    const last = addDays(addMonths(first, month === undefined ? 12 : 1), -1);
    const files = await archivedBetween(tx, startOfDay(first), endOfDay(last));
    return {
      files: files.map(({ folder, name, number, sha256 }) => ({
        path: `${folder}/${plain(number)}-${name}`,
        key: objectKey(tx.tenantId, sha256),
        sha256,
      })),
    };
  },
});

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(0, 80);
